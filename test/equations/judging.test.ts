// What the model page says of plans side by side, of luck, value and the cost of a segment is what the engine counts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyAt, segmentAt } from '../../src/engine';
import { economicsPlaces, pairsAt } from '../../src/engine/summary';
import { FirstFutures, type Columns } from '../../src/engine/summary/columns';
import { chain } from '../../src/engine/summary/cohort-curve';
import { economicsAt } from '../../src/engine/summary/economics';
import { salesCostBySegment } from '../../src/engine/summary/segment-cost';
import { sharedVariance } from '../../src/engine/summary/split';
import { Tenure } from '../../src/engine/model';
import { BLOCKS, CONSTANTS } from '../../src/equations';
import { impliedMultiple } from '../../src/search';
import { company, smb } from '../engine/company';
import { compiled } from '../engine/figures';
import { ingested } from '../engine/summary/made-up';
import { worked, type At, type Values } from './arithmetic';

/** The equation of a block that begins so, worked out. */
function by(id: string, left: string, values: Values, at?: At): number {
  const block = BLOCKS.find((each) => each.id === id);
  const equation = block?.equations.find((each) => each.startsWith(`${left} = `));
  if (equation === undefined) throw new RangeError(`No ${left} in ${id}`);
  return worked(equation, values, at);
}

const amount = fc.double({ min: 0, max: 1e7, noNaN: true });
/** ARR at the horizon of 30 to 60 futures under two plans, 0 where cash ran out. */
const plans = fc
  .array(fc.tuple(amount, amount, fc.boolean(), fc.boolean()), { minLength: 30, maxLength: 60 })
  .map((futures) => ({
    a: {
      arr: futures.map(([arr, , alive]) => (alive ? arr : 0)),
      alive: futures.map(([, , alive]) => alive),
    },
    b: {
      arr: futures.map(([, arr, , alive]) => (alive ? arr : 0)),
      alive: futures.map(([, , , alive]) => alive),
    },
  }));
const atHorizon = ({ arr, alive }: { readonly arr: number[]; readonly alive: boolean[] }) => ({
  arr: Float64Array.from(arr),
  alive: Uint8Array.from(alive, Number),
});

describe('plan B beside plan A', () => {
  it('gains the mean and the median that are told, with their errors', () => {
    fc.assert(
      fc.property(plans, ({ a, b }) => {
        const { n, gain } = pairsAt(atHorizon(a), atHorizon(b));
        const g_i = b.arr.map((B_i, i) => by('pairedGain', 'g_i', { B_i, A_i: a.arr[i] }));
        const m = by('pairedGain', 'm', { g_i, n });
        expect(gain.mean).toBeCloseTo(m, 3);
        const error = by('pairedGain', 'error_m', { g_i, m, n });
        // 1.96 is 1.959964 rounded.
        expect(Math.abs(gain.meanError - error)).toBeLessThanOrEqual(1e-4 * error);
        const sorted = [...g_i].sort((x, y) => x - y);
        const l = by('pairedGain', 'l', { n });
        const u = by('pairedGain', 'u', { n, l });
        expect(gain.error).toBeCloseTo(by('pairedGain', 'error_h', { g_u: sorted[u], g_l: sorted[l] }), 6);
      }),
    );
  });

  it('is ahead, behind, or neither, as is told', () => {
    fc.assert(
      fc.property(plans, ({ a, b }) => {
        const { n, ends } = pairsAt(atHorizon(a), atHorizon(b));
        const ahead = b.arr.filter((arr, i) => b.alive[i] && (!a.alive[i] || arr > a.arr[i])).length;
        expect(ends.b).toBe(ahead);
        expect(
          by('pairedGain', 'n', {
            ...{ 'A ahead': ends.a, 'B ahead': ends.b, 'both out of cash': ends.bothOut, equal: ends.equal },
          }),
        ).toBe(n);
      }),
    );
  });
});

describe('luck and what is not known', () => {
  it('share the variance as is told', () => {
    const runs = fc.array(fc.tuple(amount, amount), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(runs, (pairs) => {
        const [y_i, z_i] = [pairs.map(([y]) => y), pairs.map(([, z]) => z)];
        const n = pairs.length;
        const m = by('varianceSplit', 'm', { y_i, z_i, n });
        const { value } = sharedVariance(Float64Array.from(y_i), Float64Array.from(z_i));
        // Nothing varies.
        fc.pre(!Number.isNaN(value));
        expect(value).toBeCloseTo(by('varianceSplit', 'w', { y_i, z_i, m }), 9);
      }),
    );
  });
});

describe('the implied value', () => {
  it('is ARR times the multiple that is told', () => {
    fc.assert(
      fc.property(amount, fc.double({ min: -1, max: 5, noNaN: true }), (ARR_h, G) => {
        expect(ARR_h * impliedMultiple(G)).toBeCloseTo(by('impliedValue', 'V', { ARR_h, G }), 4);
      }),
    );
  });
});

