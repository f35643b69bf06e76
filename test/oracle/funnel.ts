// The oracle's funnel: every lead is worked, every opportunity decided, one by one.
import { CONCURRENT, LEADS, OPENS, type Company, type Deal, type Pod, type Segment } from './company';
import { industryOfNext } from './market';
import { sign } from './signing';

export const DAYS = 30.4375;

/** What price and discount do to a buyer's odds. */
export function appeal(company: Company, segment: Segment): number {
  const { f } = segment.setup;
  const price = company.setup.curve('price', company.segments.indexOf(segment), Math.max(1, company.month));
  const cheap = f.discountEffect * (f.discount - f.discountReference);
  return cheap - f.priceElasticity * Math.log(Math.max(price, 1e-6));
}

export function priceLevel(company: Company, segment: Segment): number {
  const { f } = segment.setup;
  const price = company.setup.curve('price', company.segments.indexOf(segment), Math.max(1, company.month));
  return (price * (1 - f.discount)) / (1 - f.discountReference);
}

export function funnel(company: Company): void {
  for (const segment of company.segments) odds(company, segment);
  for (const segment of company.segments) {
    const { month } = company;
    segment.soldAt[month] = segment.wonAt[month] = segment.lostAt[month] = segment.featureAt[month] = 0;
    workLeads(company, segment);
    openDeals(company, segment);
    decide(company, segment);
  }
}

export function odds(company: Company, segment: Segment): void {
  const { f } = segment.setup;
  const { c } = company.setup;
  const doubt = segment.trust - c.trustReference;
  const acv = f.acv * priceLevel(company, segment);
  segment.winLogit =
    Math.log(f.winRate / (1 - f.winRate)) +
    f.winMaturity * segment.gap +
    f.winTrust * doubt +
    f.winBespoke * company.promised +
    appeal(company, segment) -
    (f.motionCeiling > 0 && acv > f.motionCeiling ? f.motionFit * Math.log(acv / f.motionCeiling) : 0);
  const able = segment.capacity[CONCURRENT];
  const crowding = able > 0 ? Math.min(2, Math.max(1, segment.deals.length / Math.ceil(able))) : 1;
  const slow = Math.exp(-f.cycleMaturity * segment.gap - f.cycleTrust * doubt);
  segment.cycle = Math.max(0.002, (f.cycleDays / DAYS) * slow * crowding);
}

export function winChance(segment: Segment, hired: number, skill: number, industry: number): number {
  const { f } = segment.setup;
  const lost = (f.playbookEffect * f.playbookDeals) / (f.playbookDeals + segment.wins);
  const beyond = f.winTrust * (segment.trustIn[industry] - segment.trust);
  const logit = segment.winLogit + beyond + hired * (0.5 * Math.log(Math.max(skill, 0.05)) - lost);
  return 1 / (1 + Math.exp(-logit));
}

function workLeads(company: Company, segment: Segment): void {
  const { f } = segment.setup;
  const { rng } = company;
  const capacity = segment.capacity[LEADS];
  let able = Math.min(segment.leadCredit + capacity, capacity + 1);
  let worked = 0;
  let kept = 0;
  for (let lead = 0; lead < segment.leads + segment.newLeads; lead++) {
    if (able >= 1) {
      able -= 1;
      worked += 1;
      if (rng.chance(f.leadToQualified * segment.handOff)) segment.qualified += 1;
    } else if (!rng.chance(f.staleLeads)) kept += 1;
  }
  segment.qualified += segment.meetings;
  segment.leads = kept;
  segment.leadCredit = able;
  segment.busy = capacity > 0 ? worked / capacity : 0;
}

