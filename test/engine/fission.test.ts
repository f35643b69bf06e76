// Mature PODs split: when they may, what it brings, and what it costs a company that is not ready.
import { describe, expect, test } from 'vitest';
import type { Values } from '../../src/scenario';
import { company, segment, steps } from './company';
import { run, type Figures } from './figures';

/** A segment whose seats are never busy enough for a fresh POD, and money that never stands in the way. */
const growing = (
  values: Values,
  own: Values = {},
  { noLuck = true, futures = 1, months = 48 } = {},
): Figures =>
  run(
    company({
      months,
      company: {
        ...{ cash: 1e9, researchCashShare: 0, freezeBelow: 0, cutBelow: 0, founderCapacity: 0.2 },
        ...{
          growthAttainment: 0,
          growthPace: 0.5,
          programmesBase: 0,
          maxPods: 2,
          misHireShare: 0,
          fissionPipeline: 0,
        },
        ...values,
      },
      segments: [
        segment('smb', 'smb', {
          ...{
            freeLeads: 6,
            programmesPerPod: 0,
            entryMonths: 0,
            entryPersonMonths: 0,
            requirement: 0.1,
            playbookEffect: 0,
          },
          ...{ listingSignups: 0, quota: 1000, 'ae.attrition': 0, 'mdr.attrition': 0, 'csm.attrition': 0 },
          ...{ fissionCustomers: 0, 'csm.accounts': 5000 },
          ...own,
        }),
      ],
      plan: { pods: steps([1, 1]) },
    }),
    { noLuck, futures },
  );

/** The same with demand enough, and nobody who ramps: such a POD is mature before demand could call for a fresh one. */
const BUSY: Values = { freeLeads: 90, 'ae.ramp': 0, 'mdr.ramp': 0, 'csm.ramp': 0 };

const secondPod = (figures: Figures, future = 0) =>
  figures.line('pods', future).findIndex((pods) => pods >= 2);
const mean = (figures: Figures, read: (future: number) => number) => {
  let sum = 0;
  for (let future = 0; future < figures.futures; future++) sum += read(future);
  return sum / figures.futures;
};

describe('a mature POD splits', () => {
  test('not before it is of age, filled and ramped', () => {
    for (const age of [12, 17, 30]) {
      const figures = growing({ fission: 1, fissionAge: age });
      expect(secondPod(figures)).toBe(1 + age);
    }
    expect(secondPod(growing({ fission: 1, fissionAge: 6 }, { 'ae.ramp': 20 }))).toBeGreaterThan(20);
    expect(secondPod(growing({ fission: 1, fissionAge: 6 }, { 'csm.hire': 36 }))).toBeGreaterThan(36);
  });

  test('and a fresh one opens where none is mature', () => {
    const [fresh, plain] = [1, 0].map((fission) =>
      secondPod(growing({ fission, fissionAge: 40 }, { freeLeads: 90 })),
    );
    expect(fresh).toBe(plain);
    expect(fresh).toBeGreaterThan(0);
  });

  test('its lead comes ramped, and one seat fewer is hired', () => {
    const figures = growing({ fission: 1, fissionAge: 9 });
    const at = secondPod(figures);
    const [before, after] = [figures.company('headcount', at - 1), figures.company('headcount', at + 10)];
    // MDR, two AEs and a CSM: four hires for the second POD, one of them in the parent's seat.
    expect(after - before).toBe(4);
    const joined = figures
      .line('joined')
      .slice(at)
      .reduce((a, b) => a + b, 0);
    expect(joined).toBe(4);
    // The promoted seller carries a quota from the first month on, the parent's seat none.
    expect(figures.segment('quota', 0, at)).toBeCloseTo(figures.segment('quota', 0, at - 1), 9);
    expect(figures.company('laidOff', at)).toBe(0);
  });

  test('under a lead’s seat where the template has one, with half a quota', () => {
    const figures = growing({ fission: 1, fissionAge: 9 }, { 'lead.seats': 1 });
    const at = secondPod(figures);
    const drop = figures.segment('quota', 0, at - 1) - figures.segment('quota', 0, at);
    expect(drop).toBeCloseTo((1000 / 12) * 0.5, 6);
  });

  test('needs pipeline, 1 ÷ win rate times the quota: the more, the seldomer deals are won', () => {
    const need = (fissionPipeline: number, own: Values = {}) =>
      secondPod(growing({ fission: 1, fissionAge: 6, fissionPipeline }, { quota: 60_000, ...own }));
    expect(need(0)).toBeGreaterThan(0);
    expect(need(5)).toBe(-1);
    expect(need(1, { quota: 1000 })).toBe(need(0, { quota: 1000 }));
    const [often, seldom] = [0.6, 0.02].map((winRate) =>
      need(0.1, { winRate, proposalRate: 0.9, proposalReference: 0.9 }),
    );
    expect(often).toBeGreaterThan(0);
    expect(seldom).toBe(-1);
  });

  test('needs people who look after customers and bring them live, however many are served without', () => {
    const served = { ...BUSY, techTouch: 5000, fissionCustomers: 20 };
    const split = (own: Values) => secondPod(growing({ fission: 1, fissionAge: 0 }, { ...served, ...own }));
    expect(split({})).toBeGreaterThan(0);
    expect(split({ 'csm.seats': 0 })).toBe(-1);
    // Founders alone are no function; nor are people who could not look after as many as the split asks for.
    expect(split({ 'csm.seats': 0, 'founders.accounts': 5000, 'founders.onboardings': 500 })).toBe(-1);
    expect(split({ 'csm.accounts': 10 })).toBe(-1);
    expect(split({ 'csm.onboardings': 0 })).toBe(-1);
    expect(split({ 'csm.onboardings': 2, 'founders.onboardings': 0 })).toBe(-1);
    expect(split({ 'csm.onboardings': 0, 'onb.seats': 1, 'onb.hire': 1 })).toBeGreaterThan(0);
  });

  test('needs attainment and runway as any other POD', () => {
    expect(secondPod(growing({ fission: 1, fissionAge: 6, growthAttainment: 2 }, { quota: 1e8 }))).toBe(-1);
    expect(secondPod(growing({ fission: 1, fissionAge: 6, cash: 2e6, growthGuard: 60 }))).toBe(-1);
  });

  test('waits until the company is ready, or does not', () => {
    const ready = { ...BUSY, fissionCustomers: 40 };
    const waits = growing({ fission: 1, fissionAge: 0 }, ready);
    const at = secondPod(waits);
    expect(waits.segment('customers', 0, at - 1)).toBeGreaterThanOrEqual(40);
    expect(waits.segment('customers', 0, at - 2)).toBeLessThan(40);
    expect(secondPod(growing({ fission: 1, fissionAge: 0, fissionEarly: 1 }, ready))).toBeLessThan(at);
    const overloaded = { ...BUSY, 'csm.accounts': 1, techTouch: 0, fissionCustomers: 40 };
    expect(secondPod(growing({ fission: 1, fissionAge: 0 }, overloaded))).toBe(-1);
    expect(secondPod(growing({ fission: 1, fissionAge: 0, fissionEarly: 1 }, overloaded))).toBeGreaterThan(0);
  });

  test('off, it changes nothing whatever else is set', () => {
    const plain = growing({ maxPods: 5 }, {}, { noLuck: false, futures: 3 });
    const set = growing(
      { maxPods: 5, fissionEarly: 1, fissionAge: 3, fissionPipeline: 1, fissionUnready: 0 },
      { fissionCustomers: 9 },
      { noLuck: false, futures: 3 },
    );
    expect([...set.chunk.digests]).toEqual([...plain.chunk.digests]);
  });
});

