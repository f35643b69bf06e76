// The five plans of one company.
import type { Scenario } from '../../src/scenario';
import { ENTERPRISE, F, plan, segmentAt, SMB, withCompany, withSegment } from '../behaviours/futures';
import { mix } from '../engine/company';
import { live, living, mixed, more, outOfCash, typical, type Claim } from './figures';

const FIVE = 60;
const SEVEN = 84;

function* enterpriseOnly(): Generator<Claim> {
  const scenario = plan('enterprise-only');
  yield ['enterprise only', outOfCash(live(scenario))];
  yield ['— founder-led', outOfCash(live({ ...scenario, plan: { ...scenario.plan, pods: [] } }))];
  const known = { openingTrust: 0.6, designPartners: 4, annualShare: 1 };
  const able = withSegment(withCompany(scenario, { cash: 4e6, maturity: 0.5 }), 'enterprise', known);
  yield ['— with standing, half a product, design partners, $4m', outOfCash(live(able))];
}

function* smbOnly(): Generator<Claim> {
  const names = ['newArr', 'expansionArr', 'churnedArr', 'contractionArr', 'arr'] as const;
  const places = names.map((name) => segmentAt(name, SMB));
  const [added, expanded, churned, shrunk, arr] = places;
  const result = live(plan('smb-only', SEVEN), places);
  const alive = living(result);
  const years = [2, 3, 4, 5, 6, 7];
  const inYear = (place: number, year: number) => {
    const sums = result.sum(place, 12 * year - 11, 12 * year);
    return alive.reduce((sum, i) => sum + sums[i], 0);
  };
  const at = (month: number) => alive.reduce((sum, i) => sum + result.at(arr, month)[i], 0);
  const leak = (year: number) =>
    (inYear(churned, year) + inYear(shrunk, year)) / (inYear(added, year) + inYear(expanded, year));
  const growth = (year: number) => at(12 * year) / at(12 * (year - 1)) - 1;
  const list = (of: (year: number) => number) => years.map((year) => `${(100 * of(year)).toFixed(0)} %`);
  yield ['small business only, five years', outOfCash(live(plan('smb-only')))];
  yield ['— lost of what is gained, years 2 to 7', list(leak).join(', ')];
  yield ['— growth of ARR, years 2 to 7', list(growth).join(', ')];
}

function* pivot(): Generator<Claim> {
  const [win, cycle] = (['winRate', 'cycleMonths'] as const).map((name) => segmentAt(name, ENTERPRISE));
  const result = live(plan('shippo-pivot'), [win, cycle]);
  yield ['the pivot', outOfCash(result)];
  const rates = [18, 54].map((month) => `${typical(result.at(win, month).map((x) => 100 * x))} %`);
  yield ['— median enterprise win rate, months 18 and 54', rates.join(', ')];
  const cycles = [18, 54].map((month) => typical(result.at(cycle, month)));
  yield ['— median cycle in months, then', cycles.join(', ')];
  yield ['— median month of its lowest cash', typical(result.fact(F.lowestCashMonth), 0)];
  const whole = live(plan('shippo-pivot', SEVEN));
  yield ['— against small business only, 84 months', more(whole, live(plan('smb-only', SEVEN)))];
}

/** The pivot that stays with small business. */
function staying(months: number): Scenario {
  const whole = plan('shippo-pivot', months);
  const { mix: drawn } = whole.plan;
  return mixed(whole, { ...drawn, keyframes: drawn.keyframes.slice(0, 2) });
}

/** Small business from the start, and enterprise beside it once there is air. */
function thenBoth(months: number): Scenario {
  const rules = plan('shippo-pivot').plan.rules.map((rule) => ({
    ...rule,
    when: rule.when.map((condition) =>
      condition.metric === 'month' ? { ...condition, value: 26 } : condition,
    ),
  }));
  return mixed(plan('smb-only', months), mix([1, { smb: 1 }], [26, { smb: 0.7, enterprise: 0.3 }]), rules);
}

function* both(): Generator<Claim> {
  for (const months of [FIVE, SEVEN]) {
    const alone = live(plan('smb-only', months));
    yield [`enterprise beside small business, ${months} months`, more(live(thenBoth(months)), alone)];
    const act = more(live(plan('shippo-pivot', months)), live(staying(months)));
    yield [`act three of the pivot, ${months} months`, act];
  }
  const off = (scenario: Scenario) => live(withCompany(scenario, { loop: 0 }));
  const without = more(off(thenBoth(SEVEN)), off(plan('smb-only', SEVEN)));
  yield ['enterprise beside small business, loop off, 84 months', without];
}

function* adjusting(): Generator<Claim> {
  yield ['adjusting, five years', more(live(plan('adaptive', FIVE)), live(plan('smb-only', FIVE)))];
  const adaptive = live(plan('adaptive', SEVEN));
  yield ['adjusting, seven years', outOfCash(adaptive)];
  for (const enterprise of [0, 0.1, 0.3, 0.5]) {
    const shares = { smb: 1 - enterprise, enterprise };
    const fixed = live(mixed(plan('smb-only', SEVEN), mix([1, shares])));
    yield [`— a fixed ${enterprise} of enterprise`, outOfCash(fixed)];
    yield [`— against it`, more(adaptive, fixed)];
  }
}

export function* plans(): Generator<Claim> {
  yield* enterpriseOnly();
  yield* smbOnly();
  yield* pivot();
  yield* both();
  yield* adjusting();
}
