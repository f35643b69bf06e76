// Below the plan: 100 futures, and the shipped plans side by side.

export const why = {
  tabs: { futures: '100 futures', plans: 'Plans side by side' },
  thrived: 'thrived',
  thrivedOver: (arr: string) => `over ${arr} ARR`,
  survived: 'survived',
  outOfCash: 'ran out of cash',
  future: {
    thrived: (number: string, arr: string) => `Future ${number}: thrived, ARR ${arr}`,
    survived: (number: string, arr: string) => `Future ${number}: survived, ARR ${arr}`,
    outOfCash: (number: string, month: number) => `Future ${number}: out of cash in month ${month}`,
  },
  field: (thrived: number, survived: number, outOfCash: number) =>
    `Of 100 futures ${thrived} thrived, ${survived} survived and ${outOfCash} ran out of cash.`,
  plans: {
    title: 'futures of 100, typical ARR of all',
    plan: 'Plan',
    survive: (months: string) => `Survive ${months}`,
    arr: (months: string) => `ARR, ${months}`,
    open: 'open this plan',
    openBriefly: 'open',
    openNamed: (name: string) => `Open ${name}`,
    shown: 'open now',
    error: (points: string, count: string) => `± ${points} from ${count} each`,
  },
};
