// Parts of the terminal command that need no process: text formats, settings, passes, verdicts.
import { describe, expect, it, vi } from 'vitest';
import { aligned, markdown } from '../../src/cli/columns';
import { toJson } from '../../src/cli/formats';
import { placesOf, seriesOf } from '../../src/cli/series';
import { resultOf } from '../../src/cli/result';
import { groups, simulateAll } from '../../src/cli/simulate-all';
import { change } from '../../src/cli/target';
import { verdict } from '../../src/cli/verdict';
import { compile, preset, readPath, uncertainPaths } from '../../src/scenario';
import { inlineRunner } from '../../src/worker/inline';

const scenario = preset('adaptive')!;

describe('JSON', () => {
  it('parses to what went in, with null for what JSON lacks', () => {
    const value = {
      a: [1, -0, NaN, Infinity],
      b: { c: 'x"y', d: [] },
      e: {},
      f: [{ g: null }],
      h: undefined,
    };
    expect(JSON.parse(toJson(value))).toEqual({
      ...{ a: [1, 0, null, null], b: { c: 'x"y', d: [] }, e: {}, f: [{ g: null }] },
    });
  });

  it('gives a line to each flat list', () => {
    expect(toJson({ a: [1, 2], b: { c: [3], d: 4 } })).toBe(
      '{\n  "a": [1, 2],\n  "b": {\n    "c": [3],\n    "d": 4\n  }\n}',
    );
  });
});

describe('settings', () => {
  it.each([
    ['smb.acv=1.5e3', 'smb.acv', 1500],
    ['smb.acv= 1000 .. 2e3', 'smb.acv', { p10: 1000, p90: 2000 }],
    ['smb.winRate=.2...4', 'smb.winRate', { p10: 0.2, p90: 0.4 }],
    ['rounds.a.minGrowth=-0.5', 'rounds.a.minGrowth', -0.5],
    ['plan.pods.7=2', 'plan.pods.7', 2],
    ['plan.mix.12.enterprise=0.5', 'plan.mix.12.enterprise', 0.5],
    ['months=24', 'months', 24],
  ])('%s', (setting, path, value) => expect(readPath(change(scenario, [setting]), path)).toEqual(value));

  it.each(['smb.acv=', 'smb.acv=1..', 'smb.acv=1..2..3', 'smb.acv=0x10', 'smb.acv=1,5', '=1', 'smb.acv=NaN'])(
    'refuse %s',
    (setting) => expect(() => change(scenario, [setting])).toThrow(/^--set [^\n]+$/),
  );

  it('apply in order', () => {
    expect(readPath(change(scenario, ['smb.acv=900', 'smb.acv=950']), 'smb.acv')).toBe(950);
  });
});

describe('passes', () => {
  it('select every published series once, all at once when there is room', () => {
    const places = placesOf(scenario);
    expect(groups(places, 60, 2000)).toEqual([places]);
    const many = groups(places, 60, 100_000);
    expect(many.length).toBeGreaterThan(1);
    expect(many.flat()).toEqual(places);
    for (const group of many) expect(group.length * 61 * 100_000 * 8).toBeLessThan(300e6);
    expect(groups([], 60, 2000)).toEqual([[]]);
    expect(new Set(seriesOf(scenario).map(({ name }) => name)).size).toBe(seriesOf(scenario).length);
  });
});

describe('several passes', () => {
  it('say what one says, to the last bit', async () => {
    const short = change(preset('balanced')!, ['months=15']);
    const input = compile(short);
    const seeds = { seed: 3, ignoranceSeed: 4 };
    const runner = inlineRunner(13);
    const all = (room?: number) =>
      simulateAll(runner, input, { runs: 40, ...seeds }, placesOf(short), 'test', room).then((simulated) =>
        toJson(resultOf(short, input, seeds, simulated)),
      );
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(groups(placesOf(short), 15, 40, 16 * 40 * 8 * 5).length).toBeGreaterThan(3);
    expect(await all(16 * 40 * 8 * 5)).toBe(await all());
    write.mockRestore();
    runner.close();
  });
});

describe('tables', () => {
  it('know the path of every uncertain value', () => {
    const input = compile(scenario);
    const paths = uncertainPaths(scenario, input);
    expect(paths).toHaveLength(input.uncertainAt.length);
    expect(paths).toContain('smb.trialToPaid');
    for (const path of paths) expect(readPath(scenario, path), path).toBeTypeOf('object');
  });

  it('judge by range, and near within a quarter of an end', () => {
    expect(verdict(1.5, 1, 2)).toBe('inside');
    expect(verdict(2.5, 1, 2)).toBe('near');
    expect(verdict(2.51, 1, 2)).toBe('outside');
    expect(verdict(0.75, 1, 2)).toBe('near');
    expect(verdict(0.74, 1, 2)).toBe('outside');
    expect(verdict(99, 3, Infinity)).toBe('inside');
    expect(verdict(Infinity, 1, 2)).toBe('outside');
    expect(verdict(NaN, 1, 2)).toBeUndefined();
  });

  it('align', () => {
    expect(
      aligned([
        ['a', 'bb'],
        ['ccc', ''],
      ]),
    ).toBe('a    bb\nccc\n');
    expect(
      markdown([
        ['a', 'b'],
        ['1', '2222'],
      ]),
    ).toBe('| a   | b    |\n| --- | ---- |\n| 1   | 2222 |\n');
  });
});
