// Flags of PODs that cannot work, and the templates to start from.
import { describe, expect, it } from 'vitest';
import {
  MAX_PER_POD,
  podFlags,
  POD_TEMPLATES,
  ROLES,
  seatsOf,
  SOURCES,
  templateOf,
  type Archetype,
  type Values,
} from '../../src/scenario';
import { segment } from '../engine/company';

const kinds = (archetype: Archetype, values: Values) =>
  podFlags(segment('s', archetype, values), 'USD').map(({ kind }) => kind);

describe('a POD is flagged', () => {
  it('when its sellers cannot reach their quota', () => {
    // 10 deals a month at 20 % of 1,000 each: 24,000 a year for an AE.
    const seller = {
      'ae.seats': 1,
      'ae.opens': 10,
      'ae.concurrent': 1000,
      winRate: 0.2,
      acv: 1000,
      'mdr.seats': 0,
    };
    const [flag] = podFlags(segment('s', 'smb', { ...seller, quota: 25_000, programmesPerPod: 0 }), 'USD');
    expect(flag).toMatchObject({ kind: 'quota', asked: 25_000 });
    expect(flag.able).toBeCloseTo(24_000, 6);
    expect(kinds('smb', { ...seller, quota: 23_000, programmesPerPod: 0 })).toEqual([]);
    // Two AEs reach twice as much, and owe twice as much.
    expect(kinds('smb', { ...seller, 'ae.seats': 2, quota: 25_000, programmesPerPod: 0 })).toEqual(['quota']);
  });

  it('when hands are what they lack: deals in hand over the life of a deal', () => {
    const seller = { 'ae.opens': 100, 'ae.concurrent': 12, cycleDays: 91.3125, cycleSpread: 0, lossDelay: 0 };
    const [flag] = podFlags(
      segment('s', 'smb', { ...seller, 'ae.seats': 1, 'mdr.seats': 0, winRate: 0.25, acv: 1000, quota: 1e6 }),
      'USD',
    );
    // Twelve in hand for three months each: four a month, one of them won.
    expect(flag.able).toBeCloseTo(12_000, 6);
  });

  it('by the life of a deal as the engine has it: the mean cycle, and for those not won so many medians', () => {
    const seller = { 'ae.seats': 1, 'mdr.seats': 0, 'ae.opens': 100, 'ae.concurrent': 12, quota: 1e6 };
    const deals = { cycleDays: 91.3125, cycleSpread: 1, lossDelay: 2, winRate: 0.25, acv: 1000 };
    const able = (values: Values) =>
      podFlags(segment('s', 'smb', { ...seller, ...deals, ...values }), 'USD')[0].able;
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

  it('as the default enterprise POD is: its AE owes more than deals in hand allow', () => {
    expect(kinds('enterprise', {})).toContain('quota');
  });
});

describe('POD templates', () => {
  it('fit a POD, are told apart by their seats, and cite what exists', () => {
    for (const template of POD_TEMPLATES) {
      const seats = seatsOf(template);
      expect(ROLES.reduce((sum, role) => sum + seats[role], 0)).toBeLessThanOrEqual(MAX_PER_POD);
      expect(templateOf(seats)).toBe(template.id);
      if (template.source !== 'assumption') expect(SOURCES).toHaveProperty(template.source);
    }
    expect(templateOf({ ...seatsOf(POD_TEMPLATES[0]), am: 1 })).toBeUndefined();
  });
});
