// The audit that the page runs: content with the engine's books, and told where a figure is wrong.
import { describe, expect, it } from 'vitest';
import { Audit, IDENTITIES, TOLERANCE, type Identity } from '../../src/audit';
import { companyAt, segmentAt } from '../../src/engine';
import { run, shipped } from '../engine/figures';

const { input, chunk } = run({ ...shipped('balanced'), months: 24, company: { cash: 1e7 } }, { futures: 3 });
const MONTH = 14;
const FUTURE = 1;

/** Identities that break when a figure of one month of one future is another. */
function broken(place: number, change: (x: number) => number): readonly Identity[] {
  const series = chunk.series.slice();
  const at = (place * (input.months + 1) + MONTH) * 3 + FUTURE;
  series[at] = change(series[at]);
  const audit = new Audit(input);
  audit.take({ ...chunk, series });
  const fits = audit.fits.filter(({ deviation }) => deviation > TOLERANCE);
  for (const { future } of fits) expect(future).toBe(FUTURE);
  return fits.map(({ identity }) => identity);
}

describe('the audit', () => {
  it('reads every month of every future, and all identities hold', () => {
    const audit = new Audit(input);
    audit.take(chunk);
    expect([audit.futures, audit.months]).toEqual([3, 3 * 25]);
    expect(audit.fits.map(({ identity }) => identity)).toEqual(IDENTITIES);
    for (const { deviation } of audit.fits) expect(deviation).toBeLessThanOrEqual(TOLERANCE);
  });

  it.each([
    ['cash', companyAt('cash'), ['cash']],
    ['headcount', companyAt('headcount'), ['headcount']],
    ['billings', companyAt('billings'), ['deferred', 'receivable']],
    ['contract time', companyAt('unearned'), ['unearned']],
    ['wins', segmentAt('wins', 0), ['opportunities']],
    ['churned ARR', segmentAt('churnedArr', 0), ['arr']],
    ['commission owed', companyAt('commissionsOwed'), ['commissions']],
  ] as const)('tells where %s is wrong', (_, place, identities) => {
    expect(broken(place, (x) => x + Math.max(1, Math.abs(x) * 1e-5))).toEqual(identities);
  });

  it('takes no number for a breach', () => {
    expect(broken(companyAt('funding'), () => NaN)).toEqual(['cash']);
  });
});
