// The bow-tie loses nobody: what enters is what leaves plus what waits; what is dragged compounds as the engine does.
import { describe, expect, it } from 'vitest';
import { simulate } from '../../../src/engine';
import { Futures, means } from '../../../src/engine/summary';
import { compile, preset, type Scenario } from '../../../src/scenario';
import { project } from '../../../src/views/bow-tie/project';
import { columnsOf, picture, scaleOf } from '../../../src/views/bow-tie/ribbons';
import { renewalBetter, stepsBetter } from '../../../src/views/bow-tie/tenth';
import { bowTiePlaces, soldLive, volumesOf, type Volumes } from '../../../src/views/bow-tie/volumes';
import { lastYear, periodsOf } from '../../../src/views/periods/periods';
import { company, segment } from '../../engine/company';
import { able, CALM, flow } from '../../engine/flow';

const meansOf = (scenario: Scenario, n: number, to: number) => {
  const input = compile(scenario);
  const places = bowTiePlaces(input.segments);
  const futures = new Futures({ months: input.months, segments: input.segments, places, capacity: n });
  futures.ingest(simulate(input, { seed: 3, ignoranceSeed: 4, from: 0, to: n }, places));
  return means(futures, places, to);
};

describe('periods', () => {
  it('are whole years and everything; the last year comes first', () => {
    const periods = periodsOf(30);
    expect(periods.map(({ year, from, to }) => [year, from, to])).toEqual([
      [1, 1, 12],
      [2, 13, 24],
      [0, 1, 30],
    ]);
    expect(lastYear(periods).year).toBe(2);
    expect(lastYear(periodsOf(6)).year).toBe(0);
  });
});

describe('volumes', () => {
  const scenario = { ...preset('three-tier@1')!, months: 48 };
  it.each(periodsOf(48).map((period) => [period.year, period] as const))(
    'of year %i: what enters is what leaves plus what waits',
    (_, period) => {
      const found = meansOf(scenario, 40, period.to);
      expect(found.futures).toBeGreaterThan(0);
      scenario.segments.forEach((__, s) => {
        const { flow: f, before, after } = volumesOf(found, s, period);
        expect(before.pipeline + f.opened).toBeCloseTo(f.wins + f.losses + after.pipeline, 6);
        expect(before.customers + f.newCustomers + f.graduatedIn).toBeCloseTo(
          f.churnedCustomers + f.graduatedOut + after.customers,
          6,
        );
        const gained = f.newArr + f.expansionArr + f.graduatedInArr;
        const lost = f.contractionArr + f.churnedArr + f.graduatedOutArr;
        expect(Math.abs(before.arr + gained - lost - after.arr)).toBeLessThan(
          1e-6 * (1 + after.arr + gained),
        );
      });
    },
  );
});

describe('a conversion that is dragged', () => {
  /** One segment without a limit anywhere, so that nothing is full. */
  const free = (more: Record<string, number>) =>
    company({
      months: 24,
      company: CALM,
      segments: [
        segment('smb', 'smb', {
          ...flow(0.5),
          ...{ freeLeads: 400, accounts: 10_000_000, brandLift: 0, winTrust: 0, cycleDays: 3 },
          ...able('founders', ['leads', 'opens', 'concurrent', 'onboardings', 'accounts']),
          ...more,
        }),
      ],
    });
  const year = periodsOf(24)[1];
  const volumes = (more: Record<string, number>) => volumesOf(meansOf(free(more), 60, year.to), 0, year);
  const usual = {
    leadToQualified: 0.4,
    qualifiedToOpportunity: 0.5,
    proposalRate: 0.6,
    winRate: 0.25,
    proposalReference: 1,
  };
  const OFFERED = 0.6;
  const before = volumes(usual);

  it.each([
    ['leadToQualified', 0.5],
    ['qualifiedToOpportunity', 0.6],
    ['winRate', 0.35],
  ] as const)('%s: what is told at once is what the engine then finds', (step, to) => {
    const after = volumes({ ...usual, [step]: to });
    const told = project(before, { [step]: { from: usual[step], to } }, OFFERED);
    expect(before.flow.wins).toBeGreaterThan(50);
    for (const name of ['qualified', 'opened', 'proposals', 'wins'] as const)
      expect(told.flow[name] / after.flow[name], name).toBeCloseTo(1, 1);
    expect(Math.abs(told.flow.wins / after.flow.wins - 1)).toBeLessThan(0.04);
  });

  it('put back where it was changes nothing', () => {
    expect(project(before, {}, OFFERED).flow).toEqual(before.flow);
  });
});

describe('a tenth better', () => {
  it('seven steps make 1.95 times, a share that is nearly all less', () => {
    expect(stepsBetter([0.4, 0.5, 0.6, 0.4]).product).toBeCloseTo(1.1 ** 7, 9);
    expect(stepsBetter([0.95]).product).toBeCloseTo((1.1 ** 3 * 1) / 0.95, 9);
  });

  it('a renewal rate of 88 instead of 80 % makes far less of five years of even selling', () => {
    const won = Array.from({ length: 61 }, (_, month) => (month > 0 ? 1 : 0));
    const years = (rate: number) => 1 + rate + rate ** 2 + rate ** 3 + rate ** 4;
    const yearly = renewalBetter(0, won, 0.8, true);
    expect(yearly.to).toBeCloseTo(0.88, 9);
    expect(yearly.factor).toBeCloseTo(years(0.88) / years(0.8), 9);
    const monthly = renewalBetter(0, won, 0.8, false).factor;
    expect(monthly).toBeGreaterThan(yearly.factor);
    expect(monthly).toBeLessThan(1.23);
  });
});

describe('the picture', () => {
  const found = meansOf({ ...preset('shippo-pivot@1')!, months: 36 }, 30, 36);
  const volumes: Volumes = volumesOf(found, 0, { year: 0, from: 1, to: 36 });
  it('draws bars by the root of their numbers, and both lanes into those who go live', () => {
    const drawn = picture(volumes, columnsOf(1000, 8), scaleOf(volumes));
    const [lead, qualified] = drawn.sold;
    expect((qualified.height / lead.height) ** 2).toBeCloseTo(volumes.flow.qualified / volumes.flow.leads, 6);
    expect(drawn.ribbons).toHaveLength(4 + 1 + 2 + 1);
    expect(soldLive(volumes) + volumes.flow.selfServe).toBeCloseTo(drawn.live.value, 9);
  });
});
