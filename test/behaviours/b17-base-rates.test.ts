// B17: base rates. A broad population of seed-stage companies, each of the shipped plans as common as the others and
// wide ignorance of what each company is, against what is published of such companies (Carta, CB Insights).
import { describe, it } from 'vitest';
import { type Scenario, type Values } from '../../src/scenario';
import { clearlyWithin, told } from './estimates';
import { F, plan, run } from './futures';

/** Of each plan. */
const FUTURES = 250;
const SIX_YEARS = 72;
const TWO_YEARS = 24;
/** Beyond a published range by at most a quarter counts as near, as in the table of presets against benchmarks. */
const near = (low: number, high: number) => [low / 1.25, high * 1.25] as const;

/** What founders of different companies start with: money, a product, standing. */
const COMPANY: Values = {
  cash: { p10: 1_000_000, p90: 3_000_000 },
  maturity: { p10: 0.06, p90: 0.3 },
  marketCorrelation: 0.3,
};
const SEGMENT: Readonly<Record<string, Values>> = {
  smb: { leadToQualified: { p10: 0.25, p90: 0.5 }, freeLeads: { p10: 5, p90: 45 } },
  enterprise: { openingTrust: { p10: 0.05, p90: 0.45 }, leadToQualified: { p10: 0.25, p90: 0.5 } },
};

function population(id: string): Scenario {
  const base = plan(id, SIX_YEARS);
  return {
    ...base,
    company: { ...base.company, ...COMPANY },
    segments: base.segments.map((segment) => ({
      ...segment,
      values: { ...segment.values, ...SEGMENT[segment.id] },
    })),
  };
}

describe('B17 a broad population of seed-stage companies', () => {
  const plans = ['shippo-pivot', 'enterprise-only', 'smb-only', 'balanced', 'adaptive'];
  const rounds = plan(plans[0]).plan.rounds;
  const lived = plans.map((id) => run(population(id), FUTURES));
  /** Smallest of some facts of every company; infinite where none ever happened. */
  const earliest = (places: readonly number[]) =>
    lived.flatMap((result) => {
      const columns = places.map((place) => result.fact(place));
      const month = (i: number) => columns.map((column) => (Number.isNaN(column[i]) ? Infinity : column[i]));
      return Array.from({ length: FUTURES }, (_, i) => Math.min(...month(i)));
    });
  const share = (months: readonly number[], last: number) =>
    told(months.map((month) => (month <= last ? 1 : 0)));
  /** Priced rounds: insiders' bridges are none. */
  const raised = earliest(rounds.flatMap(({ values }, r) => (values.bridge === 1 ? [] : [F.round + r])));
  const closed = earliest([F.deathMonth]);

  it('raises a next round within two years as often as published: 15 to 33 of 100', () => {
    clearlyWithin(share(raised, TWO_YEARS), ...near(0.15, 0.33));
  });

  it('closes within six years as often as published: 49 to 62 of 100', () => {
    clearlyWithin(share(closed, SIX_YEARS), ...near(0.49, 0.62));
  });

  it('keeps going as often as published: 32 to 45 of 100', () => {
    clearlyWithin(told(closed.map((month) => (month === Infinity ? 1 : 0))), ...near(0.32, 0.45));
  });
});
