// What an investor reads: the memo. Fetched with it. Names of segments, rounds and plans come from the scenario.
import { ahead, conditions, funds, futures, returns, rounds } from './memo/finance';
import { picture } from './memo/picture';
import { trying } from './memo/trying';

export const memo = {
  ahead,
  conditions,
  funds,
  futures,
  picture,
  returns,
  rounds,
  trying,
  name: 'Memo',
  label: 'A plan to read',
  readOnly: 'Read-only: nothing you do here reaches whoever sent it.',
  print: 'Print',
  printSoon: 'Once everything has been counted',
  loading: 'Counting futures …',
  /** Sender and date; either may be missing. */
  from: (sender: string) => `From ${sender}`,
  asks: 'The ask',
  /** The sender's own. */
  today: 'Where they are today, in their words',
  /** From the opening books: the model's own figures. */
  begins: 'What the plan begins with',
  opening: {
    cash: (cash: string) => `${cash} in cash`,
    customers: (count: string) => `${count} customers`,
    oneCustomer: 'one customer',
    arr: (arr: string) => `${arr} of ARR`,
    people: (count: string) => `${count} people`,
    onePerson: 'one person',
    nothingSold: 'nothing sold yet',
  },
  fiveYears: (span: string) => `The plan over ${span}`,
  headline: {
    count: (n: string, of: string) => `In ${n} of ${of} futures`,
    lasts: (span: string) => ` the cash lasts ${span}.`,
    typical: (arr: string) => `The typical future ends with ${arr} of ARR.`,
    /** More than half run out of cash. */
    survivor: (arr: string) => `A future that survives typically ends with ${arr} of ARR.`,
    few: 'Too few survive to say with how much ARR.',
  },
  error: (error: string, futures: string) => `± ${error}, from ${futures}; sampling error only.`,
  spread: (low: string, high: string, month: string) =>
    `ARR at ${month}: in 8 of 10 futures ${low === high ? low : `${low} to ${high}`}, out of cash as 0.`,
  dots: '100 futures that stand for all',
  mix: 'The plan: share of effort',
  mixNote: 'as drawn',
  mixShare: (label: string, share: string) => `${label} ${share}`,
  mixSpoken: (parts: readonly string[], month: string) => `At ${month}: ${parts.join(', ')}.`,
  before: (value: string) => `${value} as sent`,
  units: {
    title: 'Unit economics',
    of: (month: string) =>
      `Typical, at ${month}, of the twelve months before, over the futures still in business.`,
    published: (band: string) => `published ${band}`,
    counting: 'Counting unit economics …',
    broken: 'Unit economics could not be counted.',
  },
  truth: {
    title: 'What would have to be true',
    more: 'Show ranges and sources',
    less: 'Hide ranges and sources',
    intro:
      'The assumptions that matter most, or lie furthest from what is published. One at a time, the others as they fall.',
    asSent: 'These are of the plan as you were sent it.',
    level: 'Survivors of 100',
    /** Heads of columns. */
    assumption: 'Assumption',
    plan: 'In the plan',
    crosses: (level: number) => `Survival crosses ${level} of 100`,
    /** Whether a value takes survival under the level, or up to it. */
    falls: (level: number, condition: string) => `under ${level} if ${condition}`,
    rises: (level: number, condition: string) => `${level} or more if ${condition}`,
    below: (value: string) => `below\u00a0${value}`,
    above: (value: string) => `above\u00a0${value}`,
    or: (one: string, other: string) => `${one}, or ${other}`,
    error: (from: string, to: string) => (from === to ? '' : `between ${from} and ${to}`),
    never: 'nowhere on its slider',
    /** Of a range: survivors where it is the value in its middle, and nothing else. */
    middle: (value: string, n: string) => `${n} of 100 at ${value}, the middle of its range`,
    /** Beside it: survivors at both ends. */
    ends: (low: string, high: string, atLow: string, atHigh: string) =>
      `${atLow} of 100 at ${low}, ${atHigh} at ${high}`,
    counting: 'counting …',
    looking: 'Looking at what matters …',
    finding: 'Looking for the values …',
    failed: 'These values could not be counted.',
    again: 'Try again',
    /** What survival does between two ends: of the values drawn, of what is published, or a fifth to both sides. */
    matters: {
      drawn: (low: string, high: string) =>
        `survival ${low} to ${high} of 100 between the futures that draw its lowest and its highest fifth`,
      published: (low: string, high: string) =>
        `survival ${low} to ${high} of 100 between the published ends`,
      fifth: (low: string, high: string) =>
        `survival ${low} to ${high} of 100 between 20 % less and 20 % more`,
    },
    none: 'No assumption moves survival by more than chance does, and none lies outside what is published.',
    kinder: 'kinder than published',
    harsher: 'harsher than published',
    higher: 'above what is published',
    lower: 'below what is published',
    within: 'published',
    owner: (label: string, owner: string) => `${label}, ${owner}`,
    note: (count: string) =>
      `Found by halving what each slider reaches, in the same ${count} futures; “between” is 95 % sampling error. Where survival goes up and down again along a slider, a value may be missed.`,
  },
  risks: {
    title: 'How it most often dies',
    none: 'No future runs out of cash.',
    causes: {
      neverSold: 'No customer ever goes live.',
      moneyTooLate: 'A round is signed, and its money has not come yet.',
      customersLeft: 'Over half a year more ARR leaves than comes.',
      grewTooFast: 'PODs beyond the plan are opened, and cost more than they bring in.',
      soldTooLittle: 'It sells too little for what it spends.',
    },
    count: (n: string, of: string) => `${n} of ${of}`,
    half: (n: string, of: string, month: string) =>
      `${n} of ${of} futures run out of cash, half of them by ${month}.`,
    all: (n: string, of: string) => `${n} of ${of} futures run out of cash.`,
  },
  footer: (futures: string, seed: string, error: string, print: string) =>
    `${futures}, seed ${seed}, ± ${error} of 100, fingerprint ${print}. Futures that run out of cash count as 0. The table names the sources of the assumptions it tells, the full simulator those of all. Illustrative, not a forecast.`,
  footerSoon: 'Illustrative, not a forecast.',
  /** On paper. */
  code: 'This memo, to be opened with a camera',
  again: (engine: string) => `With engine ${engine} its link counts every figure on these pages again.`,
  failed: 'The futures could not be counted here.',
  retry: 'Try again',
};
