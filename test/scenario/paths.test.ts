// Published paths read and write single values.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  listPaths,
  locate,
  preset,
  readPath,
  writePath,
  type Scenario,
  type Value,
} from '../../src/scenario';
import { scenarios } from './arbitraries';

const pivot = preset('shippo-pivot') as Scenario;
const [act1, act2, act3] = pivot.plan.mix.keyframes.map(({ month }) => month);

function written(path: string, value: Value, scenario = pivot): Scenario {
  const result = writePath(scenario, path, value);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('paths', () => {
  it('read what a scenario says, and defaults where it says nothing', () => {
    const column = (path: string) => locate(pivot, path)?.column.default;
    expect(readPath(pivot, 'company.adminPerHead')).toBe(column('company.adminPerHead'));
    expect(readPath(pivot, 'smb.winRate')).toEqual(pivot.segments[0].values['winRate']);
    expect(readPath(pivot, 'enterprise.ae.cost')).toBe(column('enterprise.ae.cost'));
    expect(readPath(pivot, 'rounds.a.delay')).toBe(pivot.plan.rounds[1].values.delay);
    expect(readPath(pivot, `plan.mix.${act3}.smb`)).toBe(pivot.plan.mix.keyframes[2].shares['smb']);
    expect(readPath(pivot, `plan.mix.${act2}.enterprise`)).toBe(0);
    expect(readPath(pivot, `plan.pods.${act2}`)).toBe(1);
    expect(readPath(pivot, 'months')).toBe(pivot.months);
  });

  it('are undefined where there is nothing', () => {
    const nothing = [
      ...[
        '',
        'company',
        'company.x',
        'company.__proto__',
        'smb.churnFirstPerYear',
        'rounds.z.delay',
        `plan.pods.${act2 + 1}`,
      ],
      ...['plan.mix.2.smb', 'plan.mix.1.nobody', 'plan.prices.smb.1', 'plan.constructor.1', 'plan.pods.1.2'],
    ];
    for (const path of nothing) expect(readPath(pivot, path), path).toBeUndefined();
    expect(locate(pivot, 'plan.pods.1')).toBeUndefined();
    expect(locate(pivot, 'enterprise.churnFirstPerYear')?.row.slot).toBe('churnFirst');
  });

  it('write one value and leave the rest alone', () => {
    const changed = written('enterprise.winRate', 0.2);
    expect(readPath(changed, 'enterprise.winRate')).toBe(0.2);
    expect(changed.segments[0]).toEqual(pivot.segments[0]);
    expect(changed.plan).toEqual(pivot.plan);
    expect(readPath(written('rounds.b.amount', 15e6), 'rounds.b.amount')).toBe(15e6);
    expect(written('months', 84).months).toBe(84);
  });

  it('store a default as absence', () => {
    const path = 'company.adminPerHead';
    const there = written(path, 1234);
    expect(readPath(there, path)).toBe(1234);
    expect(written(path, readPath(pivot, path) ?? 0, there).company).toEqual(pivot.company);
  });

  it('set keyframes, or add them in order', () => {
    expect(written('plan.pods.99', 3).plan.pods).toEqual([...pivot.plan.pods, { month: 99, value: 3 }]);
    expect(written('plan.pods.1', 1).plan.pods[0]).toEqual({ month: 1, value: 1 });
    const between = act2 + 1;
    expect(written(`plan.mix.${between}.smb`, 0.4).plan.mix.keyframes.map(({ month }) => month)).toEqual([
      act1,
      act2,
      between,
      act3,
    ]);
    expect(written('plan.prices.smb.9', 1.1).plan.prices).toEqual({ smb: [{ month: 9, value: 1.1 }] });
    expect(written('plan.research.9', 2).plan.research).toEqual([{ month: 9, value: 2 }]);
  });

  it('refuse what validation refuses, naming the path', () => {
    for (const [path, value] of [
      ['company.cash', -1],
      ['smb.discount', { p10: 0.1, p90: 0.2 }],
      ['smb.ae.seats', 12.5],
      ['months', 500],
      ['plan.pods.1', 0.5],
      ['plan.mix.1.nobody', 1],
      ['plan.pods.121', 1],
      ['no.such', 1],
    ] as [string, Value][]) {
      const result = writePath(pivot, path, value);
      expect(result.ok, path).toBe(false);
      if (!result.ok) expect(result.problems.length, path).toBeGreaterThan(0);
    }
  });

  it('listed ones can all be read, and written back without change of meaning', () => {
    fc.assert(
      fc.property(scenarios(), fc.nat(), (scenario, at) => {
        const paths = listPaths(scenario);
        expect(new Set(paths).size).toBe(paths.length);
        const path = paths[at % paths.length];
        const value = readPath(scenario, path);
        expect(value, path).toBeDefined();
        const again = written(path, value as Value, scenario);
        for (const other of paths) expect(readPath(again, other), other).toEqual(readPath(scenario, other));
      }),
      { numRuns: 60 },
    );
  });
});
