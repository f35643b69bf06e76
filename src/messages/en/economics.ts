// Unit economics: measures, what they are worked out from, and what values of them amount to.
import type { Grade } from '../../scenario';
import { business } from './business';

const grades: Readonly<Record<Grade, string>> = {
  P: 'primary source',
  S: 'survey or named analyst',
  B: 'vendor’s or consultant’s blog',
  W: 'weak source',
  D: 'worked out',
};

/** A segment: how it is sold to, its yearly price, and what each unit of money spent on winning it brings back. */
interface Said {
  readonly motion: string;
  readonly segment: string;
  readonly acv: string;
  /** $1, ¥1 */
  readonly one: string;
  readonly value: string;
}

export const economics = {
  ...business,
  grades,
  /** The finding at the month that is read, by what LTV:CAC amounts to. */
  headline: {
    costsMore: (one: string, value: string) =>
      `Each ${one} spent on winning customers brings ${value} back: less than it costs`,
    thin: (one: string, value: string) =>
      `Each ${one} spent on winning customers brings ${value} back: more than it costs, less than is usual`,
    pays: (one: string, value: string) =>
      `Each ${one} spent on winning customers brings ${value} back, at least three times as much`,
    none: 'Nothing can yet be said of what a customer costs and brings',
  },
  about: (month: number, whose: string) =>
    `At month ${month}, of the twelve months before, typical of ${whose}. Founders are not paid out of sales and marketing; a segment bears its own programmes and visits, and the rest by the pay of its PODs. Everyone won is counted, those too who sign up or come to the founders: the judgement among the assumptions is of one full POD alone.`,
  whose: { all: 'all futures still in business', survivors: 'the futures that survive' },
  /** One segment, told by how it is sold to. */
  segment: {
    costsMore: ({ motion, segment, acv, one, value }: Said) =>
      `${motion} at ${acv} a year costs more than it earns (${segment}): ${value} back for each ${one}.`,
    thin: ({ motion, segment, acv, one, value }: Said) =>
      `${motion} at ${acv} a year pays back, but below the usual mark (${segment}): ${value} back for each ${one}.`,
    pays: ({ motion, segment, acv, one, value }: Said) =>
      `${motion} at ${acv} a year pays (${segment}): ${value} back for each ${one}.`,
    none: (segment: string) => `${segment}: not enough won yet to tell.`,
  },
  motion: {
    selfServe: 'Self-serve',
    telesales: 'Telesales',
    events: 'Selling at events',
    field: 'Field sales',
    named: 'Selling to named accounts',
    mixed: 'Selling as it does now',
    nobody: 'Founders’ own selling',
  },
  measures: {
    cac: {
      name: 'CAC',
      brief: 'cost of winning a customer',
      formula: 'Sales and marketing ÷ new customers, self-serve included.',
      none: 'no customers won in these twelve months',
    },
    salesPerNewDollar: {
      name: 'CAC ratio',
      brief: 'cost of winning new ARR, as a multiple of it',
      formula: 'Sales and marketing ÷ new ARR, counted when it goes live.',
      none: 'no new ARR in these twelve months',
    },
    paybackMonths: {
      name: 'Payback',
      brief: 'months until a customer has paid for being won',
      formula:
        '12 × CAC ratio ÷ gross margin; never where there is no margin. The margin is the company’s; costs of serving are not kept by segment.',
      none: 'no new ARR, or no revenue yet',
    },
    ltvToCac: {
      name: 'LTV:CAC',
      brief: 'what a customer brings over its life, as a multiple of what winning it costs',
      formula:
        'Gross margin × new ARR × years of life ÷ sales and marketing. Years of life by the churn law under the care of those twelve months, cut at a length that anyone has seen.',
      none: 'nobody won at a cost that could be told',
    },
    grr: {
      name: 'GRR',
      brief: 'of last year’s ARR, what is left without expansion',
      formula: 'Twelve months chained: 1 − (churn + contraction) ÷ ARR of the month before.',
      none: 'no customers a year ago',
    },
    nrr: {
      name: 'NRR',
      brief: 'of last year’s ARR, what the same customers pay now',
      formula: 'ARR now of the customers of a year ago ÷ their ARR then.',
      none: 'no customers a year ago',
    },
    quickRatio: {
      name: 'Quick ratio',
      brief: 'ARR gained, as a multiple of ARR lost',
      formula: '(New + expansion) ÷ (churn + contraction).',
      none: 'no customers yet',
    },
    magicNumber: {
      name: 'Magic number',
      brief: 'growth of revenue, as a multiple of what the quarter before spent on selling',
      formula:
        '4 × (revenue of the quarter − revenue of the quarter before) ÷ sales and marketing of the quarter before.',
      none: 'nothing spent on sales and marketing in the quarter before',
    },
    burnMultiple: {
      name: 'Burn multiple',
      brief: 'cash burnt, as a multiple of net new ARR',
      formula: 'Net burn ÷ (ARR now − ARR a year ago). No burn is 0; burn without growth is endless.',
      none: 'nothing to tell',
    },
    ruleOf40: {
      name: 'Rule of 40',
      brief: 'growth and margin together',
      formula: 'Growth of ARR over a year + operating cash ÷ revenue.',
      none: 'no growth to tell of yet: too little ARR',
    },
  },
  /** Said of a value that is endless. */
  endless: {
    quickRatio: 'nothing lost',
    burnMultiple: 'burns without growing',
    paybackMonths: 'never',
    other: 'endless',
  },
  verdicts: {
    costsMore: 'costs more than it earns',
    thin: 'pays back, but below the usual mark',
    pays: 'pays',
    cheap: 'cheaper than is usual',
    usual: 'usual',
    dear: 'dearer than is usual',
    worstQuarter: 'as dear as the worst quarter',
    investMore: 'so good that more would pay',
    soon: 'soon enough',
    slow: 'slow',
    alarm: 'far too slow',
    leaks: 'loses more than is usual',
    keeps: 'keeps more than is usual',
    shrinks: 'shrinks without new customers',
    below: 'below the mark',
    above: 'at the mark or above',
    notBurning: 'burns no cash',
    superb: 'superb',
    great: 'great',
    good: 'good',
    suspect: 'suspect',
    bad: 'bad',
    fast: 'grows fast for what it loses',
  },
  rule: {
    below: (limit: string) => `under ${limit}`,
    between: (low: string, high: string) => `${low} to ${high}`,
    above: (limit: string) => `from ${limit}`,
    line: (rule: string, verdict: string) => `${rule}: ${verdict}`,
  },
  why: (verdict: string, rule: string) => `${verdict} (${rule})`,
  range: (low: string, high: string) => `8 in 10: ${low} to ${high}`,
  some: (told: string, of: string) => `can be said of ${told} of ${of}`,
  noStandard: 'No published mark: it depends on the price. The CAC ratio sets it against that.',
  noneAlive: 'too few futures in business',
  more: (name: string) => `How ${name} is worked out and judged`,
  moreBrief: 'Formula and marks',
  columns: {
    typical: (of: string) => `${of}, typical`,
    low: (of: string) => `${of}, 1 in 10 below`,
    high: (of: string) => `${of}, 1 in 10 above`,
  },
  rowsOf: 'End of month',
  reading: (name: string, of: string) => `${name}, ${of}: month that is read`,
  read: (month: string, value: string, verdict: string) => `${month}: ${value}, ${verdict}`,
  months: (count: string) => `${count} mo`,
};
