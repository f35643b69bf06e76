// The oracle's customers: each has its age, its contract, its own churn, and pays its own invoices.
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { ACCOUNTS, ONBOARDINGS, UPSELL, type Company, type Customer, type Segment } from './company';
import { clawBack, earn } from './contracts';
import { appeal, comeBack, priceLevel } from './funnel';
import { graduate, reprice } from './growth';
import { industryOfNext } from './market';
import { addCustomer, dealSize, invoice, signPartners } from './signing';

const chanceOf = (hazard: number) => 1 - Math.exp(-hazard);
const yearlyHazard = (chance: number) => -Math.log(1 - Math.min(0.999999, chance));

export function customers(company: Company): void {
  for (const segment of company.segments) {
    const { f } = segment.setup;
    const able = segment.capacity[ACCOUNTS] + f.techTouch;
    segment.overload = Math.min(2, Math.max(0, segment.live / Math.max(1, able) - 1));
    const satisfaction = 1 - 0.4 * segment.overload + 0.5 * segment.lack;
    segment.satisfaction = Math.min(1, Math.max(0.1, satisfaction));
    live(company, segment);
    signPartners(company, segment);
  }
  graduate(company);
  for (const segment of company.segments) {
    onboard(company, segment);
    selfServe(company, segment);
  }
}

/** Design partners are individuals in every segment. */
const single = (segment: Segment, customer: Customer) => segment.setup.individual || customer.partner;

function live(company: Company, segment: Segment): void {
  const { month, rng } = company;
  const { f } = segment.setup;
  const factor = churnFactor(company, segment);
  segment.factors.push(factor);
  const worked = Math.min(1, segment.capacity[UPSELL] / Math.max(1, segment.live));
  const eager = segment.satisfaction * (1 + f.upsellLift * worked);
  const growing = (yearlyHazard(f.expansionChance) / 12) * eager;
  const shrinking = yearlyHazard(f.contractionChance);
  const grows = chanceOf(growing);
  const stay: Customer[] = [];
  for (const customer of segment.customers) {
    stay.push(customer);
    if (customer.status !== 'live') continue;
    if (customer.lapsesAt > 0) {
      if (customer.lapsesAt > month) continue;
      company.cancelled += (customer.acv * (customer.billing - f.lapseMonths)) / 12;
      stay.pop();
      continue;
    }
    const age = month - customer.month;
    const { term } = customer;
    if (term === 0 || age % (12 * term) === 0) {
      let hazard = 0;
      for (let back = 0; back < Math.max(1, term); back++) {
        const usual = term === 0 ? monthlyHazard(segment, age) : annualHazard(segment, age / 12 - back);
        hazard +=
          usual *
          (term === 0 ? factor : meanOfYear(segment, back)) *
          (age - 12 * back <= 12 ? failure(segment, customer) : 1);
      }
      if (rng.chance(chanceOf(hazard * (1 - f.focusChurn * customer.aim)))) {
        clawBack(company, segment, customer);
        if (term > 0 && rng.chance(f.lapseShare)) {
          customer.lapsesAt = month + f.lapseMonths;
          company.deferred += (customer.acv * customer.billing) / 12;
        } else stay.pop();
        continue;
      }
      const shrinks = term > 0 ? term * shrinking : shrinking / 12;
      if (single(segment, customer)) customer.shrinking += rng.poisson(shrinks);
      else if (rng.chance(chanceOf(shrinks))) customer.shrinking = 1;
      if (customer.shrinking > 0) {
        customer.shrinking -= 1;
        customer.acv *= 1 - f.contractionSize;
      }
      reprice(company, segment, customer, age);
    }
    if (term > 0 && age % customer.billing === 0)
      invoice(company, segment, (customer.acv * customer.billing) / 12);
    if (single(segment, customer)) customer.growing += rng.poisson(growing);
    else if (rng.chance(grows)) customer.growing = 1;
    if (customer.growing > 0) expand(company, segment, customer, age);
  }
  const gone = segment.customers.length - stay.length;
  segment.customers = stay;
  if (gone > 0) comeBack(company, segment, gone);
}

/** Renewals are judged by each of the years behind them, as far as it lies after the opening. */
function meanOfYear({ factors }: Segment, back: number): number {
  const last = factors.length - 12 * back;
  const year = factors.slice(Math.max(0, last - 12), last);
  return year.reduce((sum, one) => sum + one, 0) / year.length;
}

function expand(company: Company, segment: Segment, customer: Customer, age: number): void {
  const { f } = segment.setup;
  customer.growing -= 1;
  const more = stepOf(segment, company.rng.logNormal(0.5)) * (f.flatCeiling * customer.first - customer.acv);
  customer.acv += more;
  if (segment.staff > 0) earn(company, segment, f.expansionCommission * more);
  const { billing } = customer;
  if (customer.term > 0) invoice(company, segment, (more * (billing - (age % billing))) / 12);
}

/** Of the way that is left to a flat price's ceiling: at the first expansion as much as the size says, never all of it twice. */
const stepOf = ({ setup: { f } }: Segment, spread: number) =>
  Math.min(1, (f.expansionSize * spread) / (f.flatCeiling - 1));

