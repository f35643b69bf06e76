// A deal of the oracle is won: size, contract, commission, invoice.
import type { Company, Customer, Segment } from './company';
import { DAYS, priceLevel } from './funnel';

export const sizeSigma = (segment: Segment) => Math.sqrt(Math.log(1 + segment.setup.f.acvSpread ** 2));

/** `hired`: share of the selling that hired sellers did. */
export function sign(company: Company, segment: Segment, hired: number, industry: number): void {
  const { f } = segment.setup;
  const acv = f.acv * priceLevel(company, segment) * company.rng.logNormal(sizeSigma(segment));
  segment.soldAt[company.month] += hired * acv;
  company.costs += f.commission * hired * acv;
  addCustomer(company, segment, acv, { annual: company.rng.chance(f.annualShare), industry });
}

export function addCustomer(
  company: Company,
  segment: Segment,
  acv: number,
  { annual = false, partner = false, platform = false, industry = 0 },
): Customer {
  const { month } = company;
  const customer: Customer = {
    signed: month,
    status: 'waiting',
    month,
    annual,
    partner,
    platform,
    industry,
    failed: false,
    acv,
    growing: 0,
    shrinking: 0,
  };
  segment.customers.push(customer);
  if (annual) invoice(company, segment, acv);
  return customer;
}

/** Sent mid-month, paid after the net terms and an exponential delay; bad debt is taken off pro rata. */
export function invoice(company: Company, segment: Segment, amount: number): void {
  const { termsDays, lateDays, badDebt } = segment.setup.f;
  const days = termsDays + lateDays * company.rng.exponential();
  const paid = company.month + Math.min(6, Math.floor(0.5 + days / DAYS));
  company.payments[paid] = (company.payments[paid] ?? 0) + amount * (1 - badDebt);
}

export function signPartners(company: Company, segment: Segment): void {
  const { f } = segment.setup;
  const s = company.segments.indexOf(segment);
  if (segment.partners >= f.designPartners || company.month % 3 !== 0 || segment.pool < 1) return;
  if (company.mix[s] <= 0 || company.setup.c.founderCapacity <= 0) return;
  segment.partners += 1;
  segment.pool -= 1;
  addCustomer(company, segment, f.acv * f.partnerAcv, { annual: true, partner: true });
}
