// One future with every figure, for tests of what is made of it.
import { compile, type Scenario } from '../../src/scenario';
import { rowLength, Simulator, F } from '../../src/engine';
import type { Played } from '../../src/export';

export function played(scenario: Scenario, future: number, seed = 1): Played {
  const input = compile(scenario);
  const all = Array.from({ length: rowLength(input.segments) }, (_, place) => place);
  const { series, facts } = new Simulator(input).run(
    { seed, ignoranceSeed: seed, from: future, to: future + 1 },
    all,
  );
  return { future, figures: series, facts };
}

/** The first future that runs out of cash, or that does not. */
export function playedUntil(scenario: Scenario, dies: boolean): Played {
  for (let future = 0; future < 200; future++) {
    const found = played(scenario, future);
    if (Number.isNaN(found.facts[F.deathMonth]) !== dies) return found;
  }
  throw new Error('No such future');
}
