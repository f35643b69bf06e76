// Generated scenarios for tests: valid ones of every kind, absurd ones included (no customers, no team, no demand,
// churn of nothing or everybody, one month or 120, no cash, rules that contradict each other).
import fc from 'fast-check';
import { LATCHES, MAX_INDIVIDUALS, METRICS, OPERATORS, STRUCTURES } from '../../src/engine/input';
import {
  ARCHETYPES,
  CURVE_SHAPES,
  EITHER_METRICS,
  GRAINS,
  MAX_PER_POD,
  SEGMENT_METRICS,
  columnOf,
  parametersOf,
  type Archetype,
  type Keyframe,
  type Parameter,
  type Scenario,
  type Segment,
  type Value,
} from '../../src/scenario';

const IDS = ['smb', 'enterprise', 'mid', 'shops', 'gov-2'] as const;
const CURRENCIES = ['USD', 'EUR', 'CNY'];

/** A value of a row: inside its slider, at the ends of validity, or a range inside the slider. */
function valueOf(row: Parameter, archetype: Archetype, kind: number, u: number, w: number): Value {
  const [low, high] = columnOf(row, archetype, 'USD').slider;
  const whole = (x: number) => (row.integer ? Math.round(x) : x);
  if (kind === 1) return row.valid[0];
  if (kind === 2) return row.valid[1];
  if (kind === 3 && row.law !== 'no' && high > low) {
    const floor = row.law === 'normal' ? low : Math.max(low, (high - low) * 1e-3);
    const top = row.law === 'logit' ? Math.min(high, 0.999) : high;
    const p10 = floor + (top - floor) * 0.9 * u;
    return { p10, p90: p10 + (top - p10) * (0.05 + 0.95 * w) };
  }
  return whole(low + (high - low) * u);
}

type Pick = readonly [row: number, kind: number, u: number, w: number];
/** Thousandths: readable when a case is shrunk. */
const unit = fc.integer({ min: 0, max: 1000 }).map((x) => x / 1000);

/** Some values of a scope. `tame`: inside sliders and without ranges. */
const picks = (tame: boolean, most: number): fc.Arbitrary<readonly Pick[]> =>
  fc.array(fc.tuple(fc.nat(999), fc.nat(tame ? 0 : 5), unit, unit), { maxLength: most });

function valuesFrom(rows: readonly Parameter[], chosen: readonly Pick[], archetype: Archetype = 'micro') {
  return Object.fromEntries(
    chosen.map(([at, kind, u, w]): [string, Value] => {
      const row = rows[at % rows.length];
      return [row.key, valueOf(row, archetype, kind, u, w)];
    }),
  );
}

/** Brings a segment within the engine's pools. */
function fitted(segment: Segment): Segment {
  const values: Record<string, Value> = { ...segment.values };
  const accounts = values['accounts'] ?? columnOf(accountsRow, segment.archetype, 'USD').default;
  if (segment.grain === 'individual' && Number(accounts) > MAX_INDIVIDUALS) values['accounts'] = 300;
  const seats = Object.keys(values).filter((key) => key.endsWith('.seats'));
  for (const key of seats) values[key] = Math.min(1, Number(values[key]));
  if (seats.length + 5 > MAX_PER_POD) for (const key of seats) delete values[key];
  return { ...segment, values: possible(values, segment.archetype) };
}

/** Opening books within the market: customers and open deals are accounts, and four segments' PODs fit the pool. */
function possible(values: Record<string, Value>, archetype: Archetype): Record<string, Value> {
  const accounts = Math.floor(Number(values['accounts'] ?? columnOf(accountsRow, archetype, 'USD').default));
  const customers = Math.min(accounts, Number(values['openingCustomers'] ?? 0));
  const { openingArr, openingCustomers, openingPipeline, openingPods, ...others } = values;
  return {
    ...others,
    ...(openingCustomers !== undefined && { openingCustomers: customers }),
    ...(openingArr !== undefined && { openingArr: customers > 0 ? openingArr : 0 }),
    ...(openingPipeline !== undefined && {
      openingPipeline: Math.min(accounts - customers, Number(openingPipeline)),
    }),
    ...(openingPods !== undefined && { openingPods: Math.min(10, Number(openingPods)) }),
  };
}
const accountsRow = parametersOf('segment').find(({ key }) => key === 'accounts') as Parameter;

