// Motions by name: each sets what makes it, is told again by its marks, and pays where its prices are.
import { describe, expect, it } from 'vitest';
import {
  ARCHETYPES,
  listPresets,
  motionInUse,
  motionOf,
  MOTIONS,
  preset,
  publishedBand,
  readPath,
  SOURCES,
  validate,
  withMotion,
  withSettings,
  type Archetype,
  type MotionId,
  type Scenario,
  type Values,
} from '../../src/scenario';
import { company, segment } from '../engine/company';

const alone = (archetype: Archetype, values: Values = {}, currency = 'USD'): Scenario => ({
  ...company({ segments: [segment('one', archetype, values)] }),
  currency,
});
const sold = (scenario: Scenario, motion: MotionId) => withMotion(scenario, scenario.segments[0], motion);
const used = (scenario: Scenario) => motionInUse(scenario, scenario.segments[0]);
const verdict = (scenario: Scenario) => motionOf(scenario, scenario.segments[0])?.verdict;

describe('a motion', () => {
  it.each(['USD', 'CNY'])(
    'is what the numbers amount to once it is chosen, after any other, in %s',
    (currency) => {
      for (const archetype of ARCHETYPES)
        for (const before of MOTIONS)
          for (const motion of MOTIONS) {
            const after = sold(sold(alone(archetype, {}, currency), before), motion);
            expect(used(after), `${archetype}: ${before}, ${motion}`).toBe(motion);
            expect(validate(after).ok).toBe(true);
          }
    },
  );

  it('leaves no trace of the one before it', () => {
    for (const archetype of ARCHETYPES)
      for (const before of MOTIONS)
        for (const motion of MOTIONS) {
          const direct = sold(alone(archetype), motion);
          const after = sold(sold(alone(archetype), before), motion);
          expect(after, `${archetype}: ${before}, ${motion}`).toEqual(direct);
        }
  });

  it('of sellers closes the own site that self-serve opened', () => {
    const opened = sold(preset('smb-only@1') as Scenario, 'selfServe');
    expect(readPath(opened, 'smb.ownSite')).toBe(1);
    for (const motion of MOTIONS.filter((each) => each !== 'selfServe'))
      expect(readPath(sold(opened, motion), 'smb.ownSite'), motion).toBe(0);
  });

  it('without sellers opens the own site, and leaves a marketplace as it is', () => {
    const own = sold(alone('micro', { listingSignups: 33 }), 'selfServe');
    const read = (key: string) => readPath(own, `one.${key}`);
    expect(['ownSite', 'siteShare', 'listingSignups'].map(read)).toEqual([1, 1, 33]);
    expect(verdict(own)).toBeUndefined();
  });

  it('cites what exists, in bands that rise from motion to motion', () => {
    for (const currency of ['USD', 'CNY']) {
      const bands = MOTIONS.map((motion) => publishedBand(motion, currency));
      for (const { source } of bands) if (source !== 'assumption') expect(SOURCES).toHaveProperty(source);
      const low = bands.map(({ band }) => band[0]);
      expect([...low].sort((a, b) => a - b)).toEqual(low);
    }
  });

  it('is mixed where marks of several are there, and nobody’s where nobody sells', () => {
    expect(used(alone('enterprise'))).toBe('mixed');
    expect(used(withSettings(sold(alone('mid'), 'events'), 'one', { visitsPerDeal: 2 }))).toBe('mixed');
    expect(used(alone('enterprise', { 'ae.seats': 0 }))).toBe('nobody');
  });

  it('of shipped presets is the one that they are about', () => {
    const of = (base: string) => {
      const scenario = preset(base) as Scenario;
      return scenario.segments.map((own) => motionInUse(scenario, own));
    };
    expect(of('china-saas@1')).toEqual(['telesales', 'field']);
    expect(of('regional-team@1')).toEqual(['field']);
    expect(of('self-serve-to-enterprise@1')[0]).toBe('selfServe');
    expect(of('three-tier@1')[2]).toBe('named');
    for (const { base } of listPresets()) expect(of(base)).not.toContain('nobody');
  });
});

describe('where it pays', () => {
  it('field sales and lists cost more than they earn at small deals, telesales loses large ones', () => {
    for (const motion of ['field', 'named'] as const)
      for (const archetype of ['micro', 'smb'] as const)
        expect(verdict(sold(alone(archetype), motion))).toBe('tooSmall');
    for (const archetype of ['mid', 'enterprise'] as const)
      expect(verdict(sold(alone(archetype), 'telesales'))).toBe('tooLarge');
    expect(verdict(sold(alone('smb'), 'telesales'))).toBe('pays');
    expect(verdict(sold(alone('mid'), 'field'))).toBe('pays');
    expect(verdict(sold(alone('enterprise'), 'named'))).toBe('pays');
  });

  it('the smallest contract that pays rises from telesales to lists, for the same buyers', () => {
    const from = (['telesales', 'events', 'field', 'named'] as const).map((motion) => {
      const after = sold(alone('smb', { acv: 20_000 }), motion);
      return motionOf(after, after.segments[0])?.from ?? NaN;
    });
    expect([...from].sort((a, b) => a - b)).toEqual(from);
  });

  it('counts what events and lists bring', () => {
    const cost = (values: Values) => {
      const many = { 'ae.leads': 1000, 'ae.opens': 1000, 'ae.concurrent': 1000 };
      const scenario = alone('mid', { freeLeads: 0, 'sdr.seats': 0, ...many, ...values });
      return motionOf(scenario, scenario.segments[0])?.cost ?? NaN;
    };
    const events = { eventShare: 0.5, eventLeadCost: 200, eventQuality: 2 };
    expect(cost(events)).toBeLessThan(cost({ ...events, eventQuality: 1 }));
    expect(cost({ ...events, eventLeadCost: 5000 })).toBeGreaterThan(cost(events));
    expect(cost({ namedAccounts: 40 })).toBeLessThan(cost({}));
    // Money for sign-ups brings no leads.
    expect(cost({ ownSite: 1, siteShare: 0.5 })).toBeGreaterThan(cost({}));
    // Time for the list is time without other meetings.
    const met = { 'sdr.seats': 1, namedAccounts: 1, namedPerPerson: 1 };
    expect(cost({ ...met, namedEffort: 0.9 })).toBeGreaterThan(cost({ ...met, namedEffort: 0.1 }));
  });
});