describe('the cost of a segment', () => {
  const places = [
    companyAt('salesCost'),
    ...[0, 1].flatMap((s) => (['programmes', 'pods', 'effort'] as const).map((name) => segmentAt(name, s))),
  ];
  /** One month, of 100 in all. */
  function columns(pods: readonly number[], effort: readonly number[]): Columns {
    const row = (place: number): number => {
      if (place === companyAt('salesCost')) return 100;
      const s = [0, 1].find((each) => segmentAt('programmes', each) === place);
      if (s !== undefined) return [14, 4][s];
      const t = [0, 1].find((each) => segmentAt('pods', each) === place);
      return t !== undefined ? pods[t] : effort[place === segmentAt('effort', 0) ? 0 : 1];
    };
    return new FirstFutures(ingested([{ series: places.map((place) => [0, row(place)]) }], places, 2), 1);
  }

  it.each([
    ['by what PODs would pay', [2, 1], [0.5, 0.5]],
    ['by effort where there is none', [0, 0], [0.7, 0.3]],
  ] as const)('is shared %s', (_, P_s, E_s) => {
    const W_s = [3000, 9000];
    const found = salesCostBySegment(columns(P_s, E_s), W_s, 1, 1).map(([cost]) => cost);
    const O_s = [14, 4];
    const share = P_s.some((pods) => pods > 0) ? 'q_s' : '"without a POD" * q_s';
    const q_s = [0, 1].map((s) => by('segmentCost', share, { P_s, W_s, E_s }, { s }));
    const costs = [0, 1].map((s) => by('segmentCost', 'C_s', { C: 100, O_s, q_s }, { s }));
    costs.forEach((cost, s) => expect(found[s]).toBeCloseTo(cost, 9));
    expect(costs[0] + costs[1]).toBeCloseTo(100, 9);
  });
});

describe('quick ratio, magic number, Rule of 40', () => {
  const MONTHS = 12;
  const input = compiled(company({ months: MONTHS, segments: [smb()] }));
  const places = economicsPlaces(1);
  const flows = { newArr: 30, expansionArr: 6, churnedArr: 10, contractionArr: 2 };
  /** By month: the last quarter brings more. */
  const late = (month: number) => (month > MONTHS - 3 ? 110 : 100);
  const books: Readonly<Record<number, (month: number) => number>> = {
    [companyAt('revenue')]: late,
    [companyAt('salesCost')]: () => 50,
    [companyAt('operatingCash')]: () => -15,
    [companyAt('growth')]: () => 0.5,
    ...Object.fromEntries(
      Object.entries(flows).map(([name, x]) => [segmentAt(name as keyof typeof flows, 0), () => x]),
    ),
  };
  const series = places.map((place) =>
    Array.from({ length: MONTHS + 1 }, (_, month) => books[place]?.(month) ?? 0),
  );
  const { company: found } = economicsAt(new FirstFutures(ingested([{ series }], places), 1), input, MONTHS);

  it('are worked out as is told', () => {
    const { newArr, expansionArr, churnedArr, contractionArr } = flows;
    const values = {
      ...{ new: newArr, expanded: expansionArr, lost: churnedArr, shrunk: contractionArr },
      ...{ Y_q: 330, Y_p: 300, C_p: 150, G: 0.5, f: -15 * 12, Y: 9 * 100 + 3 * 110 },
    };
    expect(found.quickRatio[0]).toBeCloseTo(by('growthMeasures', 'quick', values), 9);
    expect(found.magicNumber[0]).toBeCloseTo(by('growthMeasures', 'magic', values), 9);
    expect(found.ruleOf40[0]).toBeCloseTo(by('growthMeasures', 'forty', values), 9);
  });
});

describe('how long customers stay', () => {
  const { LONGEST_LIFE } = CONSTANTS;
  const tenure = new Tenure(60);
  tenure.prepare(0.05, 0.01, 6, 1, 0.8);

  it.each([
    ['by the month', 0, 12],
    ['for a year', 1, 1],
  ] as const)('%s, is the sum of the chances that is told', (_, term, n) => {
    const hazards = term > 0 ? tenure.annual : tenure.monthly;
    const phi = 1.3;
    // A term of one year ends with every period.
    const met = Array.from({ length: LONGEST_LIFE * n - 1 }, (__, i) =>
      Array.from(hazards.subarray(1, i + 2)).reduce((sum, hazard) => sum + hazard, 0),
    );
    const told = by('customerLife', 'life_y', { n, phi, H_k: met });
    expect(tenure.life(term, phi)).toBeCloseTo(told, 9);
  });

  it('is chained from month to month of age', () => {
    const there_k = [0, 40, 30, 20];
    const stayed_k = [0, 36, 27, 19];
    const left = new Float64Array(4);
    chain(Float64Array.from(there_k), Float64Array.from(stayed_k), 0, 4, left, 0);
    for (let k = 1; k < 4; k++) {
      const one = by('cohortRetention', 'L_k', { L_j: left[k - 1], stayed_k, there_k }, { k });
      expect(left[k]).toBeCloseTo(one, 12);
    }
  });
});
