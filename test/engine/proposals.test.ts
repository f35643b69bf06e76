// The proposal is a stage of its own: its conversion multiplies like every other of the bow-tie.
import { describe, expect, test } from 'vitest';
import type { Values } from '../../src/scenario';
import { all, GRAINS, live, sum } from './flow';

const STATED: Values = {
  proposalRate: 0.5,
  proposalReference: 0.5,
  winRate: 0.2,
  playbookEffect: 0,
  winTrust: 0,
};
const FUTURES = 60;

describe.each(GRAINS)('%s deals', (grain) => {
  /** Opportunities opened, proposals made and deals won in two years. */
  const counted = (values: Values) => {
    const figures = live(grain, 0.5, { ...STATED, ...values }, { months: 24 }, { futures: FUTURES });
    const total = (name: 'opened' | 'proposals' | 'wins') =>
      all(figures, (future) => sum(figures.segmentLine(name, 0, future)));
    return { opened: total('opened'), proposals: total('proposals'), won: total('wins') };
  };
  /** Within 4.5 standard errors of a binomial law, and what is still open at the end. */
  const share = (part: number, whole: number, expected: number) =>
    expect(Math.abs(part / whole - expected)).toBeLessThan(
      4.5 * Math.sqrt((expected * (1 - expected)) / whole) + 0.025,
    );

  test.each([
    { proposalRate: 0.25, won: 0.1 },
    { proposalRate: 0.5, won: 0.2 },
    { proposalRate: 0.55, won: 0.22 },
    { proposalRate: 1, won: 0.4 },
  ])('$proposalRate get a proposal, $won are won', ({ proposalRate, won }) => {
    const flow = counted({ proposalRate });
    share(flow.proposals, flow.opened, proposalRate);
    share(flow.won, flow.proposals, won / proposalRate);
  });

  test('no proposal, no win', () => {
    expect(counted({ proposalRate: 0 })).toMatchObject({ proposals: 0, won: 0 });
  });

  test('nearly all proposals are won at most', () => {
    const flow = counted({ winRate: 0.9 });
    share(flow.won, flow.proposals, 0.97);
  });
});

test('each tenth more of proposals, and of the win rate, wins a tenth more', () => {
  const rate = (values: Values) =>
    live('counted', 0.5, { ...STATED, ...values }, {}, { noLuck: true }).segment('winRate', 0, 6);
  expect(rate({ proposalRate: 0.55 }) / rate({})).toBeCloseTo(1.1, 9);
  expect(rate({ winRate: 0.22 }) / rate({})).toBeCloseTo(1.1, 9);
});
