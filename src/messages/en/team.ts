// Team and capacity: attainment, coverage, and what holds people up. Fetched when somebody opens it.

export const team = {
  title: 'Team and capacity',
  note: {
    year: (year: number, n: string, of: string) =>
      `year ${year}, the ${n} of ${of} futures that live through it`,
    whole: (n: string, of: string) => `all years, the ${n} of ${of} futures that survive`,
  },
  counting: 'Counting every future …',
  broken: 'This could not be counted. Go back, and try again.',
  /** Headings of the rows. */
  measures: { attainment: 'Attainment of quota', coverage: 'Pipeline coverage' },
  typical: 'typically',
  spread: (range: string) => `8 in 10 futures: ${range}`,
  tooFew: (futures: string) => `Too few futures to say how it is spread: ${futures}, and it takes 30.`,
  noQuota: (segment: string) => `Nobody in ${segment} owes a quota in this period: founders sell, or nobody.`,
  published: (band: string) => `published ${band}`,
  formula: {
    attainment:
      'Bookings that hired sellers closed ÷ the quota of those past their ramp, over the period. Who is in ramp sells and owes nothing yet.',
    coverage:
      'Opportunities in hand at the list price ÷ the quota of the time that a deal stays open, mean over the months. Needed: 1 ÷ win rate (the upright line), so that what is won of them makes the quota. Win rate: deals won of all that were decided in the period, by count, over these futures, as in the bow-tie.',
  },
  atQuota: (n: string, of: string) => `In ${n} of ${of} futures the segment reaches its quota.`,
  needed: (times: string, won: string, set: string) =>
    `Needed: ${times}, for ${won} of what was decided was won (set to ${set}).`,
  noWins: (segment: string) => `${segment}: no deal was won in this period, so no coverage would do.`,
  covered: (n: string, of: string) =>
    `In ${n} of ${of} futures the pipeline covers what the win rate asks for.`,
  verdicts: {
    attainment: {
      below: (segment: string) =>
        `${segment}: sellers close less of their quota than published teams do. Whether they have too few opportunities stands under pipeline coverage.`,
      inside: (segment: string) => `${segment}: as much as published teams reach.`,
      above: (segment: string) =>
        `${segment}: more than published teams reach. The quota is low, or there is room for more sellers.`,
    },
    /** Coverage is inside, and attainment is not. */
    missed: (segment: string, reached: string) =>
      `${segment}: about as much in hand as the quota takes, yet typically ${reached} of it is reached. What holds it up stands below.`,
    coverage: {
      below: (segment: string) =>
        `${segment}: too little in hand for the quota. Below stands what holds it up: leads, or sellers’ own time.`,
      inside: (segment: string) =>
        `${segment}: as much in hand as the quota takes, and the quota is reached.`,
      above: (segment: string) =>
        `${segment}: more pipeline than sellers need. Some of it waits: more hands would win more.`,
    },
  },
  held: {
    title: 'Who is the bottleneck',
    note: (n: string, of: string) =>
      `Share of futures in business that are held up, month by month: ${n} of ${of} futures`,
    formula:
      'Work that waits at the month’s end, in months of those who do it; the most of them counts once it is a quarter of a month. Meetings count where nothing waits and sellers have time left.',
    kinds: {
      leads: 'Leads wait',
      meetings: 'Sellers lack meetings',
      opens: 'Sellers lack time',
      concurrent: 'Sellers’ hands are full',
      onboardings: 'Onboarding waits',
      accounts: 'Care is short',
      upsell: 'Accounts unworked',
    },
    per100: (count: string) => `${count} of 100`,
    worst: (segment: string, kind: string, count: string) =>
      `${segment}: most often “${kind}”, in ${count} of 100 future months of the period.`,
    nothing: (segment: string) => `${segment}: hardly anything holds its people up in this period.`,
    month: (month: string, parts: string) => `${month}: ${parts}`,
    table: (segment: string) => `Held up, ${segment}`,
    assumption:
      'A quarter of a month is an assumption of the model; growth by single people uses the same one.',
  },
};
