// If no further round closes: the same futures, without investors.
import { describe, expect, test } from 'vitest';
import { listPresets, preset, validate, withoutRounds } from '../../src/scenario';
import { company, month, round, rule, smb, steps } from '../engine/company';
import { run } from '../engine/figures';

const FUTURES = 60;
const asking = company({
  months: 36,
  company: { cash: 500_000 },
  segments: [smb({ freeLeads: 20, acv: 9000 })],
  plan: {
    pods: steps([1, 1]),
    rounds: [round('seed', { fromMonth: 6, amount: 8e5, minArr: 0, minGrowth: -2, chance: 0.06, delay: 1 })],
    rules: [
      rule('early', [month('>=', 6)], [{ lever: 'raise', round: 'seed' }]),
      rule(
        'both',
        [month('>=', 20)],
        [
          { lever: 'raise', round: 'seed' },
          { lever: 'research', value: 0.5 },
        ],
      ),
    ],
  },
});

describe('a scenario without rounds', () => {
  test.each(listPresets().map(({ base }) => base))('%s stays valid', (base) => {
    const scenario = preset(base);
    expect(scenario && validate(withoutRounds(scenario)).ok).toBe(true);
  });

  test('a rule that does nothing but call for one is gone, another does the rest', () => {
    const { plan } = withoutRounds(asking);
    expect(plan.rounds).toEqual([]);
    expect(plan.rules.map(({ id, then }) => [id, then])).toEqual([
      ['both', [{ lever: 'research', value: 0.5 }]],
    ]);
  });
});

test('futures in which no round closes stay as they are, to the last figure, and fewer survive', () => {
  const raised = run(asking, { futures: FUTURES });
  const alone = run(withoutRounds(asking), { futures: FUTURES });
  const unfunded = Array.from({ length: FUTURES }, (_, future) => future).filter((future) =>
    raised.line('funding', future).every((amount) => !(amount > 0)),
  );
  for (const future of unfunded) {
    expect(alone.line('cash', future)).toEqual(raised.line('cash', future));
    expect(alone.line('arr', future)).toEqual(raised.line('arr', future));
  }
  expect(unfunded.length).toBeGreaterThan(0);
  expect(unfunded.length).toBeLessThan(FUTURES);
  const alive = (figures: typeof raised) =>
    Array.from({ length: FUTURES }, (_, f) => f).filter((f) => figures.lived(f) === 36).length;
  expect(alive(alone)).toBeLessThan(alive(raised));
});
