// Six numbers to opening books: a company that stands where theirs stands, with the plan and the assumptions as they are.
import { MAX_PODS } from '../../engine/input';
import { compile } from '../compile';
import { valueAt } from '../curves';
import { resolve } from '../resolve';
import { PARAMETERS, parameter } from '../table';
import type { Problem, Result, Scenario, Value, Values } from '../types';
import { validate } from '../validate';
import { centre } from '../value';
import { firstBurn } from './burn';
import { Past } from './past';
import { share, type Part, type Where } from './places';
import { hasYear, SIX, SIX_LIMITS, type SixNumbers } from './six';

/**
 * Sales and marketing's part of what goes into it and R&D together: 47 % and 34 % of revenue in VC-backed companies
 * (Benchmarkit 2025).
 */
const SELLING = 47 / (47 + 34);
/** People stay about so long; in a young company half of its life, on average. */
const LONGEST_TENURE = 18;

const OPENING: readonly string[] = PARAMETERS.filter(({ group }) => group === 'opening').map(
  ({ key }) => key,
);
const without = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !OPENING.includes(key)));

/** The scenario as if the company began from nothing. */
export const empty = (scenario: Scenario): Scenario => ({
  ...scenario,
  company: without(scenario.company),
  segments: scenario.segments.map((segment) => ({ ...segment, values: without(segment.values) })),
});

const refuse = (path: string, found: unknown, allowed: string): Result<Scenario> => ({
  ok: false,
  problems: [{ path, code: 'range', found: String(found), allowed } satisfies Problem],
});

/**
 * Replaces what the company opens with, R&D included: it takes what the stated burn leaves after everything else. The
 * average first month then burns what was said. Refused where a number cannot be, or where nothing is left for R&D.
 */
export function startFrom(scenario: Scenario, six: SixNumbers, where: Where): Result<Scenario> {
  for (const name of SIX) {
    const [low, high] = SIX_LIMITS[name];
    if (!(six[name] >= low && six[name] <= high)) return refuse(name, six[name], `${low} to ${high}`);
  }
  const parts = share(scenario, six, where);
  const growth = hasYear(six) ? six.growth : 0;
  const dated = withSegments(empty(scenario), (_, s) =>
    parts[s].customers > 0 ? { openingCustomers: parts[s].customers, openingMonths: six.months } : {},
  );
  const checked = validate(dated);
  if (!checked.ok) return checked;
  const input = compile(checked.value, { noLuck: true });
  const pasts = scenario.segments.map((_, s) => new Past(input, s));
  const maturity = Math.max(
    maturityOf(scenario),
    ...pasts.map(({ requirement }, s) => (parts[s].customers > 0 ? requirement : 0)),
  );
  const brought = withSegments(dated, (_, s) =>
    parts[s].customers > 0 ? pasts[s].values(parts[s], six.months, growth) : {},
  );
  const company = { cash: six.cash, maturity, openingGrowth: growth, openingBurn: Math.max(0, six.burn) };
  const founded = { ...brought, company: { ...brought.company, ...company } };
  const staffed = withTeam(founded, pasts, parts, six);
  const left = six.burn - firstBurn(staffed, false);
  if (left < 0) return refuse('burn', six.burn, `at least ${Math.ceil(six.burn - left)}`);
  return validate(withResearch(staffed, left, six));
}

/** Values added to every segment. */
const withSegments = (scenario: Scenario, added: (id: string, s: number) => Values): Scenario => ({
  ...scenario,
  segments: scenario.segments.map((segment, s) => ({
    ...segment,
    values: { ...segment.values, ...added(segment.id, s) },
  })),
});

function maturityOf(scenario: Scenario): number {
  const value: Value = resolve(scenario).company['maturity'];
  return centre(value, parameter('company', 'maturity')?.law ?? 'no');
}

/** PODs that the burn pays for, one after another where most ARR goes without; then what they have in hand. */
function withTeam(
  scenario: Scenario,
  pasts: readonly Past[],
  parts: readonly Part[],
  six: SixNumbers,
): Scenario {
  const pods = parts.map(() => 0);
  const open = () => {
    const values = (s: number) => teamOf(pasts[s], parts[s], pods[s], scenario.segments[s].values, six);
    return withSegments(scenario, (_, s) => (parts[s].customers > 0 ? values(s) : {}));
  };
  let room = SELLING * (six.burn - firstBurn(open(), false));
  for (let count = 0; count < MAX_PODS; count++) {
    const short = parts.map(({ arr }, s) => (arr / Math.max(six.arr, 1)) * (count + 1) - pods[s]);
    const best = short.indexOf(Math.max(...short));
    room -= pasts[best].podCost;
    if (room < 0 || parts[best].customers === 0) break;
    pods[best] += 1;
  }
  return open();
}

/** PODs and the deals that they and the founders hold. */
function teamOf(past: Past, part: Part, pods: number, own: Values, { months }: SixNumbers): Values {
  return {
    openingPipeline: past.pipeline(part, months, Number(own['openingArrivals']), pods),
    ...(pods > 0 && { openingPods: pods, openingTenure: Math.min(LONGEST_TENURE, Math.floor(months / 2)) }),
  };
}

/** R&D of `left` in the first month. Shares of revenue and of cash that would ask for more come down to it. */
function withResearch(scenario: Scenario, left: number, { cash, arr }: SixNumbers): Scenario {
  const all = resolve(scenario).company;
  const drawn = valueAt(scenario.plan.research, 1, 1);
  const floor = Math.round((100 * left) / (drawn > 0 ? drawn : 1)) / 100;
  const atMost = (key: string, of: number) =>
    of > 0 ? Math.min(Number(all[key]), floor / of) : Number(all[key]);
  return {
    ...scenario,
    company: {
      ...scenario.company,
      researchFloor: floor,
      researchRevenueShare: atMost('researchRevenueShare', arr / 12),
      researchCashShare: atMost('researchCashShare', cash),
    },
  };
}
