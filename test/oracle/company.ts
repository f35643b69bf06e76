// One company of the oracle: people, deals and customers as objects, one each.
import { CAPACITIES, ROLES, type Structure } from '../../src/engine/input';
import type { Rng } from './rng';
import type { SegmentSetup, Setup } from './setup';

/** Places in CAPACITIES. */
export const [LEADS, MEETINGS, OPENS, CONCURRENT, ONBOARDINGS, ACCOUNTS, UPSELL] = CAPACITIES.keys();
export const AE = ROLES.indexOf('ae');
export const isSeller = (role: number) => ['mdr', 'sdr', 'ae'].includes(ROLES[role]);
export const isCare = (role: number) => ['onb', 'csm'].includes(ROLES[role]);
export const waitsForCustomers = (role: number) => ['onb', 'csm', 'am'].includes(ROLES[role]);
export const ownsAccounts = (role: number) => ['csm', 'am'].includes(ROLES[role]);

export const LEAD = ROLES.indexOf('lead');

export interface Person {
  months: number;
  readonly skill: number;
  readonly failing: boolean;
}
export interface Seat {
  readonly role: number;
  person: Person | null;
}
export interface Pod {
  segment: number;
  seats: Seat[];
  hands: number;
  skill: number;
  /** How many people that is the mean of. */
  sellers: number;
  /** Share of its AEs that left this month. */
  left: number;
  /** Month in which it opened in its segment. */
  since: number;
  /** After a split that came too early, until the company is ready: the new lead's seat; one fewer to care. */
  newLead: Seat | null;
  stretched: boolean;
}
/** Its chance to get on, and whether a customer sent it. */
export interface Waiting {
  readonly chance: number;
  readonly referred: boolean;
}
export interface Deal {
  /** Month of its decision. */
  due: number;
  readonly named: boolean;
  readonly referred: boolean;
  /** Decided and not won: open until somebody gives it up. */
  dying: boolean;
  readonly industry: number;
  /** What the focus was worth with which it was opened. */
  readonly aim: number;
  pod: Pod | null;
  /** Its POD was closed or moved away this month. */
  orphaned?: boolean;
}
export interface Customer {
  readonly signed: number;
  status: 'waiting' | 'onboarding' | 'live';
  /** Month due while onboarding; first month while live. */
  month: number;
  /** Years it signed for, 0: by the month; months between two invoices. */
  readonly term: number;
  readonly billing: number;
  readonly partner: boolean;
  readonly platform: boolean;
  readonly industry: number;
  failed: boolean;
  /** What the focus was worth with which it was sold to. */
  aim: number;
  /** Month in which the unpaid invoice of one who did not renew is cancelled; 0: renewed. */
  lapsesAt: number;
  /** Commission that signing it earned. */
  earned: number;
  acv: number;
  /** What it paid at first, moved along with a price that follows its own growth. */
  first: number;
  growing: number;
  shrinking: number;
  /** Factor a month of its own growth, drawn once a year. */
  growth: number;
  /** Came as a graduate, too small to vouch in a counted segment. */
  readonly small: boolean;
}

/** A segment's state; arrays named `…At` hold one figure for each month. */
export class Segment {
  readonly setup: SegmentSetup;
  pool: number;
  readonly returning: number[] = [];
  ticket: 'none' | 'working' | 'paid' = 'none';
  ticketFrom = 0;
  ticketWork = 0;
  /** The same of its own site. */
  site: 'none' | 'working' | 'paid' = 'none';
  siteFrom = 0;
  siteWork = 0;
  /** Those waiting: leads to qualify, qualified ones to become an opportunity. */
  leads: Waiting[] = [];
  qualified: Waiting[] = [];
  eventFund = 0;
  /** Named accounts: not yet approached, courted, qualified and waiting; months in which others return to the list. */
  listed = 0;
  courted = 0;
  namedQualified = 0;
  namedNew = 0;
  readonly relisted: number[] = [];
  outreach = 0;
  focus = 0.3;
  /** Of the ideal customer: what is known, and what the focus is worth so. */
  known = 0;
  aim = 0;
  /** Log of how much better the product is than others. */
  edge = 0;
  leadCredit = 0;
  openCredit = 0;
  onboardCredit = 0;
  deals: Deal[] = [];
  customers: Customer[] = [];
  wins = 0;
  losses = 0;
  opened = 0;
  openedNow = 0;
  partners = 0;
  /** Graduates who joined this month. */
  graduates = 0;
  // people
  founders = 0;
  capacity: number[] = [];
  founderShare = 1;
  /** What the founders give of the capacity. */
  byFounders: number[] = [];
  skill = 1;
  /** A year's quota of sellers in ramp, and what they open. */
  rampQuota = 0;
  rampOpens = 0;
  staff = 0;
  /** How its selling is organised this month, and what a hand-off leaves. */
  structure: Structure = 'pod';
  handOff = 1;
  /** How much of its playbook is written. */
  playbook = 0;
  /** Part of the way to the ceiling that an expansion takes on average; worked out when first asked for. */
  meanStep = NaN;
  /** Seats that its PODs share. */
  shared: Seat[] = [];
  /** Whole people by role whom growth has added to those shared. */
  added: number[] = ROLES.map(() => 0);
  /** What people have fallen short of lately (a place in CAPACITIES), by how much, and for how many months. */
  shortOf: { kind: number; by: number; months: number } | null = null;
  /** People by role as the month's comings and goings begin. */
  present: number[] = [];
  /** And those laid off or moved away with their PODs before that. */
  laidOff: number[] = [];
  shock = 0;
  aeLeft = 0;
  // this month
  programmes = 0;
  newLeads: Waiting[] = [];
  meetings = 0;
  activated = 0;
  /** People who try the product on the own site. */
  triedOnSite = 0;
  busy = 0;
  winLogit = 0;
  /** Chance of an average opportunity to be won. */
  winRate = 0;
  cycle = 0;
  // customers and product
  /** −ln(survival) of a month, by age; worked out when first asked for. */
  readonly hazards: number[] = [];
  /** Factor on churn of every month so far. */
  readonly factors: number[] = [];
  overload = 0;
  satisfaction = 1;
  /** By industry: references, trust, and the chance that the next buyer comes from there. */
  references: number[] = [];
  trustIn: number[] = [];
  chanceOf: number[] = [];
  /** Demand against that of an unsold market. */
  reach = 0;
  partnersLive = 0;
  trust = 0;
  gap = 0;
  /** The same of customers. */
  lack = 0;
  arr = 0;
  monthlyArr = 0;
  /** Service on monthly contracts that is billed later. */
  unbilled = 0;
  /** That part of it which came through a platform. */
  platformArr = 0;
  live = 0;
  readonly wonAt: number[] = [];
  readonly lostAt: number[] = [];
  readonly featureAt: number[] = [];
  /** Bookings closed by hired sellers. */
  readonly soldAt: number[] = [];
  readonly quotaAt: number[] = [];
  readonly activatedAt: number[] = [];
  readonly paidAt: number[] = [];

