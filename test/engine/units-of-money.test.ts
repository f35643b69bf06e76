// The engine knows no currency: with every amount doubled each future is the same, and every amount in it doubled, to
// the last bit (a factor of two rounds nothing). A constant of money anywhere in the engine would show.
import { expect, test } from 'vitest';
import { COMPANY_SERIES, type CompanySeries } from '../../src/engine';
import {
  inCurrency,
  isRange,
  listPresets,
  locate,
  writePath,
  type Scenario,
  type Values,
} from '../../src/scenario';
import { run, shipped } from './figures';

const FUTURES = 40;
const COUNTED: readonly CompanySeries[] = [
  ...(['runway', 'growth', 'headcount', 'joined', 'left', 'laidOff', 'pods', 'podsOpened'] as const),
  ...(['customers', 'topCustomerShare', 'herfindahl', 'maturity', 'brand', 'frozen'] as const),
];

/** One end of each range: an uncertain amount passes through a logarithm, which a factor does not leave alone. */
const known = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([key, x]) => [key, isRange(x) ? x.p10 : x]));
const certain = (scenario: Scenario): Scenario => ({
  ...scenario,
  company: known(scenario.company),
  segments: scenario.segments.map((segment) => ({ ...segment, values: known(segment.values) })),
  plan: {
    ...scenario.plan,
    rounds: scenario.plan.rounds.map((round) => ({ ...round, values: known(round.values) })),
  },
});

/** The one amount that is no multiple: telesales ends at a figure of its own. */
function doubled(scenario: Scenario): Scenario {
  const moved = inCurrency(scenario, 'CNY');
  return scenario.segments.reduce((before, { id }) => {
    const ceiling = locate(scenario, `${id}.motionCeiling`)?.column.default ?? NaN;
    const result = writePath(before, `${id}.motionCeiling`, 2 * ceiling);
    if (!result.ok) throw new Error(id);
    return result.value;
  }, moved);
}

const dollars = listPresets().filter(({ currency }) => currency === 'USD');

test.each(dollars.map(({ id }) => [id]))('%s: twice the amounts, the same futures', (id) => {
  const scenario = certain(shipped(id));
  const [once, twice] = [scenario, doubled(scenario)].map((each) => run(each, { futures: FUTURES }));
  for (let future = 0; future < FUTURES; future++) {
    for (const name of Object.keys(COMPANY_SERIES) as CompanySeries[]) {
      const factor = COUNTED.includes(name) ? 1 : 2;
      expect(twice.line(name, future), name).toEqual(once.line(name, future).map((x) => factor * x));
    }
  }
});
