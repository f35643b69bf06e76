// Ready-made PODs to start from: seats by role, the list they court, what a field team costs, and what they are for.
import { ROLES, type Role } from '../engine/input';
import { perDollar } from './table';
import { levelled, type PriceBand } from './price-band';
import { usualPay, type Settings } from './settings';
import type { Cited } from './sources';
import type { Archetype } from './types';

/** What a POD is meant for besides its kind of customer: contracts of a size, in dollars a year, or an industry. */
export type Purpose =
  | { readonly kind: 'price'; readonly band: PriceBand; readonly source: Cited }
  | { readonly kind: 'industry'; readonly source: Cited };

export interface PodTemplate {
  readonly id: string;
  readonly archetype: Archetype;
  /** Seats of one POD; a role left out has none, a fraction is shared with other PODs. */
  readonly seats: Readonly<Partial<Record<Role, number>>>;
  readonly source: Cited;
  readonly purpose: Purpose;
  /** Accounts on its list; left out: it has none. */
  readonly namedAccounts?: number;
  /** It is a team of its own region, with an office, journeys and one pay for everybody. */
  readonly field?: true;
}

/** Finance, health, manufacturing and public schools: the industries for which the essay has PODs of their own. */
export const INDUSTRIES_NAMED = 4;

/** Contracts sold by telephone, those of the middle and those of enterprises, as the sources part them. */
const SMALL = { kind: 'price', band: [1000, 25_000], source: 'insideField' } as const;
const MIDDLE = { kind: 'price', band: [12_000, 100_000], source: 'acvPriors' } as const;
const LARGE = { kind: 'price', band: [100_000, Infinity], source: 'acvPriors' } as const;

/**
 * Which roles belong together: claims of the essay, where it names them. The four of the standard POD and the three of
 * the industry POD are counted there and not named: who they are is an assumption. So is who the ten of a field team
 * are, and the telephone's two, who are the table's. The standard POD is said to be one for 120,000 renminbi a year; from half to twice of it is an assumption.
 */
export const POD_TEMPLATES = [
  {
    id: 'telephone',
    archetype: 'micro',
    source: 'assumption',
    seats: { mdr: 1, csm: 1 },
    purpose: SMALL,
  },
  {
    id: 'inbound',
    archetype: 'smb',
    source: 'podShape',
    seats: { mdr: 1, ae: 2, csm: 1 },
    purpose: SMALL,
  },
  {
    id: 'outbound',
    archetype: 'mid',
    source: 'growthEssay',
    seats: { sdr: 2, ae: 1, csm: 1 },
    purpose: MIDDLE,
  },
  {
    id: 'midMarket',
    archetype: 'mid',
    source: 'podShape',
    seats: { sdr: 1, ae: 2, csm: 1 },
    purpose: MIDDLE,
  },
  {
    id: 'enterprise',
    archetype: 'enterprise',
    source: 'podShape',
    seats: { sdr: 2, ae: 1, se: 1, csm: 1 },
    purpose: LARGE,
  },
  {
    id: 'keyAccount',
    archetype: 'enterprise',
    source: 'growthEssay',
    seats: { lead: 1, ae: 1, se: 1, onb: 1, csm: 1 },
    namedAccounts: 20,
    purpose: LARGE,
  },
  {
    id: 'standard',
    archetype: 'mid',
    source: 'assumption',
    seats: { mdr: 1, sdr: 1, ae: 1, csm: 1 },
    purpose: { kind: 'price', band: [30_000, 120_000], source: 'growthEssay' },
  },
  {
    id: 'industry',
    archetype: 'mid',
    source: 'assumption',
    seats: { sdr: 1, ae: 1, csm: 1 },
    purpose: { kind: 'industry', source: 'growthEssay' },
  },
  // Somebody technical is needed now and then: half of one for each POD.
  {
    id: 'sharedEngineer',
    archetype: 'mid',
    source: 'assumption',
    seats: { sdr: 1, ae: 2, se: 0.5, csm: 1 },
    purpose: MIDDLE,
  },
  {
    id: 'fieldTeam',
    archetype: 'mid',
    source: 'b2bWorkEssay',
    field: true,
    seats: { sdr: 2, ae: 4, onb: 1, csm: 2, lead: 1 },
    purpose: { kind: 'price', band: [25_000, Infinity], source: 'insideField' },
  },
] as const satisfies readonly PodTemplate[];

export type PodTemplateId = (typeof POD_TEMPLATES)[number]['id'];

/** An office, and visits and events, a month (source b2bWorkEssay). */
export interface FieldCost {
  readonly officeCost: number;
  readonly travelCost: number;
}

/** Of ten people: the claim in renminbi, and the middle of what it comes to in dollars at the rates of exchange. */
const TEN = {
  usual: { officeCost: 1450, travelCost: 7200 },
  CNY: { officeCost: 10_000, travelCost: 50_000 },
} as const;
/** Of a POD of four: what the table and the presets have for it. */
const FOUR = {
  usual: { officeCost: 1450, travelCost: 7200 },
  CNY: { officeCost: 4000, travelCost: 20_000 },
} as const;
const inCurrency = (costs: typeof TEN | typeof FOUR, currency: string): FieldCost =>
  currency === 'CNY' ? costs.CNY : costs.usual;

/** Field costs of a POD of four. */
export const fieldCost = (currency: string): FieldCost => inCurrency(FOUR, currency);

/** 20,000 renminbi a month each is the claim, whatever the role: so many dollars at their price level. */
const EACH = 10_000;

const NO_FIELD: FieldCost = { officeCost: 0, travelCost: 0 };

/** Each POD serves one of so many industries, or all of them serve any, however many there are. */
export const ofIndustry = (industries: number | undefined): Settings =>
  industries === undefined ? { industryPods: 0 } : { industryPods: 1, industries };

/** What one says by choosing a template: pay too, so that none of what was paid before stays. */
export function settingsOf(template: PodTemplate, currency: string): Settings {
  const { archetype, namedAccounts = 0, field = false, purpose } = template;
  const seats = (role: Role) => template.seats[role] ?? 0;
  const pay = usualPay(seats, archetype, currency);
  const same = EACH * perDollar(currency);
  return {
    ...Object.fromEntries(ROLES.map((role) => [`${role}.seats`, seats(role)])),
    namedAccounts,
    ...(field ? inCurrency(TEN, currency) : NO_FIELD),
    visitsPerDeal: 0,
    ...ofIndustry(purpose.kind === 'industry' ? INDUSTRIES_NAMED : undefined),
    ...(field ? Object.fromEntries(Object.keys(pay).map((key) => [key, same])) : pay),
  };
}

/** Contracts a year for which it is meant; undefined where it is meant for an industry. */
export const bandOf = ({ purpose }: PodTemplate, currency: string): PriceBand | undefined =>
  purpose.kind === 'price' ? levelled(purpose.band, currency) : undefined;
