// The oracle's customers grow: their price follows where it is tied to a metric, and some outgrow their segment.
import type { Company, Customer, Segment } from './company';
import { industryOfNext } from './market';
import { addCustomer } from './signing';

/** One customer's price at its renewal, or in any month of a monthly contract. */
export function reprice(company: Company, segment: Segment, customer: Customer, age: number): void {
  const { valueMetric, customerGrowth, customerGrowthSpread } = segment.setup.f;
  if (valueMetric === 0) return;
  const single = segment.setup.individual || customer.partner;
  const drawn = customer.annual || age % 12 === 1;
  if (drawn) {
    const own = single ? company.rng.logNormal(customerGrowthSpread) : 1;
    customer.growth = ((1 + customerGrowth) * own) ** (customer.annual ? 1 : 1 / 12);
  }
  const more = customer.acv * valueMetric * (customer.growth - 1);
  customer.acv += more;
  if (more > 0 && segment.staff > 0) company.costs += segment.setup.f.commission * more;
}

/** Into the next segment, on an anniversary, if there is anybody to serve them and an account of its market left. */
export function graduate(company: Company): void {
  for (const segment of company.segments) segment.graduates = 0;
  company.segments.forEach((segment, s) => {
    const next = company.segments[s + 1];
    if (s + 1 === company.segments.length || segment.setup.f.graduationChance === 0) return;
    const working = company.mix[s + 1] >= 0.02 && next.ticket === 'paid';
    if (!working && !next.customers.some(({ status }) => status === 'live')) return;
    for (const customer of [...segment.customers]) {
      const age = company.month - customer.month;
      if (customer.status !== 'live' || customer.partner || age === 0 || age % 12 > 0) continue;
      if (next.pool < 1 || !company.rng.chance(segment.setup.f.graduationChance)) continue;
      segment.customers.splice(segment.customers.indexOf(customer), 1);
      promote(company, segment, next, customer);
    }
  });
}

/** A year that was just invoiced counts towards the first year there. */
function promote(company: Company, from: Segment, to: Segment, customer: Customer): void {
  const acv = customer.acv * from.setup.f.graduationFactor;
  to.pool -= 1;
  to.graduates += 1;
  if (to.staff > 0) company.costs += to.setup.f.commission * (acv - customer.acv);
  const joined = addCustomer(company, to, acv, {
    annual: true,
    industry: industryOfNext(company, to),
    small: acv < 0.25 * to.setup.f.acv,
    due: acv - (customer.annual ? customer.acv : 0),
  });
  joined.status = 'live';
}
