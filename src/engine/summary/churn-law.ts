// The law of the parameters: which share of customers is left by age if product and care are what published churn
// rates take for granted.
import { S, segmentBase, type EngineInput } from '../input';
import { Tenure, Terms, YEAR } from '../model';
import { exp } from '../math';

/**
 * [months + 1] share left by age in months. `byMonth`: share of customers on monthly contracts. Others leave when their
 * term ends, in the shares in which terms are signed. Of the centre of what is uncertain; it knows nothing of
 * a product that lacks something, of overworked customer success or of failed onboarding, and of no growth in price.
 */
export function churnLaw({ values, months }: EngineInput, s: number, byMonth: number): Float64Array {
  const at = segmentBase(s);
  const tenure = new Tenure(months);
  tenure.prepare(
    values[at + S.churnFirst],
    values[at + S.churnLong],
    values[at + S.churnMemory],
    values[at + S.churnPeriod],
    values[at + S.annualFactor],
  );
  const terms = new Terms();
  terms.prepare(values, at);
  const ofTerm = new Float64Array(terms.first.length);
  const left = new Float64Array(months + 1);
  let monthly = 0;
  for (let age = 0; age <= months; age++) {
    if (age > 0) monthly += tenure.monthly[age];
    const years = Math.floor(age / YEAR);
    for (let term = 1; term <= terms.longest; term++) {
      let met = 0;
      for (let year = 1; year <= years - (years % term); year++) met += tenure.annual[year];
      ofTerm[term] = exp(-met);
    }
    left[age] = byMonth * exp(-monthly) + (1 - byMonth) * terms.mean(ofTerm);
  }
  return left;
}
