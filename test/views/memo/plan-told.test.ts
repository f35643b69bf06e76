// The plan in two sentences, whatever is drawn.
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en';
import { memo } from '../../../src/messages/en/memo';
import { listPresets, preset, type Scenario } from '../../../src/scenario';
import { effortText, podsText } from '../../../src/views/memo/plan-told';

const base = preset('three-tier')!;
const [a, b, c] = base.segments.map(({ id }) => id);
const [labelA, labelB] = base.segments.map(({ label }) => label.toLowerCase());
type Drawn = readonly (readonly [month: number, shares: Readonly<Record<string, number>>])[];
const drawn = (keyframes: Drawn, curve: 'step' | 'linear' = 'step'): Scenario => ({
  ...base,
  plan: {
    ...base.plan,
    mix: { curve, keyframes: keyframes.map(([month, shares]) => ({ month, shares })) },
  },
});
const effort = (keyframes: Drawn, curve?: 'step' | 'linear') =>
  effortText(en, memo.picture, drawn(keyframes, curve)).replace(/\s/g, ' ');
const pods = (...keyframes: readonly (readonly [month: number, value: number])[]) => {
  const planned = keyframes.map(([month, value]) => ({ month, value }));
  return podsText(en, memo.picture, { ...base, plan: { ...base.plan, pods: planned } });
};

describe('effort', () => {
  it('that never moves is told once, the largest share first', () =>
    expect(effort([[1, { [a]: 0.3, [b]: 0.7 }]])).toBe(
      `Effort is 70 % ${labelB}, 30 % ${labelA} all along.`,
    ));

  it('begins, turns and ends', () =>
    expect(
      effort([
        [1, { [a]: 1 }],
        [22, { [a]: 0.2, [b]: 0.8 }],
        [40, { [a]: 0.6, [b]: 0.4 }],
      ]),
    ).toBe(
      `Effort begins as 100 % ${labelA}, goes mostly to ${labelB} from month 22, to ${labelA} from month 40 and ends as 60 % ${labelA}, 40 % ${labelB}.`,
    ));

  it('drawn bit by bit turns where another one has most of it', () =>
    expect(
      effort(
        [
          [1, { [a]: 1 }],
          [21, { [b]: 1 }],
        ],
        'linear',
      ),
    ).toContain(`mostly to ${labelB} from month 12 and ends as 100 % ${labelB}.`));

  it('that moves without another one having most of it is told by its ends', () => {
    const [less, more] = [
      { [a]: 0.6, [b]: 0.4 },
      { [a]: 0.9, [b]: 0.1 },
    ];
    expect(effort([[1, less], [30, more]])).toMatch(/^Effort begins as 60 % [^,]+, 40 % [^,]+ and ends as 90 % /); // prettier-ignore
    expect(effort([[1, less], [30, more], [50, less]])).toContain(memo.picture.between); // prettier-ignore
  });

  it('that turns many times is told in as few words', () => {
    const turns = Array.from({ length: 12 }, (_, i) => [1 + 4 * i, { [[a, b, c][i % 3]]: 1 }] as const);
    const told = effort(turns);
    expect(told).toContain('turns 11 times, the last time mostly to');
    expect(told.length).toBeLessThan(260);
  });

  it('stops, and begins anew', () => {
    const stop = [[1, { [a]: 1 }], [20, {}]] as const; // prettier-ignore
    const none = en.app.plan.noSelling;
    expect(effort(stop)).toBe(`Effort begins as 100 % ${labelA}, stops in month 20 and ends as ${none}.`);
    expect(effort([...stop, [40, { [b]: 1 }]])).toBe(
      `Effort begins as 100 % ${labelA}, stops in month 20, goes mostly to ${labelB} from month 40 and ends as 100 % ${labelB}.`,
    );
    expect(effort([[1, { [a]: 1 }], [10, { [b]: 1 }], [20, { [a]: 1 }], [30, {}]])) // prettier-ignore
      .toContain(`turns 3 times, stops in month 30 and ends as ${none}.`);
  });

  it('that is none at all is said so', () =>
    expect(effort([[1, {}]])).toBe(`Effort is ${en.app.plan.noSelling} all along.`));
});

describe('PODs', () => {
  it('are told by their number at both ends, and by their most where that is in between', () => {
    expect(pods()).toBe('');
    expect(pods([1, 0])).toBe('');
    expect(pods([1, 2])).toContain('has 2 PODs from the start');
    expect(pods([1, 0], [24, 4])).toContain('no POD at the start, 4 PODs from month 24');
    expect(pods([1, 1], [24, 4])).toContain('1 POD at the start, 4 PODs from month 24');
    expect(pods([1, 1], [24, 9], [36, 4])).toContain('up to 9 PODs in between, 4 PODs from month 36');
  });
});

it('is short for every plan that ships', () => {
  for (const { id } of listPresets()) {
    const scenario = preset(id)!;
    const told = `${effortText(en, memo.picture, scenario)} ${podsText(en, memo.picture, scenario)}`;
    expect(told, id).not.toMatch(/undefined|NaN|null/);
    expect(told.split(/\s+/).length, id).toBeLessThan(70);
  }
});
