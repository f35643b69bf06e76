// Segments come into a scenario and leave it; nothing that stays may name one that has left.
import { MAX_SEGMENTS } from '../engine/input';
import {
  ARCHETYPES,
  type Action,
  type Archetype,
  type Grain,
  type MixKeyframe,
  type Plan,
  type Rule,
  type Scenario,
  type Segment,
} from './types';

/** Longest label of a segment. */
export const LONGEST_SEGMENT_LABEL = 40;
export const MOST_SEGMENTS = MAX_SEGMENTS;

/** Share of the effort that goes to a new segment, everywhere: without any, its numbers would do nothing. */
const FIRST_SHARE = 0.2;

/** Few large customers are followed one by one, many small ones are counted. */
const GRAIN: Readonly<Record<Archetype, Grain>> = {
  micro: 'counted',
  smb: 'counted',
  mid: 'individual',
  enterprise: 'individual',
};

/**
 * With one more segment of default values, before the first that is larger, because customers who outgrow a segment
 * go on to the next in the list. A fifth of the drawn effort goes to it.
 */
export function addSegment(scenario: Scenario, archetype: Archetype, label: string): Scenario {
  if (scenario.segments.length >= MAX_SEGMENTS) return scenario;
  const id = freeId(scenario.segments, archetype);
  const added: Segment = { id, label, archetype, grain: GRAIN[archetype], values: {} };
  const { plan, segments } = scenario;
  const size = (segment: Segment) => ARCHETYPES.indexOf(segment.archetype);
  const larger = segments.findIndex((segment) => size(segment) > size(added));
  const place = larger < 0 ? segments.length : larger;
  const keyframes = plan.mix.keyframes.map(({ month, shares }) => ({
    month,
    shares: { ...scaled(shares, 1 - FIRST_SHARE), [id]: FIRST_SHARE },
  }));
  return {
    ...scenario,
    segments: [...segments.slice(0, place), added, ...segments.slice(place)],
    plan: { ...plan, mix: { ...plan.mix, keyframes } },
  };
}

export const renameSegment = (scenario: Scenario, id: string, label: string): Scenario => ({
  ...scenario,
  segments: scenario.segments.map((segment) => (segment.id === id ? { ...segment, label } : segment)),
});

export interface Parted {
  readonly scenario: Scenario;
  /** Rules that go on without what they said of it. */
  readonly changed: readonly Rule[];
  /** Rules that looked at it, or did nothing else, and left with it. */
  readonly gone: readonly Rule[];
}

/** Without a segment; its effort goes to the others in proportion. The last one stays. */
export function removeSegment(scenario: Scenario, id: string): Parted {
  const segments = scenario.segments.filter((segment) => segment.id !== id);
  if (segments.length === 0 || segments.length === scenario.segments.length) {
    return { scenario, changed: [], gone: [] };
  }
  const { plan } = scenario;
  const heir = segments[0].id;
  const keyframes = plan.mix.keyframes.map(({ month, shares }): MixKeyframe => {
    const rest = without(shares, id);
    return { month, shares: sum(rest) > 0 ? scaled(rest, 1) : { [heir]: 1 } };
  });
  const rules = plan.rules.map((rule) => [rule, ruleWithout(rule, id)] as const);
  const kept = rules.flatMap(([, rule]) => (rule ? [rule] : []));
  const own = {
    prices: without(plan.prices, id),
    structures: without(plan.structures, id),
    focus: without(plan.focus, id),
    discounts: without(plan.discounts, id),
    industrySpread: without(plan.industrySpread, id),
  };
  const next: Plan = { ...plan, ...own, mix: { ...plan.mix, keyframes }, rules: kept };
  return {
    scenario: { ...scenario, segments, plan: next },
    changed: rules.flatMap(([before, now]) => (now && now !== before ? [before] : [])),
    gone: rules.flatMap(([before, now]) => (now ? [] : [before])),
  };
}

/** A rule that looked at the segment says nothing any more: without that condition it would fire at other times. */
function ruleWithout(rule: Rule, id: string): Rule | undefined {
  if (rule.when.some(({ segment }) => segment === id)) return undefined;
  const touches = (action: Action) =>
    action.lever === 'mix'
      ? Object.hasOwn(action.shares, id)
      : (action.lever === 'structure' || action.lever === 'focus') && action.segment === id;
  if (!rule.then.some(touches)) return rule;
  const then = rule.then.flatMap((action): Action[] => {
    if (!touches(action)) return [action];
    if (action.lever !== 'mix') return [];
    const rest = without(action.shares, id);
    return sum(rest) > 0 ? [{ ...action, shares: scaled(rest, 1) }] : [];
  });
  return then.length > 0 ? { ...rule, then } : undefined;
}

type Shares = Readonly<Record<string, number>>;

const sum = (shares: Shares) => Object.values(shares).reduce((a, b) => a + b, 0);

const without = <T>(byId: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(byId).filter(([name]) => name !== id));

/** The same proportions, adding up to `total`. */
function scaled(shares: Shares, total: number): Shares {
  const all = sum(shares);
  if (all <= 0) return shares;
  return Object.fromEntries(Object.entries(shares).map(([id, share]) => [id, (share * total) / all]));
}

function freeId(segments: readonly Segment[], archetype: Archetype): string {
  const taken = new Set(segments.map(({ id }) => id));
  if (!taken.has(archetype)) return archetype;
  let number = 2;
  while (taken.has(`${archetype}-${number}`)) number++;
  return `${archetype}-${number}`;
}
