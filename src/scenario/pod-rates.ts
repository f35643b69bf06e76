// What one full, ramped POD of a segment does in a month, in expected values, at the reference product and trust.
import { CAPACITIES, ROLES, S, type Capacity, type Structure } from '../engine/input';
import { cycleLaw, DAYS, Terms, wonOf } from '../engine/model';
import { drawnStructure } from './curves';
import { resolve, resolveSegment } from './resolve';
import { parametersOf, type Parameter } from './table';
import type { Scenario, Segment, Values } from './types';
import { centre } from './value';

/** Values by the engine's names; of ranges the middle. */
export type Figures = Readonly<Record<string, number>>;

const figuresOf = (rows: readonly Parameter[], values: Values): Figures =>
  Object.fromEntries(rows.map(({ slot, key, law }) => [slot, centre(values[key], law)]));

export const companyFigures = (scenario: Scenario): Figures =>
  figuresOf(parametersOf('company'), resolve(scenario).company);

/**
 * A segment's values as its people are organised: the structure drawn last within the horizon that hires anybody. Full-
 * cycle reps do less at every stage; an assembly line does more and loses some at each hand-off. Undefined where founders
 * sell alone.
 */
export function organised(scenario: Scenario, segment: Segment): Figures | undefined {
  const structure = hiredStructure(scenario, segment);
  if (!structure) return undefined;
  const f = figuresOf(parametersOf('segment', segment.archetype), resolveSegment(segment, scenario.currency));
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

/** Leads that its own programmes buy. */
export function leadsBought(f: Figures): number {
  const spend = f['programmesPerPod'];
  return spend / f['leadCost'] / (1 + spend / f['inboundHalf']);
}

/** Opportunities that come of so many leads, as far as it can work them, and of its meetings. */
export const opportunitiesOf = (f: Figures, leads: number) =>
  (Math.min(able(f, 'leads'), leads) * f['leadToQualified'] + able(f, 'meetings')) *
  f['qualifiedToOpportunity'];

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
