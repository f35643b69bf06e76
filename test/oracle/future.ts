// One future of the oracle, month by month.
import type { EngineInput } from '../../src/engine/input';
import type { Scenario } from '../../src/scenario';
import { Company } from './company';
import { customers } from './customers';
import { funnel } from './funnel';
import { ledger, rollUp } from './ledger';
import { demand, product } from './market';
import { open } from './opening';
import { plan } from './plan';
import { Rng } from './rng';
import { draw } from './setup';
import { team } from './team';

/** Calls `look` at the opening and after every month lived, the month of death included. */
export function liveFuture(
  scenario: Scenario,
  input: EngineInput,
  seed: number,
  look: (company: Company) => void,
): void {
  const rng = new Rng(seed);
  const company = new Company(draw(scenario, input, rng), rng);
  open(company);
  look(company);
  while (company.month < company.setup.months && company.cash >= 0) {
    company.month += 1;
    company.costs = company.receipts = company.cancelled = 0;
    company.recruiting = company.training = company.programmes = 0;
    plan(company);
    team(company);
    demand(company);
    funnel(company);
    customers(company);
    const monthlyBefore = company.segments.map(rollUp);
    ledger(company, monthlyBefore, product(company));
    look(company);
  }
}