/** A segment in which the company sells already, now and then. */
const begun: fc.Arbitrary<Readonly<Record<string, number>>> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  fc.record({
    openingCustomers: fc.integer({ min: 1, max: 200 }),
    openingArr: fc.integer({ min: 0, max: 5_000_000 }),
    openingMonths: fc.integer({ min: 1, max: 120 }),
    openingArrivals: fc.constantFrom(-0.5, 0, 1.5),
    openingAnnual: unit,
    openingReceivable: fc.integer({ min: 0, max: 300_000 }),
    openingPipeline: fc.integer({ min: 0, max: 40 }),
    openingWon: fc.integer({ min: 0, max: 300 }),
    openingPods: fc.integer({ min: 0, max: 3 }),
    openingTenure: fc.integer({ min: 0, max: 24 }),
  }),
);

const segmentOf = (id: string, tame: boolean): fc.Arbitrary<Segment> =>
  fc
    .tuple(fc.constantFrom(...ARCHETYPES), fc.constantFrom(...GRAINS), picks(tame, 12), begun)
    .map(([archetype, grain, chosen, brought]) =>
      fitted({
        id,
        label: id.toUpperCase(),
        archetype,
        grain,
        values: { ...valuesFrom(parametersOf('segment', archetype), chosen, archetype), ...brought },
      }),
    );

/** Rising months with a value each. */
const keyframes = (value: fc.Arbitrary<number>, most = 4): fc.Arbitrary<Keyframe[]> =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 120 }), value), {
      maxLength: most,
      selector: ([month]) => month,
    })
    .map((frames) => frames.map(([month, x]) => ({ month, value: x })).sort((a, b) => a.month - b.month));

const shares = (ids: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(0, 1), unit), { minLength: ids.length, maxLength: ids.length })
    .map((list) => Object.fromEntries(ids.map((id, i) => [id, list[i]])));

const mixOf = (ids: readonly string[]) =>
  fc.record({
    curve: fc.constantFrom(...CURVE_SHAPES),
    keyframes: fc
      .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 120 }), shares(ids)), {
        minLength: 1,
        maxLength: 5,
        selector: ([month]) => month,
      })
      .map((list) =>
        list.map(([month, part]) => ({ month, shares: part })).sort((a, b) => a.month - b.month),
      ),
  });

function condition(ids: readonly string[]) {
  return fc
    .tuple(
      fc.constantFrom(...METRICS),
      fc.constantFrom(...ids),
      fc.boolean(),
      fc.constantFrom(...OPERATORS),
      fc.oneof(fc.constantFrom(0, 1, 12, 1e6), fc.integer({ min: -1000, max: 100_000_000 })),
    )
    .map(([metric, segment, named, op, value]) => ({
      metric,
      ...((SEGMENT_METRICS.includes(metric) || (named && EITHER_METRICS.includes(metric))) && { segment }),
      op,
      value,
    }));
}

const action = (ids: readonly string[], rounds: readonly string[]) =>
  fc.oneof(
    shares(ids).map((part) => ({ lever: 'mix' as const, shares: part })),
    fc.constantFrom(0, 1).map((value) => ({ lever: 'freeze' as const, value })),
    fc.integer({ min: 0, max: 12 }).map((value) => ({ lever: 'pods' as const, value })),
    unit.map((value) => ({ lever: 'cut' as const, value })),
    unit.map((value) => ({ lever: 'research' as const, value: 3 * value })),
    unit.map((value) => ({ lever: 'customisation' as const, value })),
    fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom(...STRUCTURES))
      .map(([segment, structure]) => ({ lever: 'structure' as const, segment, structure })),
    fc
      .tuple(fc.constantFrom(...ids), unit)
      .map(([segment, value]) => ({ lever: 'focus' as const, segment, value })),
    fc.constantFrom(...LATCHES).map((latch) => ({ lever: 'release' as const, latch })),
    ...(rounds.length > 0
      ? [fc.constantFrom(...rounds).map((round) => ({ lever: 'raise' as const, round }))]
      : []),
  );