/** Qualified leads are tried in turn while sellers have time and hands, and accounts are left. */
function openDeals(company: Company, segment: Segment): void {
  const { f, individual } = segment.setup;
  const { rng, month } = company;
  const hands = segment.capacity[CONCURRENT];
  const opens = segment.capacity[OPENS];
  const open = segment.deals.length;
  const able = Math.min(segment.openCredit + opens, opens + 1);
  const selling = segment.ticket === 'paid' && f.qualifiedToOpportunity > 0;
  const most = selling ? Math.min(Math.max(0, Math.ceil(hands - open)), segment.pool, Math.floor(able)) : 0;
  let opened = 0;
  let kept = 0;
  for (let lead = 0; lead < segment.qualified; lead++) {
    if (opened < most) {
      if (!rng.chance(f.qualifiedToOpportunity * segment.handOff)) continue;
      opened += 1;
      const industry = industryOfNext(company, segment);
      const beyond = f.cycleTrust * (segment.trustIn[industry] - segment.trust);
      const cycle = segment.cycle * Math.exp(f.cycleSpread * rng.normal() - beyond);
      const due = month + Math.floor(rng.uniform() + cycle);
      segment.deals.push({ due, dying: false, industry, pod: individual ? freest(company, segment) : null });
    } else if (!rng.chance(f.staleQualified)) kept += 1;
  }
  segment.qualified = kept;
  if (selling) segment.openCredit = able - opened;
  segment.pool -= opened;
  segment.opened += opened;
  segment.openedNow = opened;
  if (hands > 0) segment.busy = Math.max(segment.busy, Math.min(1, segment.deals.length / hands));
  if (opens > 0) segment.busy = Math.max(segment.busy, Math.min(1, opened / opens));
}

export function freest(company: Company, segment: Segment): Pod | null {
  const s = company.segments.indexOf(segment);
  let best: Pod | null = null;
  let most = 0;
  for (const pod of company.pods) {
    const free = pod.hands - segment.deals.filter((deal) => deal.pod === pod).length;
    if (pod.segment === s && free > most) [best, most] = [pod, free];
  }
  return best;
}

function decide(company: Company, segment: Segment): void {
  const { f, individual } = segment.setup;
  const { rng, month } = company;
  const open: Deal[] = [];
  let lost = 0;
  // The rates at the beginning of the month hold for all counted deals of it.
  const counted = segment.trustIn.map((_, j) =>
    winChance(segment, 1 - segment.founderShare, segment.skill, j),
  );
  for (const deal of segment.deals) {
    const abandoned = deal.orphaned ? company.setup.c.redundancyHarm : 0;
    const left = individual ? (deal.pod?.left ?? abandoned) : segment.aeLeft;
    deal.orphaned = false;
    if (left > 0 && rng.chance(left)) {
      if (rng.chance(company.setup.c.dealLossOnLeave)) {
        lost += 1;
        continue;
      }
      deal.due += 1;
    }
    if (!deal.dying && deal.due <= month) {
      const { pod, industry } = deal;
      const p = individual ? winChance(segment, pod ? 1 : 0, pod?.skill ?? 1, industry) : counted[industry];
      const proposed = rng.chance(f.proposalRate);
      if (proposed && rng.chance(Math.min(0.97, p / f.proposalRate))) {
        segment.wins += 1;
        segment.wonAt[month] += 1;
        sign(company, segment, individual ? (pod ? 1 : 0) : 1 - segment.founderShare, industry);
        continue;
      }
      deal.dying = true;
    }
    // Lost deals stay open for a geometric number of months whose mean is so many of today's cycles.
    if (deal.dying && rng.chance(1 / (1 + f.lossDelay * segment.cycle))) lost += 1;
    else open.push(deal);
  }
  segment.deals = open;
  segment.losses += lost;
  segment.lostAt[month] = lost;
  segment.featureAt[month] = rng.yes(lost, Math.min(1, -segment.gap));
  comeBack(company, segment, lost);
}

export function comeBack(company: Company, segment: Segment, accounts: number): void {
  const back = company.month + Math.max(1, Math.round(segment.setup.f.coolingMonths));
  segment.returning[back] = (segment.returning[back] ?? 0) + accounts;
}
