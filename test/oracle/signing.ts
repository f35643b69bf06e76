// A deal of the oracle is won: size, contract, commission, invoice.
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Company, Customer, Deal, Segment } from './company';
import { choose, discounted, earn, waitForPayment, type Contract } from './contracts';
import { priceLevel } from './funnel';
import type { Rng } from './rng';

/** A deal's size ÷ the mean: log-normal, or some of them Pareto from where that law has so many above it. */
export function dealSize({ setup: { f } }: Segment, rng: Rng): number {
  const sigma = Math.sqrt(Math.log(1 + f.acvSpread ** 2));
  if (f.tailShare === 0) return rng.logNormal(sigma);
  const z = normalQuantile(1 - f.tailShare, 0, 1);
  const begins = Math.exp(sigma * z - sigma ** 2 / 2);
  // Pareto from 1 to 1,000: α ∫ y · y^(−α−1) dy ÷ (1 − 1000^−α)
  const a = f.tailIndex;
  const pareto = ((a / (a - 1)) * (1 - 1000 ** (1 - a))) / (1 - 1000 ** -a);
  const mean = normalCdf(z - sigma, 0, 1) + f.tailShare * begins * pareto;
  if (rng.chance(f.tailShare)) {
    let y = Infinity;
    while (y > 1000) y = rng.uniform() ** (-1 / a);
    return (begins * y) / mean;
  }
  let size = Infinity;
  while (size > begins) size = rng.logNormal(sigma);
  return size / mean;
}

export const BY_MONTH: Contract = { term: 0, billing: 1 };
export const BY_YEAR: Contract = { term: 1, billing: 12 };

/** `hired`: share of the selling that hired sellers did. False: the buyer walks away from what it is asked to sign. */
export function sign(
  company: Company,
  segment: Segment,
  hired: number,
  { industry, aim, referred }: Deal,
): boolean {
  const { f } = segment.setup;
  const contract = choose(company, segment);
  if (!contract) return false;
  const list = f.acv * priceLevel(company, segment) * dealSize(segment, company.rng);
  const acv = list * discounted(segment, contract);
  segment.soldAt[company.month] += hired * acv;
  if (referred) company.programmes += f.referralFee * acv;
  const customer = addCustomer(company, segment, acv, { contract, industry });
  customer.aim = aim;
  const kicker = f.termKicker * Math.max(0, contract.term - 1);
  customer.earned = earn(company, segment, hired * acv * (1 + kicker), customer.paidIn);
  return true;
}

export function addCustomer(
  company: Company,
  segment: Segment,
  acv: number,
  { contract = BY_MONTH, partner = false, platform = false, industry = 0, small = false, credit = 0 },
): Customer & { paidIn?: number } {
  const { month } = company;
  const customer: Customer & { paidIn?: number } = {
    signed: month,
    status: 'waiting',
    month,
    ...contract,
    partner,
    platform,
    industry,
    failed: false,
    aim: 0,
    lapsesAt: 0,
    earned: 0,
    acv,
    first: acv,
    growing: 0,
    shrinking: 0,
    growth: 1,
    small,
  };
  segment.customers.push(customer);
  if (contract.term > 0) customer.paidIn = invoice(company, segment, (acv * contract.billing) / 12 - credit);
  return customer;
}

/** Sent mid-month, paid after the net terms and an exponential delay; bad debt is taken off pro rata. Returns the wait. */
export function invoice(company: Company, segment: Segment, amount: number): number {
  const wait = waitForPayment(company, segment);
  const paid = company.month + wait;
  company.payments[paid] = (company.payments[paid] ?? 0) + amount * (1 - segment.setup.f.badDebt);
  company.deferred += amount;
  return wait;
}

export function signPartners(company: Company, segment: Segment): void {
  const { f } = segment.setup;
  const s = company.segments.indexOf(segment);
  if (segment.partners >= f.designPartners || company.month % 3 !== 0 || segment.pool < 1) return;
  if (company.mix[s] <= 0 || company.setup.c.founderCapacity <= 0) return;
  segment.partners += 1;
  segment.pool -= 1;
  addCustomer(company, segment, f.acv * f.partnerAcv, { contract: BY_YEAR, partner: true });
}
