import { describe, expect, it } from 'vitest';
import {
  isRange,
  listPresets,
  locate,
  movesOf,
  preset,
  readPath,
  validate,
  writePath,
  type Scenario,
} from '../../src/scenario';
import { everythingOn } from '../fixtures/everything-on';

const moveOf = (scenario: Scenario, path: string) => movesOf(scenario).find((move) => move.path === path);
const withPath = (scenario: Scenario, path: string, value: number): Scenario => {
  const written = writePath(scenario, path, value);
  if (!written.ok) throw new Error(`${path} cannot be ${value}`);
  return written.value;
};
const smbOnly = preset('smb-only')!;

describe('what an assumption is moved to', () => {
  it.each(
    [...listPresets().map(({ base }) => preset(base)!), everythingOn()].map((s) => [s.name, s] as const),
  )('stays valid, moves away from what is there, and is never a decision (%s)', (_base, scenario) => {
    const moves = movesOf(scenario);
    expect(moves.length).toBeGreaterThan(60);
    expect(new Set(moves.map(({ path }) => path)).size).toBe(moves.length);
    for (const { path, now, low, high, source } of moves) {
      const { row, column } = locate(scenario, path)!;
      expect(row.kind).toBe('assumption');
      expect(isRange(readPath(scenario, path)!)).toBe(false);
      expect(low ?? -Infinity, path).toBeLessThan(now);
      expect(high ?? Infinity, path).toBeGreaterThan(now);
      const ends = [low, high].filter((x) => x !== undefined);
      expect(ends.length).toBeGreaterThan(0);
      for (const x of ends) {
        expect(x).toBeGreaterThanOrEqual(row.valid[0]);
        expect(x).toBeLessThanOrEqual(row.valid[1]);
        if (row.integer) expect(x % 1).toBe(0);
        if (source) expect(column.benchmark?.range).toContain(x);
        else if (!row.integer && x !== row.valid[0] && x !== row.valid[1])
          expect(Math.abs(x / now - 1)).toBeCloseTo(0.2, 9);
      }
    }
  });

  it('can be made in whole scenarios, as a rule', () => {
    const refused = movesOf(smbOnly).filter(({ path, low, high }) =>
      [low, high].some((x) => x !== undefined && !writePath(smbOnly, path, x).ok),
    );
    expect(refused).toEqual([]);
    const { path, high } = movesOf(smbOnly)[0];
    expect(validate(withPath(smbOnly, path, high!)).ok).toBe(true);
  });

  it('begins with the sliders that matter most', () => {
    const mains = movesOf(smbOnly).map(({ main }) => main);
    expect(mains.lastIndexOf(true)).toBe(mains.filter(Boolean).length - 1);
    expect(mains[0]).toBe(true);
  });

  it('takes the published range around a value, and a fifth to either side of one outside it', () => {
    const inside = withPath(smbOnly, 'smb.winRate', 0.3);
    expect(moveOf(inside, 'smb.winRate')).toMatchObject({ low: 0.25, high: 0.4, source: 'winKnowlee' });
    const outside = moveOf(withPath(smbOnly, 'smb.winRate', 0.5), 'smb.winRate')!;
    expect(outside.source).toBeUndefined();
    expect(outside.low).toBeCloseTo(0.4, 12);
    expect(outside.high).toBeCloseTo(0.6, 12);
  });

  it('keeps chances below 1, whole numbers whole and nothing nothing', () => {
    const sure = withPath(smbOnly, 'smb.proposalRate', 0.95);
    expect(moveOf(sure, 'smb.proposalRate')).toMatchObject({ high: 1 });
    expect(moveOf(withPath(smbOnly, 'smb.proposalRate', 1), 'smb.proposalRate')?.high).toBeUndefined();
    expect(moveOf(withPath(smbOnly, 'smb.coolingMonths', 2), 'smb.coolingMonths')).toMatchObject({
      ...{ low: 1, high: 3 },
    });
    expect(moveOf(smbOnly, 'smb.slipChance')).toBeUndefined();
  });

  it('moves what a round asks for, its chance and its delay, but no condition that there is not', () => {
    const sure = withPath(withPath(smbOnly, 'rounds.a.chance', 0.1), 'rounds.a.minArr', 400_000);
    expect(moveOf(sure, 'rounds.a.chance')).toMatchObject({ main: true });
    expect(moveOf(sure, 'rounds.a.minArr')).toMatchObject({ low: 320_000, high: 480_000 });
    expect(moveOf(sure, 'rounds.a.delay')?.low).toBeCloseTo(2.4, 12);
    expect(moveOf(sure, 'rounds.a.maxRunway')).toBeUndefined();
    expect(moveOf(sure, 'rounds.a.amount')).toBeUndefined();
  });

  it('leaves out what does nothing: asleep, replaced by a curve, of a segment that is not served', () => {
    expect(moveOf(smbOnly, 'smb.siteBrand')).toBeUndefined();
    expect(movesOf(smbOnly).some(({ path }) => path.startsWith('enterprise.'))).toBe(false);
    expect(movesOf(preset('balanced')!).some(({ path }) => path.startsWith('enterprise.'))).toBe(true);
  });
});
