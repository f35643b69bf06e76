// Below the plan: 100 futures, and the shipped plans side by side.

export const why = {
  tabs: { futures: '100 futures', plans: 'Plans side by side', companies: 'Companies side by side' },
  /** After their count. */
  thrived: (arr: string) => `of these over ${arr} ARR`,
  future: {
    alive: (number: string, outcome: string, arr: string) => `Future ${number}: ${outcome}, ARR ${arr}`,
    outOfCash: (number: string, month: number) => `Future ${number}: out of cash in month ${month}`,
  },
  field: (counts: readonly string[]) => `Of 100 futures ${counts.join(', ')}.`,
  plans: {
    title: 'futures of 100, typical ARR of all',
    titleWithZero: 'futures of 100, typical ARR of all (0: most ran out of cash)',
    plan: 'Plan',
    survive: (months: string) => `Survive ${months}`,
    arr: (months: string) => `ARR, ${months}`,
    /** What the others are counted on, once assumptions differ from the preset's. */
    basis: {
      shipped: '',
      page: 'all with your assumptions and rounds',
      apart: 'the others with their own assumptions, as shipped',
    },
    open: 'open this plan',
    openBriefly: 'open',
    openNamed: (name: string) => `Open ${name}`,
    /** The assumptions of the page stay. */
    use: 'use this plan',
    useBriefly: 'use',
    useNamed: (name: string) => `Use the plan of ${name}, keeping your assumptions`,
    shown: 'open now',
    own: 'Your plan',
    asShipped: (name: string) => `${name}, as shipped`,
    planAsShipped: (name: string) => `${name}, plan as shipped`,
    failed: 'could not be computed',
    tryAgain: 'try again',
    tryAgainNamed: (name: string) => `Try again to compute ${name}`,
    counting: 'counting …',
    error: (points: string, count: string) => `± ${points} from ${count} each`,
  },
};
