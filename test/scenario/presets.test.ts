// The shipped presets: in order, sourced and told; five of them one company whose plans differ, with ranges whose
// middle is the default.
import { describe, expect, it } from 'vitest';
import { presets } from '../../src/messages/en/presets';
import {
  centre,
  columnOf,
  compact,
  compile,
  groupOf,
  isPresetId,
  latest,
  listPresets,
  locate,
  mixAt,
  preset,
  PROVENANCE,
  resolve,
  SOURCES,
  type Scenario,
  type Value,
  validate,
} from '../../src/scenario';

const every = listPresets().map(({ id }) => preset(id) as Scenario);
const all = every.filter(({ base }) => groupOf(base) === 'plans');

describe('presets', () => {
  it('are found by id and by version, each in its group', () => {
    for (const { id, base, group } of listPresets()) {
      expect(preset(base)).toBe(preset(id));
      expect(groupOf(base)).toBe(group);
    }
    expect(new Set(every.map(({ name }) => name)).size).toBe(every.length);
    expect(preset('smb-only@2')).toBeUndefined();
    expect(preset('toString')).toBeUndefined();
    expect(groupOf('toString')).toBe('plans');
  });

  it('are in order, store nothing that equals its default, and compile', () => {
    for (const scenario of every) {
      expect(validate(scenario)).toEqual({ ok: true, value: scenario });
      expect(compact(scenario)).toEqual(scenario);
      expect(compile(scenario).values.every(Number.isFinite)).toBe(true);
    }
  });

  it('each rest on at least one source, and have words', () => {
    expect([...latest.keys()].sort()).toEqual(Object.keys(PROVENANCE).sort());
    for (const { id, name } of listPresets()) {
      if (!isPresetId(id)) throw new Error(`No provenance of ${id}`);
      expect(PROVENANCE[id].length).toBeGreaterThan(0);
      for (const source of PROVENANCE[id]) expect(SOURCES[source].title).toMatch(/\S/);
      const { shows, watch, ...words } = presets.words[id];
      expect(words.name).toBe(name);
      // One sentence; the other follows "Watch".
      expect(shows).toMatch(/^[A-Z][^.]+\.$/);
      expect(watch).toMatch(/^[a-z][^.]+\.$/);
    }
  });
});

describe('the five plans of one company', () => {
  it('are these', () => {
    expect(all.map(({ base }) => base)).toEqual([
      'shippo-pivot@1',
      'enterprise-only@1',
      'smb-only@1',
      'balanced@1',
      'adaptive@1',
    ]);
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

  it('run for five years with ranges for what is not known', () => {
    for (const scenario of all) {
      const input = compile(scenario);
      expect(input.months).toBe(scenario.months);
      expect(input.uncertainAt.length).toBeGreaterThan(15);
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
