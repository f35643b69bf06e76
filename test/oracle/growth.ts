// The oracle's customers grow: their price follows where it is tied to a metric, and some outgrow their segment.
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Company, Customer, Segment } from './company';
import { earn } from './contracts';
import { industryOfNext } from './market';
import { addCustomer, BY_YEAR } from './signing';

/** One customer's price at its renewal, or in any month of a monthly contract. */
export function reprice(company: Company, segment: Segment, customer: Customer, age: number): void {
  const { valueMetric, customerGrowth, customerGrowthSpread } = segment.setup.f;
  if (valueMetric === 0) return;
  const single = segment.setup.individual || customer.partner;
  const { term } = customer;
  const year = () => (1 + customerGrowth) * (single ? company.rng.logNormal(customerGrowthSpread) : 1);
  if (term === 0 && age % 12 === 1) customer.growth = year() ** (1 / 12);
  if (term > 0) customer.growth = Array.from({ length: term }, year).reduce((all, one) => all * one);
  const more = customer.acv * valueMetric * (customer.growth - 1);
  // Of a cohort those who grew earn commission, though others of it shrank.
  const spread = customerGrowthSpread * (term === 0 ? 1 / 12 : Math.sqrt(term));
  const grown = single ? more : customer.acv * valueMetric * meanGain(customer.growth, spread);
  customer.first *= 1 + valueMetric * (customer.growth - 1);
  customer.acv += more;
  if (grown > 0 && segment.staff > 0) earn(company, segment, segment.setup.f.expansionCommission * grown);
}

const gains = new Map<string, number>();

/** Mean of what a factor, log-normal around a mean, is above 1: by 20,000 equally likely ones. */
function meanGain(mean: number, spread: number): number {
  const key = `${mean} ${spread}`;
  let sum = gains.get(key);
  if (sum !== undefined) return sum;
  sum = 0;
  for (let i = 0; i < 20_000; i++) {
    const z = normalQuantile((i + 0.5) / 20_000, 0, 1);
    sum += Math.max(0, mean * Math.exp(spread * z - spread ** 2 / 2) - 1) / 20_000;
  }
  gains.set(key, sum);
  return sum;
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
      if (customer.term > 1 || customer.lapsesAt > 0) continue;
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
  if (to.staff > 0) earn(company, to, to.setup.f.expansionCommission * (acv - customer.acv));
  const joined = addCustomer(company, to, acv, {
    contract: BY_YEAR,
    industry: industryOfNext(company, to),
    small: acv < 0.25 * to.setup.f.acv,
    credit: customer.term > 0 ? (customer.acv * customer.billing) / 12 : 0,
  });
  joined.status = 'live';
}
