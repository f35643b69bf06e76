// Three companies with other beginnings: enterprise first and by prepayment here, self-serve in a file of its own.
import type { Scenario, Values } from '../../src/scenario';
import { companyAt, COSTS, plan, withCompany, withSegment, type Run } from '../behaviours/futures';
import { mix } from '../engine/company';
import { live, living, mixed, more, outOfCash, typical, type Claim } from './figures';
import { selfServe, unlisted } from './self-serve';

const YEAR = 12;
const SEVEN = 84;

function* enterpriseFirst(): Generator<Claim> {
  const preset = plan('enterprise-first');
  const cold = (scenario: Scenario) => withCompany(scenario, { cash: 1_750_000 });
  const unknown = (scenario: Scenario) => withSegment(scenario, 'enterprise', { openingTrust: 0 });
  const alone = (scenario: Scenario) => withSegment(scenario, 'enterprise', { designPartners: 0 });
  const well = live(preset);
  yield ['enterprise first', outOfCash(well)];
  yield ['— without standing', outOfCash(live(unknown(preset)))];
  yield ['— without partners', outOfCash(live(alone(preset)))];
  yield ['— without either', outOfCash(live(alone(unknown(preset))))];
  yield ["— with the shipped company's cash", outOfCash(live(cold(preset)))];
  yield ['— with none of the three', outOfCash(live(cold(alone(unknown(preset)))))];
  const small = (scenario: Scenario) => live(mixed(scenario, mix([1, { smb: 1 }]), scenario.plan.rules));
  yield ['— against small business first', more(well, small(preset))];
  const sold: Scenario = {
    ...preset,
    segments: [{ ...preset.segments[0], archetype: 'smb', values: {} }, preset.segments[1]],
  };
  yield ['— where an AE sells to it', more(well, small(sold))];
}

const [revenue, operating] = (['revenue', 'operatingCash'] as const).map(companyAt);

/** Of each living future, the months from the third year on whose last twelve show a loss and no cash used. */
function lossBesideCash(result: Run): number[] {
  const count = Array.from({ length: result.futures }, () => 0);
  for (let month = 2 * YEAR; month <= result.months; month++) {
    const year = (place: number) => result.sum(place, month - YEAR + 1, month);
    const [earned, cash, ...costs] = [revenue, operating, ...COSTS].map(year);
    count.forEach((_, i) => {
      const loss = costs.reduce((sum, cost) => sum + cost[i], 0) - earned[i];
      if (loss > 0 && cash[i] >= 0) count[i]++;
    });
  }
  return living(result).map((i) => count[i]);
}

function* prepaid(): Generator<Claim> {
  const preset = plan('enterprise-prepaid', SEVEN);
  const paid = (values: Values) =>
    live(withSegment(preset, 'enterprise', values), [revenue, operating, ...COSTS]);
  const half = (months: readonly number[]) =>
    `${((100 * months.filter((count) => count >= YEAR / 2).length) / months.length).toFixed(1)} of 100`;
  const [shipped, monthly] = [paid({}), paid({ annualShare: 0 })];
  const months = lossBesideCash(shipped);
  yield ['prepayment: median months of loss beside cash', typical(months, 0)];
  yield ['— living futures with six or more', half(months)];
  yield ['— the same, paid by the month', half(lossBesideCash(monthly))];
  yield ['prepayment', outOfCash(shipped)];
  yield ['— paid by the quarter', outOfCash(paid({ prepayShare: 0, quarterlyShare: 1 }))];
  yield ['— paid by the month', outOfCash(monthly)];
  yield ['— no more than a year ahead', outOfCash(paid({ prepayShare: 0 }))];
}

export function* paths(): Generator<Claim> {
  yield* enterpriseFirst();
  yield* prepaid();
  yield* selfServe();
  yield* unlisted();
}
