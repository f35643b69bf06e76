// Scenarios on which engine and oracle must agree: each a situation of its own, its numbers then shaken by a generator.
import { hashText } from '../../../src/engine/random';
import { PARAMETERS, validate, type Scenario, type Segment, type Values } from '../../../src/scenario';
import { company } from '../../engine/company';
import { Rng } from '../rng';
import { CONTRACTS } from './contracts';
import { CUSTOMERS } from './customers';
import { DEMAND } from './demand';
import { OPENING } from './opening';
import { PLAN } from './plan';
import { PRODUCT } from './product';
import { TEAM } from './team';

const CASES = [DEMAND, TEAM, CUSTOMERS, CONTRACTS, PRODUCT, PLAN, OPENING].flatMap((theme) =>
  Object.entries(theme),
);

/** Rows left as the case has them: how many customers there are hangs on them, or what the case is about. */
const FIXED = ['accounts', 'listingSignups', 'marketplacePull', 'referralRate', 'latestStart', 'annualShare'];

/** A third below to half above the default, for some rows that the case itself leaves open. */
function shake({ archetype, values }: Segment, rows: number, rng: Rng): Values {
  const open = PARAMETERS.filter(
    ({ scope, key, integer, archetypes }) =>
      scope === 'segment' &&
      !integer &&
      archetypes.includes(archetype) &&
      !(key in values || FIXED.includes(key)),
  );
  const shaken: Record<string, number> = {};
  for (let i = 0; i < rows; i++) {
    const { key, valid, columns } = open[Math.floor(open.length * rng.uniform())];
    const factor = 1.5 ** (2 * rng.uniform() - 1);
    shaken[key] = Math.min(valid[1], Math.max(valid[0], columns[archetype].default * factor));
  }
  return { ...shaken, ...values };
}

export interface Agreement {
  readonly name: string;
  readonly scenario: Scenario;
  /** Of the case's name alone: a case that is added leaves the numbers of all others as they are. */
  readonly seed: number;
}

/** Each case, shaken, and checked by `validate`. */
export function scenarios(): Agreement[] {
  return CASES.map(([name, each]) => {
    const seed = hashText(name);
    const rng = new Rng(seed);
    const scenario = company({
      months: each.months ?? 30,
      company: each.company ?? {},
      segments: each.segments.map((own) => {
        return { ...own, values: shake(own, each.shaken ?? 15, rng) };
      }),
      plan: each.plan ?? {},
    });
    const checked = validate(scenario);
    if (!checked.ok) throw new Error(`${name}: ${JSON.stringify(checked.problems)}`);
    return { name, scenario: checked.value, seed };
  });
}
