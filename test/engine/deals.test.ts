// How deals end: who earns on a win, what is held against the quota, how long lost deals stay open, and what an AE's
// leaving does to them. Counted and individual deals obey the same laws.
import { describe, expect, test } from 'vitest';
import type { Grain, Values } from '../../src/scenario';
import { company, mix, segment, steps } from './company';
import { run, type Figures, type RunOptions } from './figures';
import { able, all, CALM, flow, GRAINS, live, sum } from './flow';

describe('commission', () => {
  const growing: Values = { commission: 0.1, expansionChance: 0.6, annualShare: 1 };

  test.each(GRAINS)('%s: founders earn none, on wins or on expansion', (grain) => {
    const figures = live(grain, 0.5, growing, { months: 30 });
    expect(sum(figures.segmentLine('bookings', 0))).toBeGreaterThan(0);
    expect(sum(figures.segmentLine('expansionArr', 0))).toBeGreaterThan(0);
    expect(sum(figures.segmentLine('sold', 0))).toBe(0);
    expect(sum(figures.line('commissions'))).toBe(0);
  });

  test.each(GRAINS)(
    '%s: hired sellers earn it on all they close, and expansion where somebody cares',
    (grain) => {
      for (const csm of [0, 1]) {
        const team: Values = {
          ...able('ae', ['leads', 'opens', 'concurrent', 'onboardings']),
          'csm.seats': csm,
        };
        const hired = { ...growing, ...team, 'mdr.seats': 0, 'ae.seats': 1, 'ae.attrition': 0, 'ae.hire': 0 };
        const figures = live(
          grain,
          0.5,
          { ...hired, 'csm.hire': 0, 'csm.attrition': 0, 'onb.seats': 0, 'am.seats': 0 },
          { months: 30, company: { founderCapacity: 0 }, plan: { pods: steps([1, 1]) } },
        );
        const [sold, grown] = [figures.segmentLine('sold', 0), figures.segmentLine('expansionArr', 0)];
        expect(sum(sold)).toBeGreaterThan(0);
        expect(sum(sold)).toBeCloseTo(sum(figures.segmentLine('bookings', 0)), 6);
        const late = figures.line('commissions').slice(20);
        const due = sold.map((x, at) => 0.1 * (x + csm * grown[at])).slice(20);
        late.forEach((paid, at) => expect(paid).toBeCloseTo(due[at], 6));
      }
    },
  );

  test('counted deals: by the share of openings that hired sellers can make', () => {
    const team: Values = { 'ae.seats': 1, 'ae.hire': 0, 'ae.attrition': 0, 'ae.ramp': 0, 'ae.opens': 300 };
    const figures = live(
      'counted',
      0.5,
      { ...team, 'founders.opens': 100, 'ae.concurrent': 1e5, 'sdr.seats': 0, 'mdr.seats': 0 },
      {
        company: { founderCapacity: 0.6 },
        plan: { pods: steps([1, 1]) },
      },
    );
    const [sold, booked] = [figures.segment('sold', 0, 20), figures.segment('bookings', 0, 20)];
    const founders = figures.segment('founders', 0, 20);
    expect(sold / booked).toBeCloseTo(300 / (300 + (100 * founders) / 0.6), 6);
  });
});

test('attainment is what hired sellers closed over the quota of the ramped, in the last six months', () => {
  const team: Values = { 'ae.seats': 1, 'ae.hire': 0, 'ae.attrition': 0, 'ae.ramp': 2, 'mdr.seats': 0 };
  const figures = live(
    'counted',
    0.5,
    { ...team, 'ae.opens': 300, 'ae.concurrent': 300 },
    {
      plan: { pods: steps([1, 1]) },
    },
  );
  const [sold, quota] = [figures.segmentLine('sold', 0), figures.segmentLine('quota', 0)];
  expect(sum(sold)).toBeLessThan(0.9 * sum(figures.segmentLine('bookings', 0)));
  for (let at = 10; at <= 24; at++) {
    const attained = sum(sold, at - 5, at) / sum(quota, at - 5, at);
    expect(figures.segment('attainment', 0, at)).toBeCloseTo(attained, 9);
  }
});

