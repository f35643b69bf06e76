// The figures that a future leaves behind for every month: names, kinds, and the row that holds them.

/**
 * How a figure is shown once a company is out of cash: stocks and flows count as 0, rates as nothing (null), counters
 * stay where they were.
 */
export type SeriesKind = 'stock' | 'flow' | 'rate' | 'counter';

/** Frozen order: part of the fingerprint. Company first, then one block for each segment. */
export const COMPANY_SERIES = {
  cash: 'stock',
  arr: 'stock',
  carr: 'stock', // signed, live or not
  revenue: 'flow', // recognised in the month
  bookings: 'flow',
  billings: 'flow',
  collections: 'flow',
  writtenOff: 'flow',
  receivable: 'stock',
  deferred: 'stock',
  unearned: 'stock', // contract time billed and not served, summed over contracts: must equal deferred
  funding: 'flow',
  payroll: 'flow',
  commissions: 'flow',
  programmes: 'flow',
  cogs: 'flow',
  research: 'flow',
  admin: 'flow',
  recruiting: 'flow',
  severance: 'flow',
  salesCost: 'flow',
  carePayroll: 'flow',
  operatingCash: 'flow',
  runway: 'rate',
  growth: 'rate',
  headcount: 'stock',
  joined: 'flow',
  left: 'flow',
  laidOff: 'flow',
  pods: 'stock',
  podsOpened: 'counter',
  customers: 'stock',
  topCustomerShare: 'rate',
  herfindahl: 'rate',
  maturity: 'rate',
  brand: 'rate',
  frozen: 'flow',
  cancelled: 'flow', // unearned part of invoices reversed, neither revenue nor written off
  unbilled: 'stock', // revenue recognised before its invoice
  commissionsEarned: 'flow', // `commissions` are those paid
  clawedBack: 'flow',
  commissionsOwed: 'stock', // earned and not yet paid, less what sellers have yet to give back
  training: 'flow', // writing and teaching playbooks
} as const satisfies Record<string, SeriesKind>;

export const SEGMENT_SERIES = {
  customers: 'stock',
  arr: 'stock',
  newCustomers: 'flow',
  churnedCustomers: 'flow',
  newArr: 'flow',
  expansionArr: 'flow',
  contractionArr: 'flow',
  churnedArr: 'flow',
  selfServeArr: 'flow',
  backlog: 'stock',
  backlogArr: 'stock',
  leads: 'flow',
  signups: 'flow',
  activated: 'flow',
  selfServe: 'flow',
  qualified: 'flow',
  opened: 'flow',
  proposals: 'flow',
  wins: 'flow',
  losses: 'flow',
  pipeline: 'stock',
  everOpened: 'counter',
  everWon: 'counter',
  everLost: 'counter',
  // First-year value of contracts won. Self-serve signs nothing and is new ARR at once; design partners are founders'
  // finds at a token price: neither passes the funnel, and neither would say how well it sells.
  bookings: 'flow',
  quota: 'flow',
  coverage: 'rate',
  attainment: 'rate',
  winRate: 'rate',
  cycleMonths: 'rate',
  trust: 'rate',
  gap: 'rate',
  satisfaction: 'rate',
  mix: 'flow', // drawn or set by a rule
  effort: 'flow', // realised share of effort
  pods: 'stock',
  founders: 'flow',
  programmes: 'flow',
  pool: 'stock',
  sold: 'flow', // that part of bookings which hired sellers closed
  seasonedArr: 'stock', // ARR of those live for a year: over the ARR of a year ago it is NRR
  monthlyCustomers: 'stock', // on monthly contracts
  churnedMonthly: 'flow', // customers lost from monthly contracts
  // Customers who came from the segment before or moved to the next one, and the ARR they brought or took along. What
  // they pay more there is expansion; they are neither won nor lost.
  graduatedIn: 'flow',
  graduatedOut: 'flow',
  graduatedInArr: 'flow',
  graduatedOutArr: 'flow',
  siteSignups: 'flow', // of sign-ups, those on the own site
  siteArr: 'flow', // of self-serve ARR, that of people who came by it
  siteCost: 'flow', // of programmes, what buys them, running it and what their trials cost
  known: 'rate', // of the ideal customer, 0 to 1
  playbook: 'rate', // share of a full one that is written and taught
  advantage: 'rate', // times as good as what buyers could have instead
} as const satisfies Record<string, SeriesKind>;

export type CompanySeries = keyof typeof COMPANY_SERIES;
export type SegmentSeries = keyof typeof SEGMENT_SERIES;

export const COMPANY_ROW = Object.keys(COMPANY_SERIES).length;
export const SEGMENT_ROW = Object.keys(SEGMENT_SERIES).length;

/** Numbers in one month's row. */
export const rowLength = (segments: number) => COMPANY_ROW + segments * SEGMENT_ROW;

const companyNames = Object.keys(COMPANY_SERIES);
const segmentNames = Object.keys(SEGMENT_SERIES);

/** Place of a company figure in the row. */
export const companyAt = (name: CompanySeries) => companyNames.indexOf(name);
/** Place of a segment's figure in the row. */
export const segmentAt = (name: SegmentSeries, segment: number) =>
  COMPANY_ROW + segment * SEGMENT_ROW + segmentNames.indexOf(name);

/**
 * Figures beside the row: worked out only in runs that select them, at the ends of quarters and at the horizon, and no
 * part of the fingerprint. Years that a customer who is won then stays (lifetime.ts), sold to or serving itself.
 */
export const LIVES = ['soldLife', 'selfServeLife'] as const;
/** Place of such a figure: below 0. */
export const lifeAt = (name: (typeof LIVES)[number], segment: number) =>
  -1 - segment * LIVES.length - LIVES.indexOf(name);

/** Kind of the figure at a place of the row, or beside it. */
export function kindAt(place: number): SeriesKind {
  if (place < 0) return 'rate';
  if (place < COMPANY_ROW) return Object.values(COMPANY_SERIES)[place];
  return Object.values(SEGMENT_SERIES)[(place - COMPANY_ROW) % SEGMENT_ROW];
}
