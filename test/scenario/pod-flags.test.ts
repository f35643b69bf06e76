// Flags of PODs that cannot work.
import { describe, expect, it } from 'vitest';
import { podFlags, type Archetype, type Structure, type Values } from '../../src/scenario';
import { company, segment } from '../engine/company';

const flags = (archetype: Archetype, values: Values, own: Values = {}, structure?: Structure) => {
  const one = segment('s', archetype, values);
  const structures = structure ? { s: [{ month: 1, structure }] } : {};
  return podFlags(company({ segments: [one], company: own, plan: { structures } }), one);
};
const kinds = (archetype: Archetype, values: Values) => flags(archetype, values).map(({ kind }) => kind);
/** Published sellers reach this part of their quota on average. */
const USUAL = 0.54;

describe('a POD is flagged', () => {
  it('when its sellers cannot reach of their quota what sellers reach on average', () => {
    // 10 deals a month at 20 % of 1,000 each: 24,000 a year for an AE.
    const seller = {
      'ae.seats': 1,
      'ae.opens': 10,
      'ae.concurrent': 1000,
      winRate: 0.2,
      acv: 1000,
      'mdr.seats': 0,
    };
    const [flag] = flags('smb', { ...seller, quota: 25_000 / USUAL, programmesPerPod: 0 });
    expect(flag.kind).toBe('quota');
    expect(flag.asked).toBeCloseTo(25_000, 6);
    expect(flag.able).toBeCloseTo(24_000, 6);
    expect(kinds('smb', { ...seller, quota: 23_000 / USUAL, programmesPerPod: 0 })).toEqual([]);
    // Two AEs reach twice as much, and owe twice as much.
    expect(kinds('smb', { ...seller, 'ae.seats': 2, quota: 25_000 / USUAL, programmesPerPod: 0 })).toEqual([
      'quota',
    ]);
  });

  it('when hands are what they lack: deals in hand over the life of a deal', () => {
    const seller = { 'ae.opens': 100, 'ae.concurrent': 12, cycleDays: 91.3125, cycleSpread: 0, lossDelay: 0 };
    const one: Values = { ...seller, 'ae.seats': 1, 'mdr.seats': 0, winRate: 0.25, acv: 1000, quota: 1e6 };
    const [flag] = flags('smb', one);
    // Twelve in hand for three months each: four a month, one of them won.
    expect(flag.able).toBeCloseTo(12_000, 6);
  });

  it('by what its people get done as they are organised', () => {
    const poor: Values = { quota: 1e7, programmesPerPod: 0, 'ae.concurrent': 1e5 };
    const able = (structure?: Structure) =>
      flags('smb', poor, { generalistOutput: 0.8, specialistGain: 0.1, handOffLoss: 0.3 }, structure)[0].able;
    expect(able('generalist')).toBeCloseTo(0.8 * able(), 6);
    expect(able('assembly')).toBeCloseTo(1.1 * able(), 6);
    const lost = (handOffLoss: number) =>
      flags('enterprise', { 'sdr.seats': 8 }, { handOffLoss, specialistGain: 0 }, 'assembly')[0].asked;
    expect(lost(0.1)).toBeLessThan(lost(0));
    expect(flags('smb', poor, {}, 'founders')).toEqual([]);
  });

  it('by the life of a deal as the engine has it: the mean cycle, and for those not won so many medians', () => {
    const seller = { 'ae.seats': 1, 'mdr.seats': 0, 'ae.opens': 100, 'ae.concurrent': 12, quota: 1e6 };
    const deals = { cycleDays: 91.3125, cycleSpread: 1, lossDelay: 2, winRate: 0.25, acv: 1000 };
    const able = (values: Values) => flags('smb', { ...seller, ...deals, ...values })[0].able;
    const life = 3 * Math.exp(0.5) + 0.75 * 2 * 3;
    expect(able({})).toBeCloseTo((12 * 0.25 * 1000 * 12) / life, 6);
    // The gamma law's tail is lighter, its mean nearer to its median.
    expect(able({ cycleLaw: 1 })).toBeGreaterThan(able({}));
    // What is given in the deal is not booked.
    expect(able({ discount: 0.5, discountReference: 0 })).toBeCloseTo(
      able({ discount: 0, discountReference: 0 }) / 2,
      6,
    );
  });

  it('when more comes than they can open', () => {
    const busy = {
      'mdr.seats': 3,
      'mdr.leads': 200,
      programmesPerPod: 60_000,
      leadCost: 20,
      inboundHalf: 1e6,
    };
    expect(kinds('smb', { ...busy, 'ae.opens': 10 })).toContain('fed');
    expect(kinds('smb', { ...busy, 'ae.opens': 1000, 'ae.concurrent': 5000 })).not.toContain('fed');
    expect(kinds('enterprise', { 'sdr.seats': 8 })).toContain('fed');
  });

  it('never when nobody in it sells', () => {
    expect(kinds('micro', { 'mdr.seats': 0, 'ae.seats': 0 })).toEqual([]);
  });

  it('as none of the default PODs is by its quota', () => {
    for (const archetype of ['micro', 'smb', 'mid', 'enterprise'] as const)
      expect(kinds(archetype, {})).not.toContain('quota');
  });
});
