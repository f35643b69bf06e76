// The measures of the trade, and which series they are worked out from. They say what is in them:
//
// - Flows are summed over a window: months 25 to the horizon, once the first search is over; the whole life when the
//   horizon is under 36 months. "Last year" is the last twelve months.
// - Sales and marketing: payroll of the go-to-market team without onboarding and customer success (AMs sell, and are in
//   it), management overhead, commissions as they are paid (draws and pay for meetings in them, what is clawed back taken
//   off), programmes, recruiting and training. Founders' pay is not in it.
// - New ARR counts at go-live, self-serve included, expansion not.
// - They are told of companies alive at the horizon only.
import { companyAt, segmentAt, type CompanySeries, type SegmentSeries } from '../model';

export const COMPANY_MEASURES = [
  'salesPerNewDollar', // S&M ÷ new ARR
  'salesPerSoldDollar', // S&M but for the own site's ÷ new ARR that people sold; of a platform's customers the fee is the cost
  'programmesPerSiteDollar', // programmes for sign-ups on the own site, its running and its trials ÷ new ARR of those who came by it
  'salesPerGainedDollar', // S&M ÷ (new + expansion ARR)
  'paybackMonths', // 12 · S&M per new dollar ÷ gross margin; infinite where that is not above 0
  'burnMultiple', // net burn ÷ net new ARR; 0 when not burning, infinite when burning without growth
  'capitalPerArr', // money used up over the whole life ÷ ARR at the horizon
  'grossMargin', // (revenue − COGS − onboarding and customer success payroll) ÷ revenue
  'expansionShare', // expansion ÷ (new + expansion ARR)
  'ltvToCac', // gross margin · (new ARR · years of life, sold and self-serve) ÷ S&M; life by the tenure curve under the last year's care, with a cap
  'topCustomerShare', // at the horizon
] as const;
/** Told of the company and of each segment. */
export const SEGMENT_MEASURES = [
  'attainment', // bookings closed by hired sellers, still in ramp or not, ÷ quota of ramped ones
  'leakRatio', // (churned + contraction) ÷ (new + expansion ARR), last year
  'logoChurn', // customers lost in a year, share: the last year's mean monthly rate compounded
  'logoChurnMonthly', // the same of monthly contracts
  'logoChurnAnnual', // and of annual ones, whether up for renewal or not
  'nrr', // retention.ts, last year
  'grr',
] as const;
export type CompanyMeasure = (typeof COMPANY_MEASURES)[number];
export type SegmentMeasure = (typeof SEGMENT_MEASURES)[number];

const COMPANY_INPUTS: readonly CompanySeries[] = [
  ...(['cash', 'arr', 'revenue', 'cogs', 'carePayroll', 'salesCost'] as const),
  ...(['operatingCash', 'funding', 'topCustomerShare'] as const),
];
const SEGMENT_INPUTS: readonly SegmentSeries[] = [
  ...(['customers', 'arr', 'churnedCustomers', 'newArr', 'expansionArr'] as const),
  ...(['contractionArr', 'churnedArr', 'sold', 'quota', 'selfServeArr', 'seasonedArr'] as const),
  ...(['monthlyCustomers', 'churnedMonthly', 'graduatedOutArr', 'siteArr', 'siteCost'] as const),
];

/** Places in the row that a run must select for its measures. */
export const measurePlaces = (segments: number): number[] => [
  ...COMPANY_INPUTS.map(companyAt),
  ...Array.from({ length: segments }, (_, s) => SEGMENT_INPUTS.map((name) => segmentAt(name, s))).flat(),
];

/** First month of the window over which flows are summed. */
export const windowStart = (months: number) => (months >= 36 ? 25 : 1);
