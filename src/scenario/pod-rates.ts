// What one full, ramped POD of a segment does in a month, in expected values, at the reference product and trust.
import { CAPACITIES, ROLES, S, type Capacity, type Structure } from '../engine/input';
import { log, logit, sigmoid } from '../engine/math';
import { cycleLaw, DAYS, Terms, wonOf } from '../engine/model';
import { drawnCurve, drawnStructure, valueAt } from './curves';
import { resolve, resolveSegment } from './resolve';
import { parametersOf, type Parameter } from './table';
import type { Scenario, Segment, Values } from './types';
import { centre } from './value';

/** Roles that approach accounts of their own accord, as in the engine. */
const OUTREACH = ['sdr', 'ae', 'lead'] as const;

/** Values by the engine's names; of ranges the middle. */
export type Figures = Readonly<Record<string, number>>;

const figuresOf = (rows: readonly Parameter[], values: Values): Figures =>
  Object.fromEntries(rows.map(({ slot, key, law }) => [slot, centre(values[key], law)]));

export const companyFigures = (scenario: Scenario): Figures =>
  figuresOf(parametersOf('company'), resolve(scenario).company);

/** A segment's values, with what the plan draws in their place for the last month. */
function segmentFigures({ currency, plan, months }: Scenario, segment: Segment): Figures {
  const f = figuresOf(parametersOf('segment', segment.archetype), resolveSegment(segment, currency));
  const discounts = drawnCurve(plan, 'discount', segment.id);
  return { ...f, discount: valueAt(discounts, months, f['discount']) };
}

/**
 * The same as its people are organised: the structure drawn last within the horizon that hires anybody. Full-
 * cycle reps do less at every stage; an assembly line does more and loses some at each hand-off. Undefined where founders
 * sell alone.
 */
export function organised(scenario: Scenario, segment: Segment): Figures | undefined {
  const structure = hiredStructure(scenario, segment);
  if (!structure) return undefined;
  const f = segmentFigures(scenario, segment);
  if (structure === 'pod') return f;
  const company = companyFigures(scenario);
  const line = structure === 'assembly';
  const output = line ? 1 + company['specialistGain'] : company['generalistOutput'];
  const kept = line ? 1 - company['handOffLoss'] : 1;
  const seats = ROLES.flatMap((role) => CAPACITIES.map((kind) => `${role}.${kind}`));
  return {
    ...f,
    ...Object.fromEntries(seats.map((slot) => [slot, f[slot] * output])),
    leadToQualified: f['leadToQualified'] * kept,
    qualifiedToOpportunity: f['qualifiedToOpportunity'] * kept,
  };
}

function hiredStructure({ plan, months }: Scenario, { id }: Segment): Structure | undefined {
  const drawn = drawnStructure(plan, id).filter(({ month }, i) => i === 0 || month <= months);
  if (drawn.length === 0) return 'pod';
  return drawn.filter(({ structure }) => structure !== 'founders').at(-1)?.structure;
}

/** What all its seats can do of one kind. */
export const able = (f: Figures, kind: Capacity) =>
  ROLES.reduce((sum, role) => sum + f[`${role}.seats`] * f[`${role}.${kind}`], 0);

/** Leads that so much money buys, with diminishing returns. */
const bought = (money: number, each: number, half: number) => money / each / (1 + money / half);

/** Leads that come of its own programmes by themselves; part of the money may go to sign-ups instead. */
function inboundOf(f: Figures): number {
  const signUps = f['ownSite'] > 0 ? f['siteShare'] : 0;
  return bought(
    f['programmesPerPod'] * (1 - f['eventShare']) * (1 - signUps),
    f['leadCost'],
    f['inboundHalf'],
  );
}

/** Leads a month of its events, where money is put together for a few. */
function leadsOfEvents(f: Figures): number {
  const money = f['programmesPerPod'] * f['eventShare'] * f['eventEvery'];
  return bought(money, f['eventLeadCost'], f['eventHalf']) / f['eventEvery'];
}

/** Accounts on its list that qualify in a month, as many as its people can court. */
function namedOf(f: Figures): number {
  const people = OUTREACH.reduce((sum, role) => sum + f[`${role}.seats`], 0);
  const courted = Math.min(f['namedAccounts'], f['namedPerPerson'] * f['namedEffort'] * people);
  return courted * f['namedChance'];
}

/**
 * Opportunities that come of its programmes and of so many other leads, as far as it can work them, of its list and of
 * its meetings with anybody else.
 */
export function opportunitiesOf(f: Figures, others: number): number {
  const [inbound, events] = [inboundOf(f) + others, leadsOfEvents(f)];
  const leads = inbound + events;
  const usual = f['leadToQualified'];
  // Those met at events qualify by other odds.
  const better = sigmoid(logit(usual) + log(f['eventQuality']));
  const rate = leads > 0 ? (inbound * usual + events * better) / leads : 0;
  const unnamed = f['namedAccounts'] > 0 ? 1 - f['namedEffort'] : 1;
  const sought = able(f, 'meetings') * unnamed;
  const meetings = sought > 0 ? (sought * f['accounts']) / (f['accounts'] + sought / f['outboundHalf']) : 0;
  return (Math.min(able(f, 'leads'), leads) * rate + meetings + namedOf(f)) * f['qualifiedToOpportunity'];
}

/** Opportunities it can move along: as many as it can open, or have in hand over a deal's life. */
export function moved(f: Figures): number {
  const life = dealLife(f);
  return life > 0 ? Math.min(able(f, 'opens'), able(f, 'concurrent') / life) : able(f, 'opens');
}

/** Months that a deal is in hand on average: its cycle, and what those not won stay open beyond it, as in the engine. */
function dealLife(f: Figures): number {
  const median = f['cycleDays'] / DAYS;
  const mean = cycleLaw(f['cycleLaw'], f['cycleSpread']).table.meanOf(median);
  return mean + (1 - winRateOf(f)) * f['lossDelay'] * median;
}

/** Deals won of all decided, less those that walk away from the contract they are asked to sign. */
export const winRateOf = (f: Figures) =>
  termsOf(f).ready.signing * wonOf(f['winRate'], f['proposalRate'], f['proposalReference']);

/** Contracts as the segment signs them. */
export function termsOf(f: Figures): Terms {
  const values = new Float64Array(Object.keys(S).length);
  for (const [slot, at] of Object.entries(S)) values[at] = f[slot] ?? 0;
  const terms = new Terms();
  terms.prepare(values, 0);
  return terms;
}

/** First-year value of a sold contract: list price, less what is given in the deal and against terms. */
export function contractValue(f: Figures, terms: Terms): number {
  const { annual } = terms.ready;
  const given = annual * terms.mean(terms.price) + 1 - annual;
  return (f['acv'] * given * (1 - f['discount'])) / (1 - f['discountReference']);
}

/**
 * What a contract of the segment's is worth in its first year, at the discount of the last month: sold by whomever, or
 * bought without a seller.
 */
export function dealSizeOf(scenario: Scenario, segment: Segment, selfServe = false): number {
  const f = segmentFigures(scenario, segment);
  return contractValue(f, termsOf(f)) * (selfServe ? f['selfServeAcv'] : 1);
}
