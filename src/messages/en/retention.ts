// What is left of customers, and of what they pay, by how long ago they went live.
import { business } from './business';

export const retention = {
  ...business,
  headline: (parts: string) => `Left of 100 customers after a year: ${parts}`,
  part: (left: string, segment: string) => `${left} in ${segment}`,
  none: 'Nobody has been a customer for a year yet',
  about: (futures: string) =>
    `Everybody who goes live in the first ${futures}, by months since then. Moving on to the next segment is not leaving.`,
  law: 'Dashed: the churn law of the parameters, at the product and care that published rates take for granted. Where more leave, product, care or onboarding fall short of that; where fewer do, they are ahead of it.',
  uncounted: (n: string) => `Counting: ${n} futures so far.`,
  titles: {
    customers: (segment: string) => `Customers left, ${segment}`,
    arr: (segment: string) => `ARR left of theirs, ${segment}`,
  },
  notes: {
    customers: (count: string) => `of ${count} who went live`,
    arr: 'with what they expand and contract',
  },
  marks: (low: string, high: string) => `published: ${low} to ${high} after a year`,
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
  before: (value: string) => `${value} by the law`,
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
