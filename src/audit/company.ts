// The second arithmetic of product, trust and money.
import { CURVES, type EngineInput } from '../engine';
import { positive, type Own, type Seen, type Whole } from './seen';

/** A site that is open. */
const BUILT = 2;

const RESEARCH = CURVES.indexOf('research');

export function research(input: EngineInput, whole: Whole, before: Seen, now: Seen): number {
  const asked = [
    ...[whole('researchFloor'), whole('researchRevenueShare') * before.books.revenue],
    whole('researchCashShare') * positive(before.books.cash),
  ];
  const { researchLatched, researchKept } = now.plan;
  const drawn = input.curves[RESEARCH * input.segments * (input.months + 1) + now.month];
  return Math.max(...asked) * drawn * (researchLatched >= 0 ? researchLatched : 1) * researchKept;
}

/** What the month's R&D spend builds, and customers teach, of what the product still lacks. */
export function work(
  ...[whole, owns, spend, before, now]: [Whole, readonly Own[], number, Seen, Seen]
): number {
  const all = spend / whole('personMonthCost') + 1;
  let left = all - onTickets(owns, all, before, now);
  const upkeep = Math.min(0.9 * left, whole('bespokeUpkeep') * before.product.bespoke);
  const made = now.plan.customisation * (left - upkeep);
  const rest = left - upkeep - made;
  const due = whole('standardiseShare') * (1 - now.plan.customisation) * before.product.bespoke;
  left = rest + (whole('standardiseYield') - 1) * Math.min(rest, due);
  const taught = owns.reduce((sum, own, s) => {
    const { live, partnersLive, satisfaction } = now.customers;
    const teachers = live[s] + (own('partnerWeight') - 1) * partnersLive[s];
    return sum + own('teachWeight') * teachers * satisfaction[s];
  }, 0);
  const signal = whole('loop') > 0 ? taught / (taught + whole('teachHalf')) : 0;
  return left > 0 ? whole('maturitySpeed') * Math.pow(left, 0.8) * (1 + whole('feedback') * signal) : 0;
}

/** Maturity at the month's end; `works`: by month, this one last. Who has a past had as much in the works before. */
export function maturity(whole: Whole, works: readonly number[], before: Seen, now: Seen): number {
  const inherited = now.books.hasPast > 0 ? works[1] : 0;
  const released = works[now.month - whole('researchLag')] ?? inherited;
  const M = before.product.maturity;
  return Math.min(1, positive(M + (1 - M) * released - whole('maturityDecay') * M));
}

/** Person-months that entry tickets and own sites take. */
function onTickets(owns: readonly Own[], all: number, before: Seen, now: Seen): number {
  const missing = owns.map((own, s) => {
    const begun = before.demand.ticket[s] === 0 && now.demand.ticket[s] > 0;
    return begun ? own('entryPersonMonths') : before.demand.ticketMissing[s];
  });
  owns.forEach((own, s) => {
    const begun = before.demand.site[s] === 0 && now.demand.site[s] > 0;
    missing.push(begun ? own('sitePersonMonths') : before.demand.siteMissing[s]);
  });
  const open = missing.filter((each) => each > 0).length;
  return missing.reduce((sum, each) => sum + Math.min(each, (0.5 * all) / Math.max(1, open)), 0);
}

/** What a product of such maturity lacks for people who were picked with such an aim. */
export const gap = (own: Own, M: number, aim: number): number =>
  Math.max(-1, Math.min(0, M / own('requirement') - 1 + own('focusRequirement') * aim));

export function trust(whole: Whole, own: Own, s: number, before: Seen, now: Seen, spend: number): number {
  const live = now.customers.live.reduce((sum, each) => sum + each, 0);
  const V = whole('brandKeep') * before.product.brand + live + spend / whole('brandCost');
  const loop = whole('loop') > 0 ? 1 : 0;
  const brand = (loop * V) / (V + whole('brandHalf'));
  const R = loop * now.customers.references[s] * now.customers.satisfaction[s];
  const silent = own('referenceHalf') / (R + own('referenceHalf'));
  return 1 - (1 - own('openingTrust')) * silent * (1 - whole('brandCap') * brand);
}

/** Every cost and the cash that it leaves; payroll of the team, commissions, referral fees, hiring and collections are the engine's. */
export function money(
  ...[whole, owns, spend, spentOnResearch, throughPlatform, before, now]: [
    ...[Whole, readonly Own[], number, number, readonly number[], Seen, Seen],
  ]
) {
  const { team, books, customers, demand, funnel } = now;
  const revenue = (before.books.arr + customers.arr.reduce((sum, each) => sum + each, 0)) / 24;
  const managers = whole('managementOverhead') * (1 - 1 / Math.max(1, team.pods));
  const field = owns.reduce((sum, own, s) => {
    const pods = team.podsIn[s] * (own('officeCost') + own('travelCost'));
    const site =
      demand.siteSignups[s] * own('trialCost') + (demand.site[s] === BUILT ? own('siteRunning') : 0);
    const visits = funnel.opened[s] * own('visitsPerDeal') * own('visitCost');
    return sum + pods + site + visits + funnel.referralFees[s];
  }, 0);
  const cogs =
    whole('hostingShare') * revenue +
    owns.reduce((sum, own, s) => sum + serving(whole, own, s, throughPlatform[s], before, now), 0);
  const admin =
    whole('adminFixed') + whole('adminPerHead') * team.headcount + whole('adminRevenueShare') * revenue;
  const training = owns.reduce((sum, _own, s) => {
    const [written, taught] = [now.team.playbook[s] - before.team.playbook[s], now.team.playbook[s]];
    const teaching = whole('playbookTeaching') * before.team.heads[s] * taught;
    return sum + whole('playbookCost') * positive(written) + teaching;
  }, 0);
  const people =
    team.payroll * (1 + managers) + whole('founderPay') + team.recruiting + training + team.severance;
  const rest = books.commissions + spend + field + cogs + spentOnResearch + demand.ticketCost + admin;
  const cash = before.books.cash + books.collections + now.plan.funding - people - rest;
  return { revenue, cogs, admin, cash };
}

/** Support, and fees of cards and platforms. */
function serving(
  ...[whole, own, s, throughPlatform, before, now]: [Whole, Own, number, number, Seen, Seen]
): number {
  const { customers, product } = now;
  const support = customers.live[s] * own('supportHours') * (1 + own('bespokeLoad') * product.tailored);
  const served = (before.customers.monthlyArr[s] + customers.monthlyArr[s]) / 24;
  const used = own('usageShare') * served;
  const closed = (now.month - 1) % own('arrearsMonths') === 0 ? before.customers.unbilled[s] : 0;
  const billed = positive(served - used + closed);
  const card = billed * own('cardShare') * (1 - whole('cardFailure'));
  const platform = own('marketplaceFee') * served * throughPlatform;
  return support * whole('supportHourCost') + platform + whole('cardFee') * card;
}
