// How many customers stay, and how much of what they pay, by how long ago they went live.
import { business } from './business';
import { progress } from './progress';

export const retention = {
  ...business,
  headline: (parts: string) => `Still customers after a year, of 100: ${parts}`,
  part: (kept: string, segment: string) => `${kept} in ${segment}`,
  none: 'Nobody has been a customer for a year yet',
  about: (futures: string) =>
    `Everybody who goes live in the first ${futures}, by months since then. Moving on to the next segment is not leaving.`,
  toBowTie: 'The bow-tie tells the same of customers of any age, year by year',
  law: 'Dashed: what is assumed, the churn law of the parameters at the product and care that published rates take for granted. Where more leave, product, care or onboarding fall short of that; where fewer do, they are ahead of it.',
  spread: (least: string) =>
    `Shaded: 8 in 10 futures, for as long as a future has ${least} such customers on average; among fewer, one who leaves would make the whole band. A line ends where all futures together have fewer than ${least}.`,
  uncounted: progress.futures,
  titles: {
    customers: (segment: string) => `Still customers, ${segment}`,
    arr: (segment: string) => `ARR they still pay, ${segment}`,
  },
  notes: {
    customers: (count: string, futures: string) => `of ${count} who went live in all ${futures}`,
    arr: 'of what they paid at first, with expansion',
  },
  /** Beside the mark at a year's age. */
  marks: (range: string) => `published ${range}`,
  sources: 'Where the published values come from',
  grades: {
    P: 'primary source',
    S: 'survey or named analyst',
    B: 'vendor’s or consultant’s blog',
    W: 'weak source',
    D: 'worked out',
  },
  edges: {
    p50: (value: string) => `${value} of all`,
    p90: (value: string) => `1 in 10 futures above ${value}`,
    p10: (value: string) => `1 in 10 below ${value}`,
  },
  narrowEdges: {
    p50: (value: string) => `${value}\nof all`,
    p90: (value: string) => `${value}\n1 in 10 ▴`,
  },
  /** At the end of the dashed line. */
  before: (value: string) => `${value}\nassumed`,
  age: (months: number) => `${months} months after going live`,
  first: 'live',
  table: {
    all: 'All customers',
    low: '1 in 10 futures below',
    high: '1 in 10 futures above',
    law: 'By the law',
    heading: 'Months since going live',
  },
  summary: (title: string, year: string, law: string) => `${title}: ${year} after a year, ${law} by the law.`,
  blank: (title: string) => `${title}: nobody was a customer for long enough.`,
  reading: (months: number) => `${months} months after going live`,
  line: (title: string, value: string, law: string) => `${title} ${value}, by the law ${law}`,
  lineAlone: (title: string, value: string) => `${title} ${value}`,
};