describe('a split before the company is ready', () => {
  const early = (fissionUnready: number, own: Values = {}) =>
    growing(
      { fission: 1, fissionAge: 0, fissionEarly: 1, fissionUnready },
      { ...BUSY, freeLeads: 600, fissionCustomers: 1e6, 'csm.seats': 4, ...own },
      { noLuck: false, futures: 60, months: 30 },
    );
  const wins = (figures: Figures) => mean(figures, (future) => figures.segment('everWon', 0, 30, future));

  test('costs the new lead’s output, until the company is ready', () => {
    const [little, more, all] = [0.3, 0.7, 1].map((made) => wins(early(made)));
    expect(little).toBeLessThan(more);
    expect(more).toBeLessThan(all);
    // Ready within a few months: little is lost.
    expect(wins(early(0.3, { fissionCustomers: 260 }))).toBeGreaterThan(little);
  });

  test('costs the parent’s customers care', () => {
    const tight = { 'csm.accounts': 40, techTouch: 0, 'csm.seats': 1, freeLeads: 200 };
    const satisfaction = (own: Values) => {
      const figures = early(1, { ...tight, ...own });
      return mean(figures, (future) => figures.segment('satisfaction', 0, 15, future));
    };
    expect(satisfaction({})).toBeLessThan(satisfaction({ fissionCustomers: 0, 'csm.accounts': 1e4 }));
    expect(satisfaction({})).toBeLessThan(satisfaction({ fissionCustomers: 0 }));
  });

  test('does worse than one that waits, at equal numbers of PODs', () => {
    // Both end with two PODs of a small market that one could serve for a while.
    const own = { ...BUSY, freeLeads: 60, fissionCustomers: 60, 'csm.accounts': 90, techTouch: 0 };
    const grown = (fissionEarly: number) =>
      growing({ fission: 1, fissionAge: 0, fissionEarly }, own, { noLuck: false, futures: 200, months: 36 });
    const [waits, hurries] = [grown(0), grown(1)];
    const cash = (figures: Figures) => mean(figures, (future) => figures.company('cash', 36, future));
    const pods = (figures: Figures) => mean(figures, (future) => figures.company('pods', 36, future));

    expect(pods(waits)).toBeGreaterThan(1.95);
    expect(pods(hurries)).toBe(2);
    expect(cash(hurries)).toBeLessThan(cash(waits));
  });
});
