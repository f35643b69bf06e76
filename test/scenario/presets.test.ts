// The shipped plans: five of one company, whose ranges have the default as their middle, and others of their own.
import { describe, expect, it } from 'vitest';
import {
  centre,
  columnOf,
  compact,
  compile,
  latest,
  listPresets,
  locate,
  mixAt,
  preset,
  resolve,
  validate,
  type Scenario,
  type Value,
} from '../../src/scenario';

const every = listPresets().map(({ id }) => preset(id) as Scenario);
/** Plans of the one company. */
const all = every.slice(0, 5);

describe('presets', () => {
  it('are the plans, by id and by version', () => {
    expect([...latest.keys()]).toEqual([
      'shippo-pivot',
      'enterprise-only',
      'smb-only',
      'balanced',
      'adaptive',
      'china-saas',
      'alibaba-path',
    ]);
    for (const { id, base } of listPresets()) expect(preset(base)).toBe(preset(id));
    expect(preset('smb-only@2')).toBeUndefined();
    expect(preset('toString')).toBeUndefined();
  });

  it('share one company, one market and the same rounds', () => {
    for (const scenario of all) {
      expect(scenario.company).toBe(all[0].company);
      expect(scenario.segments).toBe(all[0].segments);
      expect(scenario.plan.rounds).toBe(all[0].plan.rounds);
    }
    expect(new Set(all.map(({ plan }) => JSON.stringify([plan.mix, plan.pods, plan.rules]))).size).toBe(
      all.length,
    );
  });

  it('store nothing that equals its default', () => {
    for (const scenario of every) expect(compact(scenario)).toEqual(scenario);
  });

  it('keep the middle of every range at its default, within one per cent', () => {
    const { company, segments } = all[0];
    const ranges: [string, Value][] = [
      ...Object.entries(company).map(([key, value]): [string, Value] => [`company.${key}`, value]),
      ...segments.flatMap(({ id, values }) =>
        Object.entries(values).map(([key, value]): [string, Value] => [`${id}.${key}`, value]),
      ),
    ];
    expect(ranges.length).toBeGreaterThan(15);
    for (const [path, value] of ranges) {
      const place = locate(all[0], path);
      expect(place, path).toBeDefined();
      if (place) expect(centre(value, place.row.law) / place.column.default, path).toBeCloseTo(1, 2);
    }
  });

  it('are valid and compile, with what is not known as ranges', () => {
    for (const scenario of every) {
      expect(validate(scenario)).toEqual({ ok: true, value: scenario });
      const input = compile(scenario);
      expect(input.months).toBe(scenario.months);
      expect(input.uncertainAt.length).toBeGreaterThan(15);
      expect(input.values.every(Number.isFinite)).toBe(true);
    }
  });

  it('pivot twice: from enterprise to small business, then to both', () => {
    const [pivot] = all;
    const [, act2, act3] = pivot.plan.mix.keyframes.map(({ month }) => month);
    expect(mixAt(pivot, act2 - 1)).toEqual([0, 1]);
    expect(mixAt(pivot, act2)).toEqual([1, 0]);
    expect(mixAt(pivot, act3)[1]).toBeGreaterThan(0);
  });

  it('do not feed an enterprise POD more than its AE and SE can hold', () => {
    const ent = resolve(all[0]).segments[1];
    const x = (key: string) => Number(ent[key]);
    const column = columnOf(locate(all[0], 'enterprise.cycleDays')?.row as never, 'enterprise', 'USD');
    const leads = x('programmesPerPod') / x('leadCost') / (1 + x('programmesPerPod') / x('inboundHalf'));
    const fed =
      (x('sdr.seats') * x('sdr.meetings') + leads * x('leadToQualified')) * x('qualifiedToOpportunity');
    const held = (x('ae.concurrent') + x('se.concurrent')) / (column.default / 30.4375);
    // Fully staffed and ramped, which a POD seldom is: a tenth over is no overfeeding.
    expect(fed).toBeLessThan(1.1 * held);
    expect(fed).toBeLessThan(x('ae.opens'));
  });
});