/** Mean over the sizes of expansions: by 20,000 equally likely ones. */
function meanStep(segment: Segment): number {
  if (!Number.isNaN(segment.meanStep)) return segment.meanStep;
  segment.meanStep = 0;
  for (let i = 0; i < 20_000; i++) {
    const z = normalQuantile((i + 0.5) / 20_000, 0, 1);
    segment.meanStep += stepOf(segment, Math.exp(0.5 * z - 0.125)) / 20_000;
  }
  return segment.meanStep;
}

/** A customer's growth by expansion alone: the way left shrinks alike from month to month. */
export function usualGrowth(segment: Segment, age: number): number {
  const { expansionChance, flatCeiling } = segment.setup.f;
  const pace = yearlyHazard(expansionChance) * meanStep(segment);
  return 1 + (flatCeiling - 1) * (1 - Math.exp((-pace * age) / 12));
}

/** h(k) = h∞ + (h₁ − h∞) K ÷ (K + k − 1) in the k-th month or year, as −ln(survival) a month. */
export function monthlyHazard(segment: Segment, age: number): number {
  const { churnFirst, churnLong, churnMemory, churnPeriod } = segment.setup.f;
  const k = Math.ceil(age / churnPeriod);
  const h = churnLong + ((churnFirst - churnLong) * churnMemory) / (churnMemory + k - 1);
  segment.hazards[age] ??= -Math.log(1 - Math.min(0.999999, h)) / churnPeriod;
  return segment.hazards[age];
}

export function annualHazard(segment: Segment, year: number): number {
  let sum = 0;
  for (let age = 12 * year - 11; age <= 12 * year; age++) sum += monthlyHazard(segment, age);
  return sum * segment.setup.f.annualFactor;
}

function failure(segment: Segment, { failed }: Customer): number {
  const { failedFactor, failedShare } = segment.setup.f;
  return (failed ? failedFactor : 1) / (1 + (failedFactor - 1) * failedShare);
}

function churnFactor(company: Company, segment: Segment): number {
  const { f } = segment.setup;
  const staff = segment.staff > 0 ? (1 + segment.shock) / (1 + f.shockReference) : 1;
  const held = (1 - f.stickiness * company.maturity) / (1 - f.stickiness * f.requirement);
  const bound = f.churnMaturity * segment.lack + f.churnBespoke * company.tailored;
  return Math.exp(-bound) * (1 + f.churnOverload * segment.overload) * staff * held;
}

/** First in, first out, a counted segment's design partners before everybody else; the subscription starts after `latestStart` months in any case. */
function onboard(company: Company, segment: Segment): void {
  const { month, rng } = company;
  const { f, individual } = segment.setup;
  const load = f.bespokeLoad * company.promised;
  const capacity = segment.capacity[ONBOARDINGS] / (1 + load);
  let able = Math.min(segment.onboardCredit + capacity, capacity + 1);
  const first = segment.customers.filter(({ partner }) => partner && !individual);
  const others = segment.customers.filter(({ partner }) => !partner || individual);
  for (const customer of [...first, ...others]) {
    if (customer.status === 'live') continue;
    if (customer.status === 'waiting' && able >= 1) {
      able -= 1;
      if (month - customer.signed > f.waitTolerance) customer.failed = true;
      const months = f.goLiveMonths * (1 + load / 4) * Math.exp(f.goLiveSpread * rng.normal());
      customer.status = 'onboarding';
      const wait = single(segment, customer) ? Math.round(months) : Math.floor(rng.uniform() + months);
      customer.month = month + wait;
    }
    const ready = customer.status === 'onboarding' && customer.month <= month;
    const late = month - customer.signed >= f.latestStart;
    if (!ready && !late) continue;
    if (!ready) customer.failed = true;
    start(company, segment, customer);
  }
  segment.onboardCredit = able;
}

function start(company: Company, segment: Segment, customer: Customer): void {
  customer.status = 'live';
  customer.month = company.month;
  if (company.rng.chance(segment.setup.f.failedShare)) customer.failed = true;
}

function selfServe(company: Company, segment: Segment): void {
  const { f } = segment.setup;
  const { rng, month } = company;
  const logit =
    Math.log(f.trialToPaid / (1 - f.trialToPaid)) + appeal(company, segment) + f.winMaturity * segment.gap;
  const chance = 1 / (1 + Math.exp(-logit));
  const byPlatform = Math.min(segment.pool, rng.yes(segment.activated, chance));
  const paid = Math.min(segment.pool, byPlatform + rng.yes(segment.triedOnSite, chance));
  segment.paidAt[month] = paid;
  segment.pool -= paid;
  for (let i = 0; i < paid; i++) {
    const acv = f.acv * f.selfServeAcv * priceLevel(company, segment) * dealSize(segment, rng);
    const industry = industryOfNext(company, segment);
    const customer = addCustomer(company, segment, acv, { platform: i < byPlatform, industry });
    customer.aim = segment.aim;
    start(company, segment, customer);
  }
}
