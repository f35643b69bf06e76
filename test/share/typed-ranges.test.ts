// What was typed as the middle of a range comes back from a link as it was typed, and does not make the link long.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../src/engine';
import {
  fallback,
  listPaths,
  locate,
  readPath,
  writePath,
  type Scenario,
  type Value,
} from '../../src/scenario';
import { decodeLink, encodeLink, PLAIN_VIEW } from '../../src/share';
import { isRange, middle, withMiddle } from '../../src/controls/range';
import { lawOf } from '../../src/views/assumptions/cells';

const ranged = listPaths(fallback).filter((path) => {
  const value = readPath(fallback, path);
  return value !== undefined && isRange(value);
});
const rowOf = (path: string) => {
  const place = locate(fallback, path);
  if (!place) throw new Error(path);
  return place;
};

/** The scenario with another middle in place of one, typed at a part of its slider with so many figures. */
function typed(scenario: Scenario, path: string, part: number, figures: number) {
  const { row, column } = rowOf(path);
  const [low, high] = column.slider;
  const x = Number((low + (high - low) * part).toPrecision(figures));
  const value = withMiddle(readPath(scenario, path) as Value, x, lawOf(row), row.valid);
  const written = writePath(scenario, path, value);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return { x, scenario: written.value };
}

const linkOf = (scenario: Scenario) =>
  encodeLink({
    ...{ scenario, seed: 1, ignoranceSeed: 1, futures: 2000 },
    ...{ view: PLAIN_VIEW, engine: ENGINE_VERSION, survival: null },
  });

it('a typed middle survives a link', () => {
  expect(ranged.length).toBeGreaterThan(15);
  const parts = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...ranged), parts, fc.integer({ min: 1, max: 6 }), (path, part, figures) => {
      const { x, scenario } = typed(fallback, path, part, figures);
      const decoded = decodeLink(linkOf(scenario));
      if (decoded.status !== 'ok') throw new Error(JSON.stringify(decoded));
      const back = readPath(decoded.state.scenario, path) as Value;
      expect(Math.abs(middle(back, lawOf(rowOf(path).row)) - x)).toBeLessThanOrEqual(1e-9 * Math.abs(x));
    }),
  );
});

it('ten typed middles of ranges stay under 300 characters', () => {
  const ten = ranged
    .slice(0, 10)
    .reduce((scenario, path) => typed(scenario, path, 0.37, 3).scenario, fallback);
  expect(linkOf({ ...ten, name: 'Pivot in the second year' }).length).toBeLessThan(300);
});
