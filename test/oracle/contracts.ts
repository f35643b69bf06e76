// The oracle's contracts and commissions: which term and billing a customer chooses, when sellers are paid for it.
import { MEETINGS, OPENS, type Company, type Customer, type Segment } from './company';
import { DAYS } from './funnel';

export interface Contract {
  /** Years; 0: by the month. */
  readonly term: number;
  /** Months between two invoices. */
  readonly billing: number;
}

/** Odds of being ready grow with the discount. */
const willing = (share: number, pull: number, discount: number) => {
  const odds = (share / (1 - share)) * Math.exp(pull * discount);
  return share < 1 ? odds / (1 + odds) : 1;
};

/**
 * One buyer is asked for a year, for more years, for money in advance: undefined when it walks away. How reluctant it
 * is, from 0 to 1, says whether it is among those asked, and among those ready.
 */
export function choose({ rng }: Company, { setup: { f } }: Segment): Contract | undefined {
  const pull = f.discountPull;
  const walks = () => rng.chance(f.walkAway);
  let reluctance = rng.uniform();
  if (reluctance >= willing(f.annualShare, pull, f.annualDiscount)) return { term: 0, billing: 1 };
  if (reluctance >= willing(f.annualReady, pull, f.annualDiscount) && walks()) return undefined;

  const further = willing(f.termReady, pull, f.termDiscount);
  reluctance = rng.uniform();
  const asked = reluctance < f.threeYearShare ? 3 : reluctance < f.threeYearShare + f.twoYearShare ? 2 : 1;
  const term = reluctance < further ** (asked - 1) ? asked : 1;
  if (term < asked && walks()) return undefined;

  reluctance = rng.uniform();
  if (term > 1 && reluctance < f.prepayShare) {
    if (reluctance < willing(f.prepayReady, pull, f.prepayDiscount) ** (term - 1))
      return { term, billing: 12 * term };
    if (walks()) return undefined;
  }
  return { term, billing: rng.chance(f.quarterlyShare) ? 3 : 12 };
}

/** Share of buyers who sign, asked one by one: enough of them that the opening's pipeline cannot tell. */
export function signing(company: Company, segment: Segment): number {
  const { annualShare, annualReady, twoYearShare, threeYearShare } = segment.setup.f;
  if (annualShare <= annualReady && twoYearShare + threeYearShare === 0) return 1;
  let signed = 0;
  for (let i = 0; i < 2000; i++) if (choose(company, segment)) signed += 1;
  return signed / 2000;
}

export function discounted({ setup: { f } }: Segment, { term, billing }: Contract): number {
  if (term === 0) return 1;
  const inAdvance = billing >= 12 ? 1 - f.annualDiscount : 1;
  return inAdvance * (1 - f.termDiscount) ** (term - 1) * (billing > 12 ? 1 - f.prepayDiscount : 1);
}

/** Whole months until one invoice is paid. */
export function waitForPayment({ rng }: Company, { setup: { f } }: Segment): number {
  return Math.min(6, Math.floor(0.5 + (f.termsDays + f.lateDays * rng.exponential()) / DAYS));
}

function due(company: Company, month: number, amount: number): void {
  company.commissionAt[month] = (company.commissionAt[month] ?? 0) + amount;
}

/** Commission on an amount; a share of it waits for a payment, which badDebt says never comes. Returns it. */
export function earn(company: Company, segment: Segment, amount: number, wait?: number): number {
  const { f } = segment.setup;
  const month = company.month + f.commissionDelay;
  const later = f.commission * amount * f.commissionOnCollection;
  const now = f.commission * amount - later;
  due(company, month, now);
  if (later === 0) return now;
  due(company, month + (wait ?? waitForPayment(company, segment)), later * (1 - f.badDebt));
  return now + later * (1 - f.badDebt);
}

export function clawBack(company: Company, segment: Segment, customer: Customer): void {
  if (company.month - customer.month < segment.setup.f.clawbackMonths) company.clawing += customer.earned;
}

/** What is paid this month: draws, meetings, all that is due, less what is to be given back. */
export function payCommissions(company: Company): number {
  for (const segment of company.segments) {
    const { f, founders } = segment.setup;
    const hired = segment.capacity[OPENS] * (1 - segment.founderShare);
    const part = hired > 0 ? segment.rampOpens / hired : 0;
    const missing = (f.rampDraw * segment.rampQuota) / 12 - part * segment.soldAt[company.month];
    if (missing > 0) due(company, company.month, f.commission * missing);
    const hours = (company.founderPods / 0.6) * company.focus;
    const own = founders[MEETINGS] * segment.founders * hours;
    const able = segment.capacity[MEETINGS];
    const booked = able > 0 ? segment.meetings * (1 - own / able) : 0;
    due(company, company.month + f.commissionDelay, f.meetingPay * booked);
  }
  const payable = company.commissionAt[company.month] ?? 0;
  const back = Math.min(payable, company.clawing);
  company.clawing -= back;
  return payable - back;
}
