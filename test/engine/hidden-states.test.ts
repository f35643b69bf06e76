// What nobody sees of a company is recorded month by month as it stands at the month's end: what it knows of its ideal
// customer, how much of its playbook is written, how many times as good its product is as what buyers could have.
import { describe, expect, test } from 'vitest';
import { steps } from './company';
import { GRAINS, live, sum } from './flow';

const CERTAIN = { noLuck: true };

describe('what is known of the ideal customer', () => {
  test.each(GRAINS)('%s: half of what the focus shows after so many conversations, drawn or not', (grain) => {
    const half = { profileDeals: 50, profileKnown: 0.1 };
    const figures = live(grain, 0.5, half, { months: 24 }, CERTAIN);
    const shown = 1 - 0.8 * 0.3;
    for (const month of [0, 1, 2, 3, 6, 12, 24]) {
      const total = (name: 'wins' | 'losses' | 'selfServe' | 'customers') =>
        sum(figures.segmentLine(name, 0), 1, month);
      const talks = total('wins') + total('losses') + total('selfServe') + total('customers') / 12;
      const left = (shown - 0.1) * 2 ** (-talks / 50);
      expect(figures.segment('known', 0, month)).toBeCloseTo(shown - left, 9);
    }
    expect(figures.segment('known', 0, 24)).toBeGreaterThan(0.7);
  });

  test('a past has taught: of the deals behind its wins, and of its customers', () => {
    const past = { openingCustomers: 24, openingArr: 24_000, openingWon: 30, profileDeals: 100 };
    const opening = live('counted', 0.5, past, { months: 1 }, CERTAIN).segment('known', 0, 0);
    expect(opening).toBeCloseTo(0.76 * (1 - 2 ** (-(30 / 0.3 + 24) / 100)), 9);
  });
});

describe('the playbook', () => {
  /** Nobody is won any more: 30 deals have taught three quarters of what there is to write. */
  const taught = { freeLeads: 0, openingWon: 30, playbookDeals: 10 };
  const written = (asked: ReturnType<typeof steps>, pace: number) => {
    const sketch = { months: 24, company: { playbookPace: pace }, plan: { playbook: asked } };
    return live('counted', 0.5, taught, sketch, CERTAIN).segmentLine('playbook', 0);
  };

  test('is written at its pace, up to what is asked for of what deals have taught', () => {
    written(steps([1, 0.6]), 0.04).forEach((share, month) =>
      expect(share).toBeCloseTo(Math.min(0.04 * month, 0.6 * 0.75), 12),
    );
  });

  test('what is no longer asked for is forgotten at the same pace', () => {
    const line = written(steps([1, 1], [13, 0.2]), 0.05);
    expect(line[12]).toBeCloseTo(0.6, 12);
    for (let month = 13; month <= 24; month++)
      expect(line[month]).toBeCloseTo(Math.max(0.6 - 0.05 * (month - 12), 0.2 * 0.75), 12);
  });

  test('is not written by itself', () => {
    expect(sum(live('counted', 0.5, taught, { months: 12 }, CERTAIN).segmentLine('playbook', 0), 0)).toBe(0);
  });
});

describe('times as good as the alternative', () => {
  const line = (advantage: number, advantageFade: number) =>
    live('counted', 0.5, { advantage, advantageFade }, { months: 24 }, CERTAIN).segmentLine('advantage', 0);

  test.each([4, 0.25])('%s: its log wears off by the same share each month', (advantage) => {
    line(advantage, 0.1).forEach((times, month) =>
      expect(times).toBeCloseTo(advantage ** (0.9 ** month), 12),
    );
  });

  test('stays where nobody catches up, and is exactly 1 for a product like others', () => {
    for (const times of line(3, 0)) expect(times).toBeCloseTo(3, 12);
    expect(new Set(line(1, 0.1))).toEqual(new Set([1]));
  });
});
