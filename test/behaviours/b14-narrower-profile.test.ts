// B14 beside the shipped path: a plain company whose profile narrows stage by stage, against the same that sells to anyone.
// V1 to V5 convert better each, V6 widens: more come, slightly fewer buy. Sixteen months a stage, told once half a year is over.
import { describe, expect, it } from 'vitest';
import type { Scenario, Values } from '../../src/scenario';
import { company, segment, steps } from '../engine/company';
import { clearlyAbove, clearlyBelow, clearlyWithin, ratioGain, ratioOf, type Fraction } from './estimates';
import { run, segmentAt } from './futures';

const FUTURES = 100;
const STAGE = 16;
const SETTLED = 6;
const STAGES = [1, 2, 3, 4, 5, 6];
/** V1 free members, V2 every small firm, V3 need, authority and money, V4 acute need, V5 industries, V6 wider again. */
const PATH = [0, 0, 0.35, 0.7, 1, 0.8];
const ANYONE = [0, 0, 0, 0, 0, 0];

/** Six industries in which peers follow peers; of free members 3 % pay, as published (2 to 5 %). */
const MARKET: Values = {
  ...{ accounts: 150_000, industries: 6, marketplacePull: 0, activation: 1, trialToPaid: 0.03 },
};

/** Nobody goes out to sell before V2. */
const walking = (focus: readonly number[]): Scenario =>
  company({
    months: STAGE * STAGES.length,
    company: { cash: 50e6, growthPods: 0, freezeBelow: 0, cutBelow: 0, researchCashShare: 0, maturity: 0.12 },
    segments: [segment('exporters', 'smb', MARKET)],
    plan: {
      pods: steps([1, 0], [1 + STAGE, 2]),
      programmes: steps([1, 0], [1 + STAGE, 1]),
      focus: { exporters: steps(...focus.map((value, i) => [1 + STAGE * i, value] as const)) },
    },
  });

const [leads, signups, wins, paid] = (['leads', 'signups', 'wins', 'selfServe'] as const).map((name) =>
  segmentAt(name, 0),
);
/** Of each stage: customers won, by sellers and by themselves, of all who came. */
function converted(focus: readonly number[]): Fraction[] {
  const result = run(walking(focus), FUTURES, [leads, signups, wins, paid]);
  return STAGES.map((stage) => {
    const [from, to] = [STAGE * (stage - 1) + 1 + SETTLED, STAGE * stage];
    const both = (a: number, b: number) => {
      const second = result.sum(b, from, to);
      return result.sum(a, from, to).map((value, i) => value + second[i]);
    };
    return [both(wins, paid), both(leads, signups)];
  });
}

describe('B14 a profile that narrows, then widens', () => {
  const path = converted(PATH);
  const anyone = converted(ANYONE);

  it.each([2, 3, 4, 5])('V%i converts better than the stage before', (stage) => {
    clearlyAbove(ratioGain(path[stage - 1], path[stage - 2]), 0);
  });

  it('V6 widens: more come than in V5, and slightly fewer of them buy', () => {
    const [fifth, sixth] = [path[4], path[5]];
    clearlyAbove(ratioOf([sixth[1], fifth[1]]), 1.05);
    const usual = ratioOf(fifth).mean;
    clearlyWithin(ratioGain(sixth, fifth), -0.25 * usual, 0);
  });

  it('and still converts better than V4 did', () => {
    clearlyAbove(ratioGain(path[5], path[3]), 0);
  });

  it('it is the path: who sells to anyone for ever gains next to nothing from V4 on', () => {
    expect(anyone[1]).toEqual(path[1]);
    clearlyAbove(ratioGain(path[4], anyone[4]), ratioOf(anyone[4]).mean);
    clearlyBelow(ratioGain(anyone[4], anyone[3]), 0.1 * ratioOf(anyone[3]).mean);
  });
});