const rule = (ids: readonly string[], rounds: readonly string[]) =>
  fc.record(
    {
      when: fc.array(condition(ids), { minLength: 1, maxLength: 3 }),
      forMonths: fc.integer({ min: 1, max: 4 }),
      once: fc.boolean(),
      off: fc.boolean(),
      then: fc.array(action(ids, rounds), { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['when', 'forMonths', 'then'] },
  );

const roundsOf = (tame: boolean) =>
  fc.array(fc.tuple(picks(tame, 5), fc.boolean()), { maxLength: 3 }).map((list) =>
    list.map(([chosen, chained], i) => ({
      id: `r${i}`,
      label: `Round ${i}`,
      ...(chained && i > 0 && { needs: `r${i - 1}` }),
      values: valuesFrom(parametersOf('round'), chosen),
    })),
  );

/** A curve for some of the segments. */
const ownCurves = (ids: readonly string[], value: fc.Arbitrary<number>) =>
  fc
    .array(keyframes(value), { maxLength: ids.length })
    .map((curves) => Object.fromEntries(curves.map((curve, i) => [ids[i], curve])));

const planOf = (ids: readonly string[], tame: boolean): fc.Arbitrary<Scenario['plan']> =>
  roundsOf(tame).chain((rounds) =>
    fc.record({
      mix: mixOf(ids),
      pods: keyframes(fc.integer({ min: 0, max: tame ? 4 : 40 })),
      programmes: keyframes(unit.map((u) => 3 * u)),
      research: keyframes(unit.map((u) => 3 * u)),
      customisation: keyframes(unit),
      prices: ownCurves(
        ids,
        unit.map((u) => 0.5 + u),
      ),
      structures: fc
        .array(keyframes(fc.nat(STRUCTURES.length - 1)), { maxLength: ids.length })
        .map((curves) =>
          Object.fromEntries(
            curves.map((curve, i) => [
              ids[i],
              curve.map(({ month, value }) => ({ month, structure: STRUCTURES[value] })),
            ]),
          ),
        ),
      focus: ownCurves(ids, unit),
      discounts: ownCurves(
        ids,
        unit.map((u) => 0.9 * u),
      ),
      freeze: keyframes(fc.nat(1)),
      industrySpread: ownCurves(ids, unit),
      playbook: keyframes(unit),
      rounds: fc.constant(rounds),
      rules: fc
        .array(
          rule(
            ids,
            rounds.map(({ id }) => id),
          ),
          { maxLength: 5 },
        )
        .map((list) => list.map((each, i) => ({ id: `rule-${i}`, ...each }))),
    }),
  );

/** Extremes that tests should meet often, laid over a scenario. */
const ABSURD: readonly ((scenario: Scenario) => Scenario)[] = [
  (s) => ({ ...s, company: { ...s.company, cash: 0 } }),
  (s) => ({ ...s, company: { ...s.company, founderCapacity: 0, maxPods: 0 } }),
  (s) => everySegment(s, () => ({ accounts: 0 })),
  (s) => everySegment(s, () => ({ freeLeads: 0, programmesPerPod: 0, referralRate: 0, listingSignups: 0 })),
  (s) => everySegment(s, (archetype) => churnOf(archetype, 0)),
  (s) => everySegment(s, (archetype) => churnOf(archetype, 1)),
  (s) => everySegment(s, () => ({ winRate: 0 })),
  (s) => ({ ...s, months: 1 }),
  (s) => ({ ...s, months: 120 }),
];

const everySegment = (s: Scenario, values: (archetype: Archetype) => Record<string, Value>): Scenario => ({
  ...s,
  segments: s.segments.map((segment) => ({
    ...segment,
    values: possible({ ...segment.values, ...values(segment.archetype) }, segment.archetype),
  })),
});

const churnOf = (archetype: Archetype, rate: number): Record<string, Value> =>
  archetype === 'micro' || archetype === 'smb'
    ? { churnFirstPerMonth: rate, churnLongPerMonth: rate }
    : { churnFirstPerYear: rate, churnLongPerYear: rate };

export interface ScenarioOptions {
  /** Values stay inside their sliders, without ranges and extremes: for tests of means and variances. */
  readonly tame?: boolean;
  readonly maxMonths?: number;
}

/** Valid scenarios. */
export function scenarios({ tame = false, maxMonths = 120 }: ScenarioOptions = {}): fc.Arbitrary<Scenario> {
  return fc
    .subarray([...IDS], { minLength: 1, maxLength: 4 })
    .chain((ids) =>
      fc.record({
        schema: fc.constant(1 as const),
        base: fc.constant('shippo-pivot@1'),
        name: fc.constantFrom('A plan', '计划', ''),
        currency: fc.constantFrom(...CURRENCIES),
        months: fc.integer({ min: 1, max: maxMonths }),
        company: picks(tame, 8).map((chosen) => valuesFrom(parametersOf('company'), chosen)),
        segments: fc.tuple(...ids.map((id) => segmentOf(id, tame))),
        plan: planOf(ids, tame),
      }),
    )
    .chain((scenario) =>
      fc.constantFrom({}, { start: '2026-11' }).map((dated) => ({ ...scenario, ...dated })),
    )
    .chain((scenario) =>
      tame
        ? fc.constant(scenario)
        : fc
            .subarray([...ABSURD], { maxLength: 2 })
            .map((changes) => changes.reduce((changed, change) => change(changed), scenario as Scenario))
            .map((changed) => ({ ...changed, months: Math.min(changed.months, maxMonths) })),
    );
}
