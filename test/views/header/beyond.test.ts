// A shorter horizon hides the end of the plan and never cuts it.
import { describe, expect, it } from 'vitest';
import { fallback, validate, writePath, type Scenario } from '../../../src/scenario';
import { en } from '../../../src/messages/en/index';
import { beyond } from '../../../src/views/header/beyond';

const drawn: Scenario = {
  ...fallback,
  plan: {
    ...fallback.plan,
    pods: [
      { month: 50, value: 2 },
      { month: 70, value: 3 },
      { month: 80, value: 4 },
    ],
    prices: {
      smb: [
        { month: 1, value: 1 },
        { month: 61, value: 1.2 },
      ],
    },
  },
};

describe('beyond', () => {
  it('is nothing when the horizon spans the plan', () => {
    expect(beyond(fallback.plan, fallback.months)).toEqual([]);
  });

  it('counts keyframes after the horizon, but not the first, which acts from month 1', () => {
    expect(beyond(drawn.plan, 60)).toEqual([
      { curve: 'pods', keyframes: 2 },
      { curve: 'prices', keyframes: 1 },
    ]);
    expect(beyond(drawn.plan, 72)).toEqual([{ curve: 'pods', keyframes: 1 }]);
    expect(beyond(drawn.plan, 20).map(({ curve }) => curve)).toContain('mix');
  });

  it('counts changes of structure, too', () => {
    const structures = {
      smb: [
        { month: 30, structure: 'founders' },
        { month: 40, structure: 'pod' },
        { month: 66, structure: 'assembly' },
      ],
    } as const;
    const plan = { ...fallback.plan, structures };
    expect(beyond(plan, 60)).toEqual([{ curve: 'structures', keyframes: 1 }]);
    expect(en.app.header.beyond(60, beyond(plan, 60))).toContain('1 keyframe of how selling is organised');
    expect(beyond(plan, 66)).toEqual([]);
  });

  it.each([12, 18, 66, 120])(
    'at %i months the scenario stays valid and keeps all that is drawn',
    (months) => {
      const shorter = writePath(drawn, 'months', months);
      expect(shorter.ok && validate(shorter.value).ok).toBe(true);
      expect(shorter.ok && shorter.value.plan).toEqual(drawn.plan);
    },
  );

  it('is told by name', () => {
    expect(en.app.header.beyond(60, beyond(drawn.plan, 60))).toBe(
      'After month 60, kept but out of sight: 2 keyframes of PODs, 1 keyframe of prices.',
    );
  });
});

describe('the headline', () => {
  it.each([
    [12, 'one year'],
    [18, '18 months'],
    [60, 'five years'],
    [66, '66 months'],
    [120, '10 years'],
  ])('speaks of %i months as %s', (months, text) => {
    expect(en.app.odds.survive(months)).toBe(`futures survive ${text}`);
  });
});
