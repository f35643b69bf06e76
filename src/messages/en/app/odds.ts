// The odds strip: what the futures say, in counts.

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

export const odds = {
  span,
  years,
  /** Headline, in two parts: the count stands out. */
  count: (n: string, of: string) => `${n} of ${of}`,
  survive: (months: number) => `futures survive ${span(months)}`,
  aloud: (headline: string, error: string) => `${headline}, plus or minus ${error}`,
  surviveBriefly: 'futures survive',
  counting: 'Counting futures …',
  error: (points: string) => `± ${points}`,
  from: (count: string) => `from ${futures(count)}`,
  errorMeaning: 'sampling error only',
  refining: (done: string, total: string) => `· ${done} of ${total} futures`,
  stop: 'stop',
  goOn: 'go on',
  runNow: 'run now',
  waiting: '· before your changes',
  more: (count: number) => `${count} more than before your last change`,
  fewer: (count: number) => `${count} fewer than before your last change`,
  asBefore: 'as many as before your last change',
  hangsOn: (name: string, from: string, to: string) => `Hangs on ${name}: ${from} to ${to} of 100`,
  hangsOnMeaning: (error: string) =>
    `Futures of 100 that survive when it is drawn from its highest and from its lowest fifth, ± ${error}`,
  hangsOnNothing: 'No single assumption decides it',
  hangsOnTooFew: 'Too few futures to say what it hangs on',
  ends: 'How they end, of 100',
  outcomes: {
    paysItsOwnWay: 'pay their own way',
    livesOnRaisedMoney: 'live on raised money',
    outOfCash: 'run out of cash',
  },
  figures: {
    arr: (month: number) => `Typical ARR at month ${month}`,
    survivorsArr: 'Typical ARR if it survives',
    lowestCash: (month: string) => `Lowest cash, typically month ${month}`,
    breakEven: (months: number) => `Break-even within ${span(months)}`,
  },
  /** Where there is little room. */
  brief: {
    arr: 'Typical ARR',
    survivorsArr: 'If it survives',
    lowestCash: 'Lowest cash',
    breakEven: 'Break-even',
    range: (low: string, high: string) => `${low} to ${high}`,
    month: (month: string) => `month ${month}`,
  },
  inEightOfTen: (low: string, high: string) => `in 8 of 10 futures ${low} to ${high}`,
  ofSurvivors: (low: string, high: string) => `8 of 10 survivors ${low} to ${high}`,
  fromMonth: (month: string) => `typically from month ${month}`,
  tooFew: (what: string) => `too few for ${what}`,
  aTypicalArr: 'a typical ARR',
  aTypicalLow: 'a typical low',
  aTypicalMonth: 'a typical month',
};
