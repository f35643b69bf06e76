// A renewal is judged by the years it ends, not by the month in which it falls.
import { describe, expect, test } from 'vitest';
import { run } from './figures';
import { even, growing, GRAINS } from './growing-company';
import { steps } from './company';

const MONTHS = 26;
/** They leave at the end of their term only, for what the product lacks by then and lacked before. */
const LEAVING = {
  ...{ annualShare: 1, annualReady: 1, churnFirstPerMonth: 0.04, churnLongPerMonth: 0.04, annualFactor: 1 },
  ...{ churnMaturity: 1, stickiness: 0, churnOverload: 0, requirement: 1, failedShare: 0, acvSpread: 0 },
};

describe.each(GRAINS)('%s customers', (grain) => {
  /** The product decays from complete on, so that each month is a little worse than the one before. */
  const figures = (values: object) =>
    run(
      growing({
        months: MONTHS,
        company: { maturity: 1, maturityDecay: 0.05, maturitySpeed: 0, researchFloor: 0 },
        segments: [even('smb', { ...LEAVING, winMaturity: 0, ...values }, grain)],
        plan: { research: steps([1, 0]) },
      }),
      { futures: 300 },
    );

  test.each([1, 2])('leave by all months of %i years', (years) => {
    const f = figures(years === 2 ? { twoYearShare: 1, termReady: 1 } : {});
    const term = 12 * years;
    let [gone, due, expected] = [0, 0, 0];
    for (let month = term + 1; month <= Math.min(MONTHS, 2 * term); month++) {
      for (let i = 0; i < f.futures; i++) {
        const renewing = f.segment('newCustomers', 0, month - term, i);
        gone += f.segment('churnedCustomers', 0, month, i);
        due += renewing;
        let hazard = 0;
        for (let m = month - term + 1; m <= month; m++) {
          hazard -= Math.log(1 - 0.04) * Math.exp(-f.segment('gap', 0, m - 1, i));
        }
        expected += renewing * (1 - Math.exp(-hazard));
      }
    }
    const p = expected / due;
    expect(Math.abs(gone - expected)).toBeLessThan(4.5 * Math.sqrt(due * p * (1 - p)));
    // What the month of renewal alone would say is far off.
    const last = -Math.log(1 - 0.04) * term * Math.exp(-f.segment('gap', 0, MONTHS - 1));
    expect(1 - Math.exp(-last)).toBeGreaterThan(p + 0.02);
  });
});
