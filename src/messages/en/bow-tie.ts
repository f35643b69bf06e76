// The bow-tie: what passes through each segment in a year. Fetched when somebody opens it.

export const bowTie = {
  title: 'Bow-tie',
  /** Whose numbers these are. */
  note: {
    year: (year: number, n: string, of: string) =>
      `numbers of year ${year}, average of the ${n} of ${of} futures that live through it`,
    whole: (n: string, of: string) =>
      `numbers of all years, average of the ${n} of ${of} futures that survive`,
  },
  counting: 'Counting every future …',
  broken: 'This could not be counted. Go back, and try again.',
  nobody: (of: string) => `None of ${of} futures lives through this period: there is nothing to draw.`,
  few: 'Few futures live so long: take these averages with care.',
  stages: {
    lead: 'Lead',
    qualified: 'Qualified',
    opportunity: 'Opportunity',
    proposal: 'Proposal',
    won: 'Won',
    live: 'Live',
    customers: 'Customers',
    /** On a phone. */
    signups: 'Sign-ups',
    activated: 'Activated',
    paying: 'Paying',
  },
  /** In the places of leads and wins, where people serve themselves. */
  signups: (count: string) => `${count} self-serve sign-ups`,
  served: (share: string, activated: string, pays: string) =>
    `${share} pay: ${activated} activate, ${pays} of them buy`,
  salesLed: 'sales-led',
  /** Under a conversion: what it is set to, and what is published. */
  set: (value: string) => `set to ${value}`,
  published: (band: string) => `published ${band}`,
  below: (value: string) => `▾ of ${value}: not all are worked in time`,
  above: (value: string) => `▴ of ${value}: product, trust or price help`,
  belowWon: (value: string) => `▾ of ${value}: product, trust or price cost deals`,
  belowPaid: (value: string) => `▾ of ${value}: product, trust or price cost customers`,
  ofDecided: (share: string) => `${share} of all decided`,
  outbound: (count: string) => `about ${count} by outbound`,
  months: (months: string) => `${months} months`,
  days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  toLive: 'to go live',
  waiting: (count: string) => `${count} wait for it`,
  /** At the rate at which customers of any age left in the period. */
  stay: (share: string) => `${share} stay a year, all ages`,
  byAge: 'Stay a year: at the rate of this period, customers of any age together. New ones leave sooner:',
  toRetention: 'Retention follows them from going live',
  start: (count: string) => `${count} at the start`,
  left: (count: string) => `− ${count} left`,
  came: (count: string) => `+ ${count} live`,
  graduatedIn: (count: string) => `+ ${count} moved up to here`,
  graduatedOut: (count: string) => `− ${count} moved up from here`,
  expanded: (amount: string) => `+ ${amount} ARR expanded`,
  shrank: (amount: string) => `− ${amount} ARR shrank`,
  arrLeft: (amount: string) => `− ${amount} ARR left`,
  open: (before: string, after: string, lost: string) =>
    `Opportunities in hand: ${before} at the start, ${after} at the end, ${lost} lost.`,
  /** While a conversion is dragged, and until every future has been counted anew. */
  dragged: (segment: string, wonBefore: string, won: string, before: string, after: string) =>
    `${segment}: ${won} won or bought instead of ${wonBefore}, ${after} customers instead of ${before}, if nobody is fuller than now.`,
  letGo: 'Let go to try it in every future.',
  recount: 'Counting every future …',
  tenth: {
    title: 'What if each step were a tenth better?',
    steps: (count: number, factors: string, product: string, sum: string) =>
      `${count} flow steps, from targets reached to price, multiply: ${factors} = ${product} times the new ARR, not ${sum}, if nothing is full.`,
    amount: (from: string, to: string) => `Sold new ARR in the period: ${to} instead of ${from}.`,
    renewal: (from: string, to: string, factor: string, month: string) =>
      `Renewal does not multiply: if ${to} of customers stayed a year instead of ${from}, ARR at ${month} would be ${factor} times what it is.`,
    none: 'Nothing was sold by people in this period.',
  },
  foot: 'Drag a dot to try it, or use the arrow keys. Shaded: published range. Heights: square root of the number; sign-ups have a scale of their own. Of all decided: deals won ÷ (won + lost) in the period, by count, over these futures; Team and capacity takes the same win rate.',
  source: (text: string) => `Published: ${text}`,
  nothing: (segment: string) => `${segment}: nothing happens here in this period.`,
  summary: (segment: string, leads: string, won: string, live: string, customers: string) =>
    `${segment}: ${leads} leads, ${won} won by people, ${live} go live, ${customers} customers at the end.`,
  table: {
    caption: (label: string) => `Bow-tie, ${label}`,
    index: 'Number',
    rows: {
      leads: 'Leads',
      qualified: 'Qualified leads',
      opened: 'Opportunities opened',
      proposals: 'Proposals',
      wins: 'Deals won',
      losses: 'Deals lost',
      pipelineBefore: 'Opportunities in hand, start',
      pipelineAfter: 'Opportunities in hand, end',
      signups: 'Sign-ups',
      activated: 'Activated sign-ups',
      selfServe: 'Self-serve customers',
      newCustomers: 'Customers gone live',
      waitingAfter: 'Waiting to go live, end',
      customersBefore: 'Customers, start',
      churnedCustomers: 'Customers who left',
      graduatedIn: 'Moved up to here',
      graduatedOut: 'Moved up from here',
      customersAfter: 'Customers, end',
      newArr: 'New ARR',
      expansionArr: 'ARR expanded',
      contractionArr: 'ARR shrank',
      churnedArr: 'ARR of those who left',
      arrAfter: 'ARR, end',
    },
  },
};
