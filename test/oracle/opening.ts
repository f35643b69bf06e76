// The oracle's opening: customers, deals and people who are there already, each as an object with a past.
import { measureCapacity, shareFounders } from './capacity';
import { isSeller, ownsAccounts, waitsForCustomers, type Company, type Segment } from './company';
import { discounted, signing, type Contract } from './contracts';
import { annualHazard, monthlyHazard, usualGrowth } from './customers';
import { freest, meanCycle, metCycle, odds, winChance } from './funnel';
import { payShare, rollUp } from './ledger';
import { believe, industryOfNext, soldTo } from './market';
import { focus } from './plan';
import { aim, learnFromPast } from './profile';
import { playbookOf } from './ramp';
import { BY_MONTH, dealSize } from './signing';

export function open(company: Company): void {
  const first = Math.min(1, company.setup.months);
  company.mix = company.segments.map((_, s) => company.setup.mix(s, first));
  company.segments.forEach((segment, s) => (segment.structure = company.setup.structure(s, first)));
  focus(company);
  for (const segment of company.segments) {
    const { f } = segment.setup;
    learnFromPast(segment);
    aim(segment);
    segment.edge = Math.log(f.advantage);
    segment.chanceOf = Array.from({ length: f.industries }, (_, j) => soldTo(company, segment, j));
    takeOver(company, segment);
    segment.pool -= f.openingCustomers + f.openingPipeline;
    segment.listed = Math.min(segment.pool, f.namedAccounts);
    segment.wins = f.openingWon;
    if (f.openingCustomers + f.openingPipeline + f.openingWon > 0) segment.ticket = 'paid';
    for (let m = 1; m <= 6; m++) {
      const due = f.openingReceivable * stillDue(segment, m) * (1 - f.badDebt);
      company.payments[m] = (company.payments[m] ?? 0) + due;
    }
    rollUp(segment);
  }
  past(company);
  people(company);
  // Every deal is in hand before it is told how crowded that is.
  for (const segment of company.segments) {
    segment.deals = Array.from({ length: segment.setup.f.openingPipeline }, () => {
      return { due: 0, named: false, referred: false, dying: false, pod: null, industry: 0, aim: 0 };
    });
  }
  shareFounders(company);
  if (company.pods.length + company.segments.flatMap(({ deals }) => deals).length > 0)
    measureCapacity(company);
  believe(company);
  for (const segment of company.segments) pipeline(company, segment);
}

/** Ages by the churn law: arrivals that grew, thinned by what has left; shared out to the nearest whole customer. */
function takeOver(company: Company, segment: Segment): void {
  const { f, individual } = segment.setup;
  const { rng } = company;
  const count = f.openingCustomers;
  const byYear = Math.round(count * f.openingAnnual);
  const sizes: number[] = [];
  for (const annual of [true, false]) {
    const ages = agesOf(segment, annual, annual ? byYear : count - byYear);
    for (const age of ages) {
      const contract = annual ? { term: 1, billing: rng.chance(f.quarterlyShare) ? 3 : 12 } : BY_MONTH;
      sizes.push((individual ? dealSize(segment, rng) : 1) * dearness(segment, contract));
      segment.customers.push({
        ...{ signed: -age, status: 'live', month: -age, partner: false, growing: 0, shrinking: 0 },
        ...{ ...contract, lapsesAt: 0, earned: 0 },
        platform: !annual && rng.chance(f.openingPlatform),
        failed: rng.chance(f.failedShare),
        ...{ aim: 0, acv: 0, first: 0 },
        ...{ growth: 1, small: false, industry: industryOfNext(company, segment) },
      });
    }
  }
  const sum = sizes.reduce((a, b) => a + b, 0);
  segment.customers.forEach((customer, i) => {
    customer.acv = (f.openingArr * sizes[i]) / sum;
    customer.first = customer.acv / usualGrowth(segment, -customer.month);
    const left = customer.billing - 0.5 - (-customer.month % customer.billing);
    if (customer.term > 0) company.deferred += (customer.acv * left) / 12;
  });
}

/** What a contract costs against the mean of its kind: by the year there may be a discount, by the quarter there is none. */
function dearness(segment: Segment, contract: Contract): number {
  if (contract.term === 0) return 1;
  const { quarterlyShare, annualDiscount } = segment.setup.f;
  return discounted(segment, contract) / (1 - (1 - quarterlyShare) * annualDiscount);
}

function agesOf(segment: Segment, annual: boolean, count: number): number[] {
  const { openingMonths, openingArrivals } = segment.setup.f;
  const weights = Array.from({ length: openingMonths }, (_, age) => {
    let gone = 0;
    for (let a = 1; a <= age; a++) {
      if (!annual) gone += monthlyHazard(segment, a);
      else if (a % 12 === 0) gone += annualHazard(segment, a / 12);
    }
    return (1 + openingArrivals) ** (-age / 12) * Math.exp(-gone);
  });
  const total = weights.reduce((a, b) => a + b, 0);
  const ages: number[] = [];
  let older = 0;
  for (let age = openingMonths - 1; age >= 0; age--) {
    older += weights[age];
    const reached = age === 0 ? count : Math.floor((count * older) / total + 0.5);
    while (ages.length < reached) ages.push(age);
  }
  return ages;
}

