// The odds strip: what the futures say, in counts.
import { plural } from '../../plural';
import { midSentence } from '../mid-sentence';

const YEARS = [
  '',
  'one year',
  'two years',
  'three years',
  'four years',
  'five years',
  'six years',
  'seven years',
];

/** "five years", "eighteen months" told as "18 months". */
const span = (months: number) =>
  months % 12 === 0 ? (YEARS[months / 12] ?? `${months / 12} years`) : `${months} months`;

const futures = (count: string) => (count === '1' ? '1 future' : `${count} futures`);

/** "5 years", for tables. */
const years = (months: number) => (months % 12 === 0 ? `${months / 12} years` : `${months} months`);

/** How one future ends. */
const outcome = {
  paysItsOwnWay: 'pays its own way',
  livesOnRaisedMoney: 'lives on raised money',
  outOfCash: 'runs out of cash',
};

const outcomes: typeof outcome = {
  paysItsOwnWay: 'pay their own way',
  livesOnRaisedMoney: 'live on raised money',
  outOfCash: 'run out of cash',
};

/** The assumption that moves the odds most. */
const hangsOn = {
  /** "small-business listing sign-ups"; `owner` is a segment or a round, null for the company. */
  what: (label: string, owner: string | null) =>
    owner === null ? midSentence(label) : `${midSentence(owner).replaceAll(' ', '-')} ${midSentence(label)}`,
  market: 'how the market fares',
  /** Longest first: the first that fits is shown. */
  texts: (what: string, low: string, high: string, error: string) => [
    `Hangs most on ${what}: if low ${low} survive, if high ${high} (± ${error})`,
    `Hangs most on ${what}: low ${low}, high ${high} (± ${error})`,
    `Hangs on ${what}: low ${low}, high ${high}`,
  ],
  meaning: (low: string, high: string, error: string) =>
    `In the fifth of all futures that drew the lowest value ${low} of 100 survive, in the fifth with the highest ${high}, each ± ${error} at most`,
  nothing: 'No single assumption decides it',
  tooFew: 'Too few futures to say what it hangs on',
  later: 'What it hangs on is not counted yet',
};

const range = (low: string, high: string) => (low === high ? low : `${low} to ${high}`);

/** The figures beside the headline. What is told in several ways begins with the longest. */
const figures = {
  arr: (month: string) => `Typical ARR of all at ${month}`,
  survivorsArr: 'Typical ARR if it survives',
  lowestCash: (month: string | null) => (month === null ? 'Lowest cash' : `Lowest cash, typically ${month}`),
  breakEven: (months: number) => `Ever break even in ${span(months)}`,
  brief: {
    arr: 'Typical ARR of all',
    survivorsArr: 'ARR if it survives',
    lowestCash: 'Lowest cash',
    breakEven: 'Ever break even',
  },
  range,
  ofSurvivors: (month: string) => [`${month}, survivors`, month],
  eightInTen: (low: string, high: string) => [`8 in 10: ${range(low, high)}`, range(low, high)],
  nineInTen: (amount: string) => [`in 9 of 10 futures ${amount}`, `9 in 10: ${amount}`],
  mostOut: ['more than half ran out of cash', 'most ran out of cash', 'most out of cash'],
  inEightOfTen: (low: string, high: string) => `in 8 of 10 futures ${range(low, high)}`,
  eightOfTenSurvivors: (low: string, high: string) => `8 of 10 survivors ${range(low, high)}`,
  within: (months: number) => `within ${span(months)}`,
  fromMonth: (month: string) => [`typically from ${month}`, `from ${month}`],
  tooFew: ['too few to say'],
  /** Futures that ever break even. */
  hardlyEver: '< 1 of 100',
  tooFewWhen: ['too few to say when', 'too few to say'],
  /** On a phone, in a line of its own. */
  ifItSurvives: (arr: string) => [`ARR if it survives: typically ${arr}`],
  ifItSurvivesAtAll: (arr: string) => [
    `More than half ran out of cash. ARR if it survives: ${arr}`,
    `Most ran out of cash. If it survives: ${arr}`,
  ],
};

export const odds = {
  span,
  years,
  /** Headline, in two parts: the count stands out. */
  count: (n: string, of: string) => `${n} of ${of}`,
  survive: (months: number) => `futures survive ${span(months)}`,
  aloud: (headline: string, error: string) => `${headline}, plus or minus ${error}`,
  surviveBriefly: 'futures survive',
  counting: 'Counting futures …',
  uncounted: 'No futures counted',
  error: (points: string) => `± ${points}`,
  from: (count: string) => `from ${futures(count)}`,
  errorMeaning: 'sampling error only',
  refining: (done: string, total: string) => `· ${done} of ${total} futures`,
  stop: 'stop',
  goOn: 'go on',
  runNow: 'run now',
  waiting: '· before your changes',
  /** Beside the counter, while the figures are those of the run before. */
  before: 'before your change',
  change: {
    more: (count: number) => `${count} more than before your last change`,
    fewer: (count: number) => `${count} fewer than before your last change`,
    same: 'as many as before your last change',
    /** Said where the odds fell. */
    jumps:
      'More money or a better number can lower the odds: it moves the month in which a guard on runway, a reflex or a rule acts',
  },
  /** Where there is little room. */
  briefChange: {
    more: (count: number) => `${count} more than before`,
    fewer: (count: number) => `${count} fewer than before`,
    same: 'as many as before',
  },
  hangsOn,
  /** Under the headline: so many survive without new money. */
  noRound: (n: string, of: string) => `${n} of ${of} if no further round closes`,
  noRoundMeaning: 'The same futures once more, with every funding round switched off',
  ends: 'How they end, of 100',
  /** The same where it stands over the counts. */
  briefEnds: 'How they end',
  outcome,
  /** After their count. */
  outcomes: (kind: keyof typeof outcome, count: number) =>
    plural('en', count, { one: outcome[kind], other: outcomes[kind] }),
  figures,
};
