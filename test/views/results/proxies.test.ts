// What cannot be seen of a company, told in everyday terms for the month that is read.
import { expect, it } from 'vitest';
import { companyAt, S, segmentAt, segmentBase, type SegmentSeries } from '../../../src/engine';
import { en } from '../../../src/messages/en/index';
import { compile, fallback, type Scenario } from '../../../src/scenario';
import { SceneState, ViewState, type Shown } from '../../../src/state';
import { proxyLines } from '../../../src/views/results/proxies';

const input = compile(fallback);
const MONTH = 1;

/** A run of the shipped plan whose medians are these in month 1, and others at the opening. */
function tell(
  segments: readonly Partial<Record<SegmentSeries, number>>[],
  maturity?: number,
  values: Float64Array = input.values,
): string[] {
  const at = (place: number, x: number) => ({ place, n: 100, bands: { p50: Float64Array.of(0.99, x) } });
  const series = [
    ...(maturity === undefined ? [] : [at(companyAt('maturity'), maturity)]),
    ...segments.flatMap((own, s) =>
      Object.entries(own).map(([name, x]) => at(segmentAt(name as SegmentSeries, s), x)),
    ),
  ];
  const shown = { picture: { series }, scenario: fallback, input: { ...input, values } };
  return proxyLines(en, shown as unknown as Shown, MONTH);
}

/** The values of the first segment with one of them changed. */
function withValue(slot: number, value: number): Float64Array {
  const values = input.values.slice();
  values[segmentBase(0) + slot] = value;
  return values;
}

const [first, second] = fallback.segments.map(({ label }) => label);

it('tells requests of the company, and of each segment all that is here in one line', () => {
  const values = withValue(S.referenceHalf, 30);
  values[segmentBase(0) + S.advantageWin] = 0.5;
  const all = { trust: 0.25, known: 0.62, playbook: 0.38, advantage: 4 };
  expect(tell([all, { known: 0 }], 0.6, values)).toEqual([
    '12 of 20 blocking requests done',
    `${first}: trust as of 10 references, 6 of 10 marks of its ideal customer known, 4 of 10 playbook pages written, 7 of 10 comparisons won`,
    `${second}: 0 of 10 marks of its ideal customer known`,
  ]);
});

it('leaves out what is not here, and cannot be told', () => {
  expect(tell([])).toEqual([]);
  // Nobody doubts: no number of references would do as much. After the end rates are nothing.
  expect(tell([{ trust: 1, known: NaN, playbook: NaN, advantage: NaN }])).toEqual([]);
  // Where being better wins nothing, what is not here is still not told.
  expect(tell([{ known: 1 }], undefined, withValue(S.advantageWin, 0))).toEqual([
    `${first}: 10 of 10 marks of its ideal customer known`,
  ]);
});

it.each([
  [1, 0.5, '5'],
  [4, 0.5, '7'], // the odds doubled: two of three
  [0.25, 0.5, '3'],
  [9, 1, '9'],
  [9, 0, '5'],
])('of ten comparisons among equals, %s times as good wins at weight %s: %s', (times, weight, won) => {
  expect(tell([{ advantage: times }], undefined, withValue(S.advantageWin, weight))).toEqual([
    `${first}: ${won} of 10 comparisons won`,
  ]);
});

it('asks for what is known everywhere, for playbook and advantage where the scenario has them', () => {
  const view = new ViewState(new SceneState());
  const asked = (scenario: Scenario) => {
    const places = view.places(scenario);
    const names = ['trust', 'known', 'playbook', 'advantage'] as const;
    return names.map((name) =>
      scenario.segments.flatMap((_, s) => (places.includes(segmentAt(name, s)) ? [s] : [])),
    );
  };
  const [one, two] = fallback.segments;
  const better: Scenario = {
    ...fallback,
    segments: [one, { ...two, values: { ...two.values, advantage: { p10: 1, p90: 3 } } }],
  };
  expect(asked(fallback)).toEqual([[], [], [], []]);
  view.tab = 'customers';
  expect(asked(fallback)).toEqual([[0, 1], [0, 1], [], []]);
  expect(asked(better)).toEqual([[0, 1], [0, 1], [], [1]]);
  expect(asked({ ...fallback, company: { ...fallback.company, playbook: 0.4 } })[2]).toEqual([0, 1]);
  const drawn = { ...fallback.plan, playbook: [{ month: 6, value: 1 }] };
  expect(asked({ ...fallback, plan: drawn })[2]).toEqual([0, 1]);
  // Room is kept for whoever looks at every tab.
  expect(view.mostSeries(better)).toBe(view.mostSeries(fallback) + 1);
});