/** Part of the unpaid invoices of a steady business that is paid in the m-th month from now. */
function stillDue(segment: Segment, m: number): number {
  const waits = Array.from({ length: 7 }, (_, wait) => payShare(segment, wait));
  const sum = (shares: readonly number[]) => shares.reduce((a, b) => a + b, 0);
  const all = sum(waits.map((share, wait) => share * wait));
  if (all === 0) return m === 1 ? 1 : 0;
  return sum(waits.slice(m)) / all;
}

/** ARR and the name, as growth to here has left them. */
function past(company: Company): void {
  const { c } = company.setup;
  const shrink = (1 + c.openingGrowth) ** (-1 / 12);
  company.arr = company.segments.reduce((sum, { arr }) => sum + arr, 0);
  company.arrAt[0] = company.arr;
  company.revenue = company.arr / 12;
  if (c.openingBurn > 0) company.runway = company.cash / c.openingBurn;
  if (company.arr === 0) return;
  const selling = company.segments.filter(({ live }) => live > 0);
  for (const { live, setup } of selling) {
    for (let back = 1; back < setup.f.openingMonths; back++) {
      company.brand += live * shrink ** back * c.brandKeep ** (back - 1);
    }
  }
  const longest = Math.max(...selling.map(({ setup }) => setup.f.openingMonths));
  company.arrBefore = Array.from({ length: 13 }, (_, back) =>
    back === 0 || back < longest ? company.arr * shrink ** back : 0,
  );
}

function people(company: Company): void {
  const { rng, setup } = company;
  const { misHireShare, misHireSkill, misHireNotice, skillSpread } = setup.c;
  const spread = Math.sqrt(Math.log(1 + skillSpread ** 2));
  const good = (1 - misHireShare * misHireSkill) / (1 - misHireShare);
  company.segments.forEach(({ setup: own, customers, shared }, segment) => {
    const { openingPods, openingTenure: months } = own.f;
    const seat = (role: number) => {
      if (waitsForCustomers(role) && customers.length === 0) return { role, person: null };
      // Who fails is gone by the time it shows.
      const failing = isSeller(role) && months < misHireNotice && rng.chance(misHireShare);
      const skill = !isSeller(role) ? 1 : failing ? misHireSkill : good * rng.logNormal(spread);
      company.headcount += 1;
      if (ownsAccounts(role)) company.segments[segment].staff += 1;
      return { role, person: { months, skill, failing } };
    };
    if (openingPods > 0) company.segments[segment].playbook = playbookOf(company, company.segments[segment]);
    for (let pod = 0; pod < openingPods; pod++) {
      const seats = own.roles.flatMap(({ seats: count }, role) =>
        Array.from({ length: Math.floor(count) }, () => seat(role)),
      );
      company.pods.push({
        ...{ segment, seats, hands: 0, skill: 1, sellers: 0, left: 0 },
        ...{ since: -months, newLead: null, stretched: false },
      });
    }
    own.roles.forEach(({ seats: count }, role) => {
      const heads = Math.ceil(openingPods * (count - Math.floor(count)) - 1e-9);
      for (let i = 0; i < heads; i++) shared.push(seat(role));
    });
  });
  company.inherited = company.pods.length;
}

/** A deal met at a random moment of its life: one as long as it is likely to be met, at a uniform point of it. */
function pipeline(company: Company, segment: Segment): void {
  const { f, individual } = segment.setup;
  const { rng } = company;
  odds(company, segment);
  const mean = meanCycle(segment);
  const hired = 1 - segment.founderShare;
  const wanted = segment.chanceOf.reduce(
    (sum, chance, j) => sum + chance * winChance(segment, hired, segment.skill, j),
    0,
  );
  const winRate = wanted * (f.openingPipeline > 0 ? signing(company, segment) : 1);
  const delay = (1 - winRate) * f.lossDelay * segment.cycle;
  for (const deal of segment.deals) {
    deal.dying = rng.chance(delay / (delay + mean));
    deal.due = deal.dying ? 0 : 1 + Math.floor(rng.uniform() * metCycle(company, segment));
  }
  // PODs hold what is decided first, as far as they have hands; founders the rest.
  const deals = [...segment.deals].sort((a, b) => a.due - b.due);
  segment.deals = [];
  for (const deal of deals) {
    const industry = industryOfNext(company, segment);
    const pod = individual ? freest(company, segment, industry) : null;
    segment.deals.push({ ...deal, pod, industry });
  }
}
