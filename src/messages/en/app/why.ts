// Below the plan: 100 futures, and the shipped plans side by side.
import { progress } from '../progress';

export const why = {
  tabs: { futures: '100 futures', plans: 'Plans side by side', companies: 'Companies side by side' },
  /** After their count. */
  thrived: (arr: string) => `of these ${arr}+ ARR`,
  future: {
    alive: (number: string, outcome: string, arr: string) => `Future ${number}: ${outcome}, ARR ${arr}`,
    outOfCash: (number: string, month: number) => `Future ${number}: out of cash in month ${month}`,
    withLow: (told: string, cash: string) => `${told}, lowest cash ${cash}`,
  },
  sort: 'Sorted by',
  orders: {
    outcome: { name: 'by outcome', meaning: 'Best first. Press one for its story.' },
    arr: { name: 'by ARR', meaning: 'Most ARR at the end first; the fuller, the more.' },
    death: { name: 'by lifetime', meaning: 'Longest first; the bolder, the sooner out of cash.' },
    cash: { name: 'by cash', meaning: 'Most cash at the lowest first; the fuller, the more.' },
  },
  /** Beside counts, in the orders of a figure. */
  key: {
    alive: 'in business at the end',
    arr: (range: string) => `in business, ARR ${range}`,
    cash: (range: string) => `in business, lowest cash ${range}`,
    dead: (months: string) => `out of cash, month ${months}`,
    range: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
    none: 'out of cash',
  },
  field: (counts: readonly string[]) => `Of 100 futures ${counts.join(', ')}.`,
  plans: {
    title: 'futures of 100, typical ARR of all',
    titleWithZero: 'futures of 100, typical ARR of all (0: most ran out of cash)',
    survive: (months: string) => `Survive ${months}`,
    arr: (months: string) => `ARR, ${months}`,
    /** Over their names: what they are counted on, once assumptions differ from the preset's. */
    plan: {
      shipped: 'Plan',
      page: 'Plan, all on your assumptions',
      apart: 'Plan, the others as shipped',
    },
    open: 'open this plan',
    openBriefly: 'open',
    openNamed: (name: string) => `Open ${name}`,
    /** The assumptions of the page stay. */
    use: 'use this plan',
    useBriefly: 'use',
    useNamed: (name: string) => `Use the plan of ${name} and change nothing else`,
    shown: 'open now',
    own: 'Your plan',
    asShipped: (name: string) => `${name}, as shipped`,
    planAsShipped: (name: string) => `${name}, its plan`,
    /** Under the table, of the plans that have rules. */
    ruled: (years: string, plans: readonly string[]) =>
      `Most frequent rule, futures of 100 within ${years}: ${plans.join(', ')}.`,
    ruledPlan: (name: string, count: number) => `${name} ${count}`,
    failed: 'could not be computed',
    tryAgain: 'try again',
    tryAgainNamed: (name: string) => `Try again to compute ${name}`,
    counting: progress.plans,
    error: (points: string, count: string) => `± ${points} from ${count} each`,
  },
};
