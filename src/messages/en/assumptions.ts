// The panel of assumptions: tabs, notes, rounds, PODs.

export const assumptions = {
  title: 'Assumptions',
  tabs: {
    market: 'Market',
    team: 'Team',
    product: 'Product',
    money: 'Money',
    rules: 'Rules',
    search: 'Search',
  },
  company: 'Whole company',
  founders: 'Founders, before there is a team',
  role: (short: string, long: string) => (long.startsWith(short) ? long : `${short}: ${long}`),
  more: 'More',
  fewer: 'Fewer',
  noEffort: (segment: string) => `This plan puts no effort on ${segment}: these change nothing.`,
  noEffortShort: 'no effort in this plan',
  /** In place of a control that would do nothing. */
  asleep: (gate: string) => `no effect: “${gate}” is 0`,
  asleepOff: (gate: string) => `no effect: “${gate}” is off`,
  legend: { published: 'published', range: '8-in-10 range', home: 'default' },

  /** Rows that stand for two keys, one by the month and one by the year, by the number they set. */
  merged: {
    churnFirst: 'Churn, first period',
    churnLong: 'Churn, long run',
    churnMemory: 'How fast churn falls',
  } as Readonly<Record<string, string>>,
  /** Units of such a row: "a month | a year". */
  eitherUnit: (units: readonly string[]) => units.join(' | '),

  /** "Shaded: published, 25–40 % (Small business), 10–20 % (Enterprise)." */
  shaded: (bands: string) => `Shaded: published, ${bands}.`,
  bandOf: (band: string, segment: string) => `${band} (${segment})`,
  source: (title: string, where: string, grade: string) => `${title} · ${where} · grade ${grade}`,
  sourceOf: (source: string, segment: string) => `${segment}: ${source}`,
  assumed: 'An assumption, not a published figure.',
  grades: {
    P: 'P, primary',
    S: 'S, survey or analyst',
    B: 'B, vendor blog',
    W: 'W, unsourced blog',
    D: 'D, worked out',
  },

  pods: {
    makeUp: 'Make-up of a POD',
    moreRoles: (count: number) => `${count} more roles`,
    fewerRoles: 'Fewer roles',
    floor: 'PODs opened in any case',
    floorHelp: 'Growth as cash allows adds to these.',
    fromMonth: 'from month',
    atLeast: 'at least',
    add: 'add a month',
    remove: (month: number) => `Remove month ${month}`,
    monthName: (number: number) => `Month of step ${number}`,
    countName: (month: number) => `PODs from month ${month}`,
    none: 'None: PODs open only as cash allows.',
  },

  rounds: {
    title: 'Rounds',
    none: 'This plan raises no money.',
    /** "$7m from month 9" */
    summary: (amount: string, month: string) => `${amount} from month ${month}`,
    terms: (parts: readonly string[]) => parts.join(' · '),
    arr: (arr: string) => `ARR from ${arr}`,
    chance: (chance: string) => `${chance} a month`,
    runway: (months: string) => `runway under ${months}`,
    /** A condition that is none. */
    any: 'any',
    growth: (growth: string) => `growth from ${growth}`,
    needs: (round: string) => `only after ${round}`,
  },

  rules: {
    intro: 'What the plan does by itself, month by month, from what the company can see.',
    /** Reflexes every plan has. */
    reflexes: 'Reflexes of every plan',
  },

  search: {
    hint: 'Search all numbers by name, by what they mean, or by key.',
    found: (count: number) => (count === 0 ? 'Nothing found.' : count === 1 ? '1 found.' : `${count} found.`),
    more: (count: number) => `${count} more: be more exact.`,
    ofRounds: (label: string) => `${label}, of the rounds`,
  },
};