  constructor(setup: SegmentSetup) {
    this.setup = setup;
    this.pool = Math.floor(setup.f.accounts);
  }
}

export class Company {
  month = 0;
  readonly setup: Setup;
  readonly rng: Rng;
  readonly segments: Segment[];
  pods: Pod[] = [];
  // plan
  mix: number[] = [];
  mixHeld: number[] | null = null;
  freezeHeld: number | null = null;
  podsHeld: number | null = null;
  readonly structuresHeld = new Map<string, Structure>();
  researchHeld: number | null = null;
  customisationHeld: number | null = null;
  /** Drawn share of R&D on bespoke work; person-months of it that stand; share that buyers are promised, and were. */
  custom = 0;
  bespoke = 0;
  promised = 0;
  tailored = 0;
  readonly focusHeld = new Map<string, number>();
  readonly streak = new Map<string, number>();
  readonly fired = new Map<string, number>();
  frozenByReflex = false;
  frozen = false;
  nextCut = 7;
  cutNow = 0;
  researchKept = 1;
  readonly agreed: number[] = [];
  readonly lands: number[] = [];
  readonly called = new Set<number>();
  nextRound = 0;
  // team
  founderPods = 0;
  focus = 1;
  grown = 0;
  /** PODs that cuts have left of the drawn floor. */
  floorLeft = Infinity;
  /** PODs of the opening, until the drawn floor reaches them. */
  inherited = 0;
  // product
  maturity: number;
  /** Work on it by month, with what customers taught. */
  readonly worked: number[] = [];
  brand = 0;
  brandShare = 0;
  // books
  cash: number;
  arr = 0;
  runway = Infinity;
  revenue = 0;
  readonly arrAt: number[] = [0];
  /** ARR so many months before the opening; none when the company has no past. */
  arrBefore: number[] | null = null;
  readonly flowAt: number[] = [0];
  readonly payments: number[] = [];
  readonly commissionAt: number[] = [];
  /** Commission that sellers have yet to give back. */
  clawing = 0;
  commissions = 0;
  /** Billed for terms and not served yet; invoices reversed this month. */
  deferred = 0;
  cancelled = 0;
  headcount = 0;
  /** This month's costs and receipts. */
  costs = 0;
  receipts = 0;
  funding = 0;
  payroll = 0;
  /** Of it, those who onboard and look after customers; what hiring, playbooks and programmes cost; all that sells. */
  carePayroll = 0;
  recruiting = 0;
  training = 0;
  programmes = 0;
  salesCost = 0;

  constructor(setup: Setup, rng: Rng) {
    this.setup = setup;
    this.rng = rng;
    this.segments = setup.segments.map((segment) => new Segment(segment));
    this.cash = setup.c.cash;
    this.maturity = setup.c.maturity;
  }

  podsIn(segment: number): number {
    return this.pods.filter((pod) => pod.segment === segment).length;
  }
}

/** Sum of the last `span` months up to `until`. */
export function lastMonths(at: readonly number[], span: number, until: number): number {
  let sum = 0;
  for (let month = Math.max(1, until - span + 1); month <= until; month++) sum += at[month] ?? 0;
  return sum;
}
