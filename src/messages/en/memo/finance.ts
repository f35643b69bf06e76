// The memo's texts on money: what is ahead, what it is spent on, what it could become.
import { plural } from '../../plural';

export const ahead = {
  title: (months: number) => `The next ${months} months`,
  hired: 'People hired',
  burn: 'Net burn a month',
  cash: (month: string) => `Cash at ${month}`,
  arr: (month: string) => `ARR at ${month}`,
  range: (low: string, high: string) =>
    low === high ? `in 8 of 10 futures ${low}` : `in 8 of 10 futures ${low} to ${high}`,
  tooFew: 'too few futures to say',
  none: 'no burn',
  alive: (n: string, of: string, month: string) => `${n} of ${of} futures are still in business at ${month}.`,
  milestone: 'Milestone for the next round',
  /** Over the sender's words, and over the plan's own. */
  said: 'In their words',
  planned: 'In the plan',
  /** Round, amount, what it takes. */
  needs: (round: string, amount: string, conditions: string) => `${round}, ${amount}: ${conditions}.`,
  lands: (n: string, of: string, month: string) => `Its money has come by ${month} in ${n} of ${of} futures`,
  when: (typical: string, low: string, high: string) =>
    low === high
      ? `typically in ${typical}`
      : `typically in ${typical}, in 8 of 10 of those between ${low} and ${high}`,
  tooRare: 'in too few altogether to say when',
  noRound: 'The plan asks for no further round.',
};

/** What a round closes on. */
export const conditions = {
  from: (month: string) => `from ${month}`,
  arr: (amount: string) => `ARR over ${amount}`,
  growth: (rate: string) => `growth over ${rate} a year`,
  runway: (months: string) => `runway under ${months} months`,
  none: 'no conditions',
};

export const rounds = {
  title: 'What it asks of investors',
  round: 'Round',
  amount: 'Amount',
  closes: 'Closes only if',
  often: 'Closes, of 100',
  when: 'Typical month (8 in 10)',
  rare: 'too rare to say',
  count: (n: string, of: string) => (of === '100' ? n : `${n} of ${of}`),
  told: (typical: string, low: string, high: string) => `${typical} (${low}–\u2060${high})`,
  without: (n: string, of: string) => `If no further round closes, ${n} of ${of} futures survive.`,
};

export const funds = {
  title: 'Use of funds',
  /** Of how many months, until when, and over which futures. */
  until: (months: number, month: string) => `Spending of the next ${months} months, from today to ${month}`,
  untilRound: (months: number, month: string, round: string) =>
    `Spending of the next ${months} months, from today to ${month}, when ${round} typically closes`,
  means: (n: string, of: string) =>
    `Means of the books, so that they add up, over the ${n} of ${of} futures that live so long.`,
  kinds: {
    payroll: 'Pay, founders and managers included',
    commissions: 'Commissions',
    programmes: 'Programmes, visits and offices',
    cogs: 'Serving customers',
    research: 'Research and development',
    admin: 'Administration',
    recruiting: 'Recruiting',
    training: 'Playbooks and training',
    severance: 'Severance',
  },
  spent: 'Spent',
  start: 'Cash today',
  collections: 'Paid by customers',
  funding: 'Raised in rounds',
  left: 'Left at the end',
  pays: 'Paid for by',
  /** How the money that is asked for is divided. */
  divided: (amount: string, round: string) =>
    `The last column divides the ${amount} of ${round} in the same shares; the plan ties no money to a purpose.`,
  column: { what: 'What', amount: 'Spent', share: 'Share', asked: (amount: string) => `Of ${amount}` },
  tooFew: 'Nobody lives so long: there are no books to tell of.',
};

export const returns = {
  title: 'What the money could become',
  lead: (amount: string, round: string, preMoney: string, share: string) =>
    `${amount} in ${round} at ${preMoney} before the money buys ${share}.`,
  /** After so many months. */
  times: (month: string) => `Value ÷ money invested at ${month}`,
  typical: 'typical',
  low: '1 in 10 below',
  high: '1 in 10 above',
  less: (n: string, of: string) => `${n} of ${of} give back less than was put in`,
  nothing: (n: string, of: string) => `${n} of ${of} nothing`,
  over: (n: string, of: string) =>
    `Over all ${n} of ${of} futures in which the round closes, out of cash as 0.`,
  never: (n: string, of: string) => `In ${n} of ${of} it never closes: nothing is put in, and nothing lost.`,
  tooFew: (n: string, least: number) =>
    `The round closes in ${n} futures: too few to say, it takes ${least}.`,
  noRound: 'Not shown: the plan asks for no round, so there is no price at which money would go in.',
  noAmount: 'Not shown: the round’s amount is 0.',
  assumptions: 'Assumptions behind it',
  multiples: 'Value, in years of ARR, by growth over the last year',
  multiplesSource:
    'An assumption: nothing published fits a company of this size. Founders’ and investors’ preferences, debt and cash at hand are left out.',
  below: (growth: string) => `under ${growth}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  above: (growth: string) => `${growth} and more`,
  multipleOf: (growth: string) => `Multiple of ARR at growth ${growth}`,
  dilution: 'What each later round takes of every share, where it closes',
  dilutionSource: 'Worked out from the plan’s own amounts and valuations; change it to see what it does.',
  dilutionOf: (round: string) => `Dilution by ${round}, per cent`,
  noLater: 'No other round can follow.',
  reset: 'Back to these assumptions as they were',
  illustrative: 'Illustrative: a spread of this model’s futures, no offer and no forecast.',
  bad: (least: string, most: string) => `A number from ${least} to ${most}`,
};

export const futures = (told: string, count: number) =>
  `${told} ${plural('en', count, { one: 'future', other: 'futures' })}`;
