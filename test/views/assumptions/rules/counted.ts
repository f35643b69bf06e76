// A scenario with rules and the odds of a real run of it.
import { simulate } from '../../../../src/engine';
import { Futures, odds } from '../../../../src/engine/summary';
import { compile, type Rule, type Scenario } from '../../../../src/scenario';
import type { Counted } from '../../../../src/views/assumptions/rules/firing';

export function counted(scenario: Scenario, futures: number): Counted {
  const input = compile(scenario);
  const { months, segments } = input;
  const all = new Futures({ months, segments, places: [], capacity: futures });
  all.ingest(simulate(input, { seed: 1, ignoranceSeed: 1, from: 0, to: futures }, []));
  return { scenario, picture: { odds: odds(all, input) } };
}

export const withRules = (scenario: Scenario, ...rules: Rule[]): Scenario => ({
  ...scenario,
  plan: { ...scenario.plan, rules },
});