describe('deals that are not won', () => {
  const FUTURES = 200;
  const STOP = 16;
  /** Demand of 15 months, then another segment is worked on. */
  const stopping = (grain: Grain, lossDelay: number) => {
    const own = segment('smb', 'smb', { ...flow(1), lossDelay }, grain);
    const other = segment('other', 'smb', { ...flow(1), freeLeads: 0 });
    const plan = { mix: mix([1, { smb: 1 }], [STOP, { other: 1 }]) };
    return run(company({ months: 24, company: CALM, segments: [own, other], plan }), { futures: FUTURES });
  };

  test.each(GRAINS)('%s: linger on average the delay times the cycle, by a law without memory', (grain) => {
    const figures = stopping(grain, 3);
    const pipeline = (month: number) => all(figures, (i) => figures.segment('pipeline', 0, month, i));
    // All that is left one month after the last opening has been decided: a quarter of it is given up each month.
    for (let month = STOP + 1; month <= 24; month++) {
      const [before, after] = [pipeline(month - 1), pipeline(month)];
      expect(before).toBeGreaterThan(1000);
      expect(Math.abs(after / before - 0.75)).toBeLessThan(4.5 * Math.sqrt((0.75 * 0.25) / before));
    }
    // Opened a month ago or lost: (1 + .7 · 3 (1 − .75^14)) of a month's openings, Little's law.
    const opened = all(figures, (i) => figures.segment('opened', 0, 15, i));
    const expected = 1 + 0.7 * 3 * (1 - 0.75 ** 14);
    expect(Math.abs(pipeline(15) / opened / expected - 1)).toBeLessThan(0.05);
  });

  test.each(GRAINS)('%s: the delay moves losses only, never a win', (grain) => {
    const [short, long] = [stopping(grain, 0), stopping(grain, 3)];
    expect(long.segmentLine('wins', 0)).toEqual(short.segmentLine('wins', 0));
    expect(long.segmentLine('proposals', 0)).toEqual(short.segmentLine('proposals', 0));
    // Without delay nothing is left once the last opening has been decided.
    expect(all(short, (i) => short.segment('pipeline', 0, STOP, i))).toBe(0);
    expect(long.segment('everLost', 0, STOP)).toBeLessThan(short.segment('everLost', 0, STOP));
  });

  test.each(GRAINS)('%s: keep hands full, so that fewer can open', (grain) => {
    const opened = (lossDelay: number) => {
      const figures = live(
        grain,
        1,
        { lossDelay, 'founders.concurrent': 60 },
        { company: { founderCapacity: 0.6 } },
      );
      return figures.segment('everOpened', 0, 24);
    };
    expect(opened(3)).toBeLessThan(0.7 * opened(0));
  });
});

describe('when the AE leaves', () => {
  const CYCLE = 5;
  const team: Values = {
    ...{ 'ae.seats': 1, 'ae.hire': 0, 'ae.ramp': 0, 'ae.attrition': 1 / 12, 'mdr.seats': 0, 'sdr.seats': 0 },
    ...{ 'csm.seats': 0, 'onb.seats': 0, 'am.seats': 0, 'se.seats': 0, 'lead.seats': 0 },
    ...able('ae', ['leads', 'opens', 'concurrent', 'onboardings']),
    lossDelay: 0,
  };
  const left = (grain: Grain, dealLossOnLeave: number, options: RunOptions, values: Values = {}) =>
    live(
      grain,
      CYCLE,
      { ...team, ...values },
      { months: 23, company: { founderCapacity: 0, dealLossOnLeave }, plan: { pods: steps([1, 1]) } },
      options,
    );

  test.each(GRAINS)('%s: every deal in hand is decided a month later', (grain) => {
    const figures = left(grain, 0, { noLuck: true });
    const [opened, decided] = [figures.segmentLine('opened', 0), figures.segmentLine('proposals', 0)];
    const leaving = figures.line('left').findIndex((count) => count > 0);
    expect(leaving).toBeGreaterThan(2 * CYCLE);
    expect(figures.line('left').filter((count) => count > 0)).toHaveLength(1);
    const due = opened.map(() => 0);
    opened.forEach((count, month) => {
      const orphan = month < leaving && month + CYCLE >= leaving ? 1 : 0;
      due[month + CYCLE + orphan] = (due[month + CYCLE + orphan] ?? 0) + count;
    });
    expect(sum(opened, leaving - CYCLE, leaving - 1)).toBeGreaterThan(100);
    expect(decided).toEqual(due.slice(0, decided.length));
  });

  test.each(GRAINS)('%s: those who linger die with the others, in proportion', (grain) => {
    // Two months on average: a third is given up each month.
    const figures = left(grain, 0.5, { futures: 100 }, { lossDelay: 2 / CYCLE });
    let [decided, undecided, kept, expected, quiet] = [0, 0, 0, 0, 0];
    for (let i = 0; i < figures.futures; i++) {
      const line = (name: 'opened' | 'proposals' | 'pipeline') => figures.segmentLine(name, 0, i);
      const leaving = figures.line('left', i).findIndex((count) => count > 0);
      if (leaving < 2 * CYCLE || leaving + CYCLE > 23 || sum(figures.line('left', i)) > 1) continue;
      const waiting = sum(line('opened'), leaving - CYCLE, leaving - 1);
      const lingering = line('pipeline')[leaving - 1] - waiting;
      undecided += waiting / 2;
      quiet += lingering;
      decided += sum(line('proposals'), leaving + 1, leaving + CYCLE) - line('opened')[leaving];
      expected += waiting / 2 + (lingering / 2) * (2 / 3);
      kept += line('pipeline')[leaving] - line('opened')[leaving];
    }
    expect(undecided).toBeGreaterThan(300);
    expect(quiet).toBeGreaterThan(300);
    expect(Math.abs(decided - undecided)).toBeLessThan(4.5 * Math.sqrt(undecided / 2));
    expect(Math.abs(kept - expected)).toBeLessThan(4.5 * Math.sqrt(expected / 2));
  });

  test('counted deals come later by as much as single ones', () => {
    const [counted, single] = GRAINS.map((grain) => left(grain, 0.3, { futures: 400 }));
    for (const month of [8, 14, 20]) {
      const decided = (figures: Figures) =>
        Array.from({ length: 400 }, (_, i) => sum(figures.segmentLine('proposals', 0, i), 1, month));
      const [a, b] = [decided(counted), decided(single)].map((each) => {
        const mean = sum(each, 0) / each.length;
        const variance =
          sum(
            each.map((x) => (x - mean) ** 2),
            0,
          ) /
          (each.length - 1);
        return { mean, error: variance / each.length };
      });
      expect(Math.abs(a.mean - b.mean)).toBeLessThan(4.5 * Math.sqrt(a.error + b.error));
    }
  });
});
