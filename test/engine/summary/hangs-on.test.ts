import { describe, expect, it } from 'vitest';
import { F, ignoranceOf } from '../../../src/engine';
import { hangsOn, MARKET } from '../../../src/engine/summary';
import { Ignorance } from '../../../src/engine/model';
import { compile, preset } from '../../../src/scenario';
import { ingested, type MadeUp } from './made-up';

const SEED = 11;
const N = 300;
const input = compile(preset('smb-only')!);

/** Companies whose fate one uncertain value decides: those above its middle live. */
function decidedBy(index: number, n = N) {
  const drawn = Array.from({ length: n }, (_, f) => ignoranceOf(input, SEED, f)[index]);
  const middle = [...drawn].sort((a, b) => a - b)[n >> 1];
  const list: MadeUp[] = drawn.map((x) => ({
    series: [],
    ...(x < middle && { died: 5 }),
    facts: { [F.arr]: 0 },
  }));
  return { futures: ingested(list, [], 2, 60), drawn };
}

describe('what the odds hang on', () => {
  it.each([0, 3, input.uncertainAt.length - 1])('names the value that decides (%i)', (index) => {
    const { futures, drawn } = decidedBy(index);
    const drivers = hangsOn(input, futures, SEED);
    expect(drivers).toHaveLength(input.uncertainAt.length);
    const [first, second] = drivers;
    expect(first).toMatchObject({
      index,
      place: input.uncertainAt[index],
      survivalLow: 0,
      survivalHigh: 100,
    });
    const fifth = [...drawn].sort((a, b) => a - b).slice(0, N / 5);
    expect(first.low).toBeCloseTo(fifth.reduce((a, b) => a + b) / fifth.length, 6 - Math.log10(first.low));
    // Chance alone: five standard errors of a difference between two fifths.
    const chance = 5 * 100 * Math.sqrt((2 * 0.25) / (N / 5));
    expect(Math.abs(second.survivalHigh - second.survivalLow)).toBeLessThan(chance);
    expect(first.error).toBeGreaterThan(1);
  });

  it('says nothing when a fifth holds fewer than 30 futures, or nothing is uncertain', () => {
    expect(hangsOn(input, decidedBy(0, 149).futures, SEED)).toEqual([]);
    expect(hangsOn(compile(preset('smb-only')!, { noLuck: true }), decidedBy(0).futures, SEED)).toEqual([]);
  });

  it('tells the market from what goes with it, and a value from the market', () => {
    const scenario = preset('smb-only')!;
    const shared = compile({ ...scenario, company: { ...scenario.company, marketCorrelation: 0.8 } });
    const [n, middle] = [600, 0];
    const chance = 5 * 100 * Math.sqrt((2 * 0.25) / (n / 5));
    const ignorance = new Ignorance(shared);
    const fate = (decides: (future: number) => number) =>
      ingested(
        Array.from({ length: n }, (_, f): MadeUp => ({
          series: [],
          ...(decides(f) < middle && { died: 5 }),
          facts: { [F.arr]: 0 },
        })),
        [],
        2,
        60,
      );
    const reach = ({ survivalHigh, survivalLow }: { survivalHigh: number; survivalLow: number }) =>
      Math.abs(survivalHigh - survivalLow);

    const byMarket = hangsOn(
      shared,
      fate((f) => ignorance.market(SEED, f)),
      SEED,
    );
    expect(byMarket[0]).toMatchObject({ index: MARKET, survivalLow: 0, survivalHigh: 100 });
    expect(reach(byMarket[1])).toBeLessThan(chance);

    const index = shared.uncertainMarket.indexOf(1);
    const byValue = hangsOn(
      shared,
      fate((f) => {
        ignorance.market(SEED, f);
        return ignorance.own(index) - 0.5;
      }),
      SEED,
    );
    expect(byValue[0]).toMatchObject({ index, survivalLow: 0, survivalHigh: 100 });
    expect(byValue[0].low).toBeLessThan(byValue[0].high);
    expect(reach(byValue[1])).toBeLessThan(chance);
  });
});
