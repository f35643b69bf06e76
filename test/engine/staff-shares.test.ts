// Leavers count as a share of those who were there, and a quota follows what a seat can open.
import { describe, expect, test } from 'vitest';
import { Context } from '../../src/engine/model/context';
import { liveMonth } from '../../src/engine/model/month';
import { open } from '../../src/engine/model/opening';
import { World } from '../../src/engine/model/world';
import type { Values } from '../../src/scenario';
import { company, enterprise, smb, steps } from './company';
import { compiled, run, SEED } from './figures';

const CALM: Values = { cash: 1e9, growthPods: 0, freezeBelow: 0, cutBelow: 0, misHireShare: 0 };
const NOBODY_ELSE = { 'mdr.seats': 0, 'sdr.seats': 0, 'se.seats': 0, 'csm.seats': 0 };

describe('AEs who leave', () => {
  const MONTHS = 40;
  const FUTURES = 60;
  /** Four seats, seldom more than one or two of them filled; deals die with their AE and of nothing else. */
  const thin = company({
    months: MONTHS,
    company: { ...CALM, founderCapacity: 0, dealLossOnLeave: 1, shockDecay: 0.5 },
    segments: [
      smb({
        ...NOBODY_ELSE,
        ...{ 'ae.seats': 4, 'ae.hire': 12, 'ae.attrition': 0.12, 'ae.leads': 200, 'ae.ramp': 0 },
        ...{ freeLeads: 100, cycleDays: 1500, cycleSpread: 0.1, listingSignups: 0, aeShock: 0.8 },
      }),
    ],
    plan: { pods: steps([1, 1]) },
  });

  test('take their share of the deals with them: all of them when there was no other', () => {
    const figures = run(thin, { futures: FUTURES });
    let [alone, dead, held] = [0, 0, 0];
    for (let i = 0; i < FUTURES; i++) {
      for (let at = 2; at <= MONTHS; at++) {
        const before = figures.company('headcount', at - 1, i);
        const left = figures.company('left', at, i);
        const deals = figures.segment('pipeline', 0, at - 1, i) + figures.segment('opened', 0, at, i);
        if (left === 0 || deals === 0) continue;
        if (left === before) {
          expect(figures.segment('pipeline', 0, at, i)).toBe(0);
          alone += 1;
        } else if (before === 2) {
          dead += figures.segment('losses', 0, at, i);
          held += deals;
        }
      }
    }
    expect(alone).toBeGreaterThan(20);
    expect(held).toBeGreaterThan(500);
    expect(Math.abs(dead / held - 0.5)).toBeLessThan((4 * 0.5) / Math.sqrt(held));
  });

  test('unsettle their share of the customers', () => {
    const world = new World(new Context(compiled(thin)));
    const { ctx, team } = world;
    let shares = 0;
    for (let future = 0; future < 20; future++) {
      ctx.begin(SEED, SEED, future);
      open(world);
      for (let at = 1; at <= MONTHS; at++) {
        const [before, shock] = [team.headcount, team.shock[0]];
        liveMonth(world);
        const share = before > 0 ? team.left / before : 0;
        expect(team.aeLeft[0]).toBeCloseTo(share, 12);
        expect(team.shock[0]).toBeCloseTo(0.5 * shock + 0.8 * share, 12);
        if (share > 0) shares += 1;
      }
    }
    expect(shares).toBeGreaterThan(20);
  });
});

describe('a quota', () => {
  const due = (values: Values, archetype: typeof smb | typeof enterprise = enterprise) =>
    run(
      company({
        company: CALM,
        segments: [archetype({ ...NOBODY_ELSE, 'ae.seats': 0, quota: 1_200_000, ...values })],
        plan: { pods: steps([1, 1]) },
      }),
      { noLuck: true },
    ).segment('quota', 0, 24);
  const kept = { 'ae.attrition': 0, 'lead.attrition': 0, 'mdr.attrition': 0 };

  test('is a POD lead’s by half, who opens half of what an AE opens', () => {
    expect(due({ ...kept, 'ae.seats': 2 })).toBeCloseTo(200_000, 6);
    expect(due({ ...kept, 'lead.seats': 1 })).toBeCloseTo(50_000, 6);
    expect(due({ ...kept, 'ae.seats': 1, 'lead.seats': 1 })).toBeCloseTo(150_000, 6);
    expect(due({ ...kept, 'lead.seats': 1, 'lead.opens': 1, 'ae.opens': 4 })).toBeCloseTo(25_000, 6);
  });

  test('is whole for a telesales rep, and for those who open where AEs do not', () => {
    expect(due({ ...kept, 'mdr.seats': 1 }, smb)).toBeCloseTo(100_000, 6);
    expect(due({ ...kept, 'lead.seats': 1, 'ae.opens': 0 })).toBeCloseTo(100_000, 6);
    expect(due({ ...kept, 'sdr.seats': 1 })).toBe(0);
  });
});
