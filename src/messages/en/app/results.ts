// Charts of what comes out: titles, what their edges mean, and a sentence for each.
import { plural } from '../../plural';

const table = {
  open: 'Table',
  copy: 'Copy as CSV',
  copied: 'Copied.',
  refused: 'Your browser refused: download it instead.',
  download: 'Download CSV',
  close: 'Close',
  month: 'Month',
};

/** What the edges of a fan's bands mean; a line break divides them on a phone. */
export const fan = {
  edges: {
    p97_5: (value: string) => `1 in 40 above ${value}`,
    p90: (value: string) => `1 in 10 above ${value}`,
    p75: (value: string) => `1 in 4 above ${value}`,
    p50: (value: string) => `${value} typical`,
    p10: (value: string) => `1 in 10 below ${value}`,
  },
  narrowEdges: {
    p97_5: (value: string) => `${value}\n1 in 40 ▴`,
    p90: (value: string) => `${value}\n1 in 10 ▴`,
    p50: (value: string) => `${value}\ntypical`,
  },
  before: (value: string) => `${value} before`,
  month: (month: number) => `month ${month}`,
  levels: {
    p2_5: '1 in 40 below',
    p10: '1 in 10 below',
    p25: '1 in 4 below',
    p50: 'Typical',
    p75: '1 in 4 above',
    p90: '1 in 10 above',
    p97_5: '1 in 40 above',
  },
  points: 'Actual',
  table,
};

export const results = {
  fan,
  tabs: { money: 'ARR and cash', revenue: 'Revenue', customers: 'Customers' },
  of: { all: 'All futures', survivors: 'Survivors only' },
  /** On a phone. */
  briefSurvivors: 'Survivors',
  ofLabel: 'Whose figures',
  titles: {
    arr: 'ARR',
    cash: 'Cash',
    revenue: 'Recognised revenue, a month',
    customers: (segment: string) => `Customers, ${segment}`,
  },
  notes: {
    all: 'all futures; out of cash counts as 0',
    survivors: 'survivors only',
    sqrt: 'square-root scale, so that the thin years show',
    linear: 'linear scale',
    /** On a phone. */
    brief: { sqrt: 'square-root scale', linear: 'linear scale', all: 'all futures', survivors: 'survivors' },
  },
  scale: { sqrt: 'Linear scale', linear: 'Square-root scale' },
  summary: (title: string, month: number, typical: string, low: string, high: string) =>
    `${title} at month ${month}: typically ${typical}, in 8 of 10 futures ${low} to ${high}.`,
  /** What the company really had, drawn over the futures. */
  actuals: {
    open: 'Actuals',
    /** Of the charts: the months that are known, or all of them. */
    near: (month: number) => `Months 0 to ${month}`,
    all: 'All months',
  },
  /** In the place of a chart that has nothing to draw. */
  blank: {
    counting: 'Counting futures …',
    failed: 'No figures to draw: the line under the odds says why.',
    tooFew: (futures: string, fewest: number) =>
      `Too few futures to say how it is spread: ${futures}, and it takes ${fewest}.`,
    tooFewSurvivors: (alive: string, futures: string, fewest: number) =>
      `Too few survivors to say how it is spread: ${alive} of ${futures}, and it takes ${fewest}.`,
    noSurvivors: (futures: string) => `Nobody survives in ${futures}.`,
  },
  noEffort: {
    atAll: 'No segment has effort in any month.',
    after: (month: number) => `no segment has effort after month ${month}`,
    serve: (segment: string) => `Put 100 % on ${segment}`,
  },
  ticks: 'Futures that ran out of cash, by month',
  deaths: (n: string, of: string) => `${n} of ${of} ran out of cash`,
  halfBy: (month: string) => `half of them by ${month}`,
  firstCustomer: (segment: string, month: string) => `first ${segment} customer, ${month}`,
  axis: { month: (month: number) => `month ${month}` },
  reading: {
    month: (month: number) => `Month ${month}`,
    dated: (month: number, date: string) => `${date}, month ${month}`,
    line: (title: string, typical: string, low: string, high: string) =>
      `${title} typically ${typical}, 8 in 10: ${low} to ${high}`,
    /** On a phone. */
    brief: (title: string, typical: string, low: string, high: string) =>
      `${title} ${typical} (${low}–${high})`,
    /** To the future that lies nearest to the point. */
    open: 'The nearest future’s story ›',
    requests: (done: string, of: string) => `${done} of ${of} blocking requests done`,
    ofSegment: (segment: string, told: readonly string[]) => `${segment}: ${told.join(', ')}`,
    references: (count: string) => `trust as of ${count} references`,
    picked: (fit: string, of: string) => `${fit} of ${of} marks of its ideal customer known`,
    pages: (written: string, of: string) => `${written} of ${of} playbook pages written`,
    comparisons: (won: string, of: string) => `${won} of ${of} comparisons won`,
    alive: (n: string, of: string) => `${n} of ${of} in business`,
  },
  futures: (told: string, count: number) =>
    `${told} ${plural('en', count, { one: 'future', other: 'futures' })}`,
  survivors: (told: string, count: number) =>
    `${told} ${plural('en', count, { one: 'survivor', other: 'survivors' })}`,
};
