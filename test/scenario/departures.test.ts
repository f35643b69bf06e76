// Assumptions outside what is published of them, and how far.
import { describe, expect, it } from 'vitest';
import {
  departuresOf,
  listPresets,
  locate,
  preset,
  writePath,
  type Scenario,
  type Value,
} from '../../src/scenario';

const base = preset('smb-only')!;
const PATH = 'smb.winRate';
const published = locate(base, PATH)!.column.benchmark!;

function put(path: string, value: Value): Scenario {
  const written = writePath(base, path, value);
  if (!written.ok) throw new Error(`${path} cannot be that`);
  return written.value;
}
const found = (value: Value, path = PATH) =>
  departuresOf(put(path, value)).find((each) => each.path === path);

describe('a value', () => {
  const [low, high] = published.range;

  it('departs only outside the published range, whose ends are within', () => {
    for (const inside of [low, high, (low + high) / 2]) expect(found(inside)).toBeUndefined();
    expect(found(low * 0.9)).toMatchObject({ side: -1, range: published.range, source: published.source });
    expect(found(high + (1 - high) * 0.1)).toMatchObject({ side: 1 });
  });

  it('departs the further the further it is, on either side', () => {
    const far = [0.9, 0.7, 0.4].map((part) => found(low * part)!.distance);
    expect(far[0]).toBeGreaterThan(0);
    expect(far).toEqual([...far].sort((a, b) => a - b));
    const above = [0.1, 0.4, 0.8].map((part) => found(high + (1 - high) * part)!.distance);
    expect(above).toEqual([...above].sort((a, b) => a - b));
  });

  it('is of a range the middle', () => {
    expect(found({ p10: low * 0.5, p90: low * 0.6 })).toMatchObject({ side: -1 });
    expect(found({ p10: low * 0.9, p90: high })).toBeUndefined();
    const { value } = found({ p10: low * 0.5, p90: low * 0.6 })!;
    expect(value).toBeGreaterThan(low * 0.5);
    expect(value).toBeLessThan(low * 0.6);
  });
});

it.each(listPresets().map(({ base: name }) => name))('ranks them, each outside its range, in %s', (name) => {
  const scenario = preset(name)!;
  const departures = departuresOf(scenario);
  expect(departures.map(({ distance }) => distance)).toEqual(
    departures.map(({ distance }) => distance).sort((a, b) => b - a),
  );
  for (const { path, value, side, range, source, distance } of departures) {
    expect(side > 0 ? value > range[1] : value < range[0], path).toBe(true);
    expect(source.length, path).toBeGreaterThan(0);
    expect(distance, path).toBeGreaterThan(0);
    expect(locate(scenario, path)!.row.kind).toBe('assumption');
  }
});
