// The small vocabularies shared by everyone who fills or reads the engine's flat input.
// Their order is part of the input's layout: append, never reorder.

/** Roles of the go-to-market team, in the order of a POD's seats. */
export const ROLES = ['mdr', 'sdr', 'ae', 'se', 'onb', 'csm', 'am', 'lead'] as const;
export type Role = (typeof ROLES)[number];

/**
 * What one fully ramped person can do, per role and segment.
 * `leads`, `meetings`, `opens`, `onboardings` are flows a month; `concurrent` (opportunities in hand), `accounts`
 * (customers in care) and `upsell` (customers whom more is sold to) are stocks.
 */
export const CAPACITIES = [
  'leads',
  'meetings',
  'opens',
  'concurrent',
  'onboardings',
  'accounts',
  'upsell',
] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** Figures a company can observe about itself, and that rules may therefore read. */
export const METRICS = [
  'runway', // months of cash at the net burn of the last three months; infinite when not burning
  'cash',
  'arr',
  'growth', // ARR over twelve months, as a fraction
  'month',
  'topCustomerShare',
  'customers', // live customers of a segment, or of all
  'winRate', // won ÷ decided over six months, of a segment
  'featureLosses', // share of lost deals whose buyer named missing product, six months
  'trialToPaid', // paid ÷ activated over three months, as the parameter of that name
] as const;
export type Metric = (typeof METRICS)[number];

export const OPERATORS = ['<', '<=', '>', '>='] as const;
export type Operator = (typeof OPERATORS)[number];

/** What a rule may change. `release` gives a latched lever back to the drawn plan. */
export const LEVERS = [
  'mix',
  'freeze',
  'pods',
  'cut',
  'research',
  'raise',
  'release',
  'customisation',
  'structure',
  'focus',
] as const;
export type Lever = (typeof LEVERS)[number];

/** Levers that latch, and that `release` may therefore name. */
export const LATCHES = ['mix', 'freeze', 'pods', 'research', 'customisation', 'structure', 'focus'] as const;
export type Latch = (typeof LATCHES)[number];

/** Curves of the plan that are drawn as keyframes, besides the mix. */
export const CURVES = [
  ...(['pods', 'programmes', 'research', 'price', 'customisation', 'focus'] as const),
  ...(['discount', 'freeze', 'industrySpread', 'playbook'] as const),
] as const;
export type Curve = (typeof CURVES)[number];

/**
 * How a segment's selling is organised. founders: nobody hired; generalist: full-cycle reps; assembly: functional teams
 * of specialists; pod: small teams that own their segment's whole bow-tie, what the table's figures are stated for.
 */
export const STRUCTURES = ['founders', 'generalist', 'assembly', 'pod'] as const;
export type Structure = (typeof STRUCTURES)[number];

/** How a value that is not known for sure is spread. `no`: it may not be uncertain. */
export const LAWS = ['no', 'log', 'logit', 'normal'] as const;
export type Law = (typeof LAWS)[number];

export const MAX_SEGMENTS = 4;
export const MAX_MONTHS = 120;
/** Months of selling before the opening that are told apart by age, at the most. */
export const MAX_SELLING = 120;
export const MAX_PODS = 40;
/** Seats in one POD, at the most. */
export const MAX_SEATS = 12;
/** Months until the unpaid invoice of who did not renew is cancelled, at the most: no second invoice falls among them. */
export const MAX_LAPSE = 3;
/** Months that a commission may wait for its payment. */
export const MAX_DELAY = 6;
/** Accounts of a segment whose deals and customers are followed one by one. */
export const MAX_INDIVIDUALS = 20_000;
/** Months from work on the product to its release, at the most. */
export const MAX_RESEARCH_LAG = 24;
/** Industries that one segment's accounts may fall into. */
export const MAX_INDUSTRIES = 8;
export const MAX_ROUNDS = 8;
export const MAX_RULES = 24;
