// Labels at the edge: apart, in order, and the right ones gone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FanBands } from '../../src/charts/bands';
import { yScale } from '../../src/charts/domain';
import { edgeLabels, endOf, type EdgeOptions } from '../../src/charts/edge-labels';
import { placeLabels } from '../../src/charts/labels';
import type { Series } from '../../src/charts/paths';

const room = { top: 0, bottom: 146, gap: 14, reach: Infinity };

test('labels with room stay where they belong', () => {
  const labels = [10, 60, 100].map((y) => ({ y, keep: Infinity }));
  expect(placeLabels(labels, room).map(({ at }) => at)).toEqual([10, 60, 100]);
});

test('labels that meet move apart evenly', () => {
  const labels = [50, 52].map((y) => ({ y, keep: Infinity }));
  expect(placeLabels(labels, room).map(({ at }) => at)).toEqual([44, 58]);
});

test('where there is no room the least important goes, the typical one never', () => {
  const labels = [1, 0, Infinity, 2].map((keep, i) => ({ y: 10 + i, keep }));
  const placed = placeLabels(labels, { top: 0, bottom: 30, gap: 14, reach: Infinity });
  expect(placed.map(({ label }) => label.keep)).toEqual([1, Infinity, 2]);
  const tight = placeLabels(labels, { top: 0, bottom: 30, gap: 14, reach: 4 });
  expect(tight.map(({ label }) => label.keep)).toEqual([Infinity]);
});

test('labels are never closer than the gap, in the order of their values, and inside', () => {
  const labels = fc.array(
    fc.record({
      y: fc.double({ min: 0, max: 146, noNaN: true }),
      keep: fc.constantFrom(0, 1, 2, 3, Infinity),
    }),
    { maxLength: 10 },
  );
  fc.assert(
    fc.property(labels, (given) => {
      const placed = placeLabels(given, room);
      placed.forEach(({ at, label }, i) => {
        expect(at).toBeGreaterThanOrEqual(-1e-9);
        expect(at).toBeLessThanOrEqual(146 + 1e-9);
        if (i === 0) return;
        expect(at - placed[i - 1].at).toBeGreaterThanOrEqual(14 - 1e-9);
        expect(label.y).toBeGreaterThanOrEqual(placed[i - 1].label.y);
      });
      expect(placed.length).toBeGreaterThanOrEqual(Math.min(given.length, 10));
    }),
  );
});

const end = (value: number) => Float64Array.of(0, value);
const bands: FanBands = {
  ...{ p2_5: end(0), p10: end(0), p25: end(1), p50: end(6.9), p75: end(11), p90: end(14), p97_5: end(18) },
};
const options: EdgeOptions = {
  words: {
    edges: {
      p97_5: (value) => `1 in 40 above ${value}`,
      p90: (value) => `1 in 10 above ${value}`,
      p75: (value) => `1 in 4 above ${value}`,
      p50: (value) => `${value} typical`,
      p10: (value) => `1 in 10 below ${value}`,
    },
    narrowEdges: { p90: (value) => `${value}\n1 in 10 above`, p50: (value) => `${value}\ntypical` },
    before: (value) => `${value} before`,
  },
  ...{ narrow: false, domain: [0, 20], height: 146, y: yScale('linear', [0, 20], 146) },
  text: (value) => `$${value}m`,
};
const texts = (placed: ReturnType<typeof edgeLabels>) =>
  placed.map(({ label }) => label.lines.map((line) => line.map(({ text }) => text).join('')).join('|'));

test('each edge is labelled by its meaning, from the top down', () => {
  expect(texts(edgeLabels(bands, end(4.6), options))).toEqual([
    ...['1 in 40 above $18m', '1 in 10 above $14m', '1 in 4 above $11m', '$6.9m typical', '$4.6m before'],
  ]);
});

test('labels that would stand far from their values go, the least important first', () => {
  const crowded = { ...bands, p75: end(6.5), p90: end(7.2), p97_5: end(7.5) };
  expect(
    texts(edgeLabels(crowded, end(6.3), { ...options, height: 84, y: yScale('linear', [0, 20], 84) })),
  ).toEqual([...['1 in 40 above $7.5m', '1 in 10 above $7.2m', '$6.9m typical']]);
});

test('the value stands out in its label', () => {
  const [first] = edgeLabels(bands, null, options);
  expect(first.label.lines).toEqual([
    [
      { text: '1 in 40 above ', strong: false },
      { text: '$18m', strong: true },
    ],
  ]);
});

test('a value that the words repeat stands out in its own place only', () => {
  const plain = { ...options, text: String };
  const [label] = edgeLabels({ ...bands, p97_5: end(4) }, null, plain).filter(
    ({ label }) => label.name === 'p97_5',
  );
  expect(label.label.lines[0]).toEqual([
    { text: '1 in 40 above ', strong: false },
    { text: '4', strong: true },
  ]);
});

test('nothing lies below zero, and what the typical label says is not said twice', () => {
  const dead = { ...bands, p10: end(0), p25: end(0), p50: end(0), p75: end(0) };
  expect(texts(edgeLabels(dead, end(0), options))).toEqual([
    ...['1 in 40 above $18m', '1 in 10 above $14m', '$0m typical'],
  ]);
});

test('a phone has two lines to a label', () => {
  expect(texts(edgeLabels(bands, null, { ...options, narrow: true }))).toEqual([
    ...['$14m|1 in 10 above', '$6.9m|typical'],
  ]);
});

test('an edge beyond a frozen axis says so', () => {
  const placed = edgeLabels(bands, null, { ...options, domain: [0, 12], y: yScale('linear', [0, 12], 146) });
  expect(placed.map(({ label }) => [label.name, label.beyond])).toEqual([
    ['p97_5', '▲'],
    ['p90', '▲'],
    ['p50', ''],
  ]);
});

test('a line that ends before the horizon has its labels there', () => {
  const stopped = (series: Series) => Float64Array.of(series[0], series[1], NaN);
  const short = Object.fromEntries(
    Object.entries(bands).map(([edge, series]) => [edge, stopped(series)]),
  ) as unknown as FanBands;
  expect(endOf(short)).toBe(1);
  const named = (of: FanBands) => edgeLabels(of, null, options).map(({ label }) => label.name);
  expect(named(short)).toEqual(named(bands));
  expect(named(short)).toContain('p50');
});
