// B1: enterprise only, from a cold start, nearly always runs out of cash before it sells.
import { describe, expect, it } from 'vitest';
import { companyAt, ENTERPRISE, F, known, median, plan, ruin, run, withCompany } from './futures';

const FUTURES = 2000;
const SE = 4; // standard errors

describe('B1 enterprise only from a cold start', { timeout: 300_000 }, () => {
  const top = companyAt('topCustomerShare');
  const result = run(plan('enterprise-only'), FUTURES, [top]);

  it('runs out of cash in at least 95 of 100 futures', () => {
    const { share, error } = ruin(result);
    expect(share - SE * error).toBeGreaterThan(0.95);
  });

  it('sees its first customer late or never', () => {
    const first = result.fact(F.firstCustomer + ENTERPRISE);
    expect(known(first).length / FUTURES).toBeLessThan(0.5);
    expect(median(first)).toBeGreaterThan(12);
  });

  it('starts concentrated where it starts at all: the largest customer is more than a third of ARR', () => {
    expect(median(result.at(top, 20))).toBeGreaterThan(1 / 3);
  });

  it('lasts longer without a POD but fails all the same (founder-led control)', () => {
    const scenario = plan('enterprise-only');
    const control = run({ ...scenario, plan: { ...scenario.plan, pods: [] } }, FUTURES);
    const { share, error } = ruin(control);
    expect(share - SE * error).toBeGreaterThan(0.85);
    expect(median(control.fact(F.deathMonth))).toBeGreaterThan(median(result.fact(F.deathMonth)));
  });

  it('is about 18 months of cash', () => {
    const broke = median(result.fact(F.deathMonth));
    expect(broke).toBeGreaterThanOrEqual(15);
    expect(broke).toBeLessThanOrEqual(24);
  });

  it('is no law of nature: standing, a mature product and cash turn it round', () => {
    const scenario = withCompany(plan('enterprise-only'), { cash: 4_000_000, maturity: 0.5 });
    const segments = scenario.segments.map((segment) =>
      segment.id === 'enterprise'
        ? { ...segment, values: { ...segment.values, openingTrust: 0.6, designPartners: 4, annualShare: 1 } }
        : segment,
    );
    const { share, error } = ruin(run({ ...scenario, segments }, FUTURES));
    expect(share + SE * error).toBeLessThan(ruin(result).share - 0.3);
  });
});
