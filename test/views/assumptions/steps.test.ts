// Arrow keys on every number of the shipped plan: each press changes what is told of it, and back again.
import { describe, expect, it } from 'vitest';
import { handlesOf, press, toldOf } from '../../../src/controls/handles';
import { alike, type Value } from '../../../src/controls/range';
import { fallback, listPaths, locate } from '../../../src/scenario';
import { makeCell } from '../../../src/views/assumptions/cells';

const cells = listPaths(fallback).flatMap((path) => {
  const place = locate(fallback, path);
  if (!place) return [];
  const { row, owner } = place;
  const archetype = owner !== 'company' && 'archetype' in owner ? owner.archetype : undefined;
  const prefix = path.slice(0, -row.key.length - 1);
  const cell = makeCell(
    fallback,
    fallback,
    row,
    path,
    { prefix, name: undefined, archetype, segment: 0 },
    () => undefined,
  );
  return cell.look === 'slider' ? [cell] : [];
});

const KEYS = [
  ['ArrowRight', false],
  ['ArrowLeft', false],
  ['ArrowRight', true],
  ['ArrowLeft', true],
] as const;

describe('a press of an arrow key', () => {
  it('is tried on all numbers', () => {
    expect(cells.length).toBeGreaterThan(150);
  });

  it('changes what is told of each', () => {
    const unseen = cells.flatMap((cell) =>
      handlesOf(cell.value).flatMap((handle) =>
        KEYS.flatMap(([key, shift]) => {
          const { law, figure, track } = cell;
          let now: Value = cell.value;
          for (let i = 0; i < 8; i++) {
            const next = press(cell, now, handle, key, shift);
            if (next === undefined) throw new Error(key);
            const [before, after] = [now, next].map((each) => figure.show(toldOf(handle, each, law)));
            const at = toldOf(handle, next, law);
            // Nothing follows the end of a track; a range stops where one of its ends does.
            if (alike(next, now) || at - track.low < 1e-9 * track.high || at >= track.high) return [];
            if (before === after) return [`${cell.path} ${handle}: ${key} leaves ${before}`];
            now = next;
          }
          return [];
        }),
      ),
    );
    expect(unseen).toEqual([]);
  });
});

describe('on a percentage', () => {
  it('eight presses are eight changes, and ten at once with Shift', () => {
    const cell = cells.find(({ path }) => path === 'enterprise.leadToQualified');
    if (!cell) throw new Error('missing');
    const told: string[] = [];
    let now: Value = cell.value;
    for (let i = 0; i < 8; i++) {
      now = press(cell, now, 'value', 'ArrowRight', false) ?? now;
      told.push(cell.figure.show(toldOf('value', now, cell.law)).replaceAll('\u202f', ' '));
    }
    expect(told).toEqual(['40.5 %', '41 %', '41.5 %', '42 %', '42.5 %', '43 %', '43.5 %', '44 %']);
    expect(press(cell, 0.4, 'value', 'ArrowRight', true)).toBeCloseTo(0.45, 9);
  });
});
