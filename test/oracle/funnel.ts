// The oracle's funnel: every lead is worked, every opportunity decided, one by one.
import quantile from '@stdlib/stats-base-dists-gamma-quantile';
import {
  CONCURRENT,
  LEADS,
  OPENS,
  type Company,
  type Deal,
  type Pod,
  type Segment,
  type Waiting,
} from './company';
import { hours, industriesOfPods, industryOfNext } from './market';
import { signing } from './contracts';
import { sign } from './signing';

export const DAYS = 30.4375;

/** Off the list price this month, drawn or as the segment has it. */
function discount(company: Company, segment: Segment): number {
  const s = company.segments.indexOf(segment);
  const drawn = company.setup.curve('discount', s, Math.max(1, company.month));
  return drawn < 0 ? segment.setup.f.discount : drawn;
}

/** What price and discount do to a buyer's odds. */
export function appeal(company: Company, segment: Segment): number {
  const { f } = segment.setup;
  const price = company.setup.curve('price', company.segments.indexOf(segment), Math.max(1, company.month));
  const cheap =
    f.discountEffect * (discount(company, segment) - f.discountReference) + f.advantageWin * segment.edge;
  return cheap - f.priceElasticity * Math.log(Math.max(price, 1e-6)) - f.metricDoubt * f.valueMetric;
}

export function priceLevel(company: Company, segment: Segment): number {
  const { f } = segment.setup;
  const price = company.setup.curve('price', company.segments.indexOf(segment), Math.max(1, company.month));
  return (price * (1 - discount(company, segment))) / (1 - f.discountReference);
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
    f.focusWin * segment.aim +
    appeal(company, segment) -
    (f.motionCeiling > 0 && acv > f.motionCeiling ? f.motionFit * Math.log(acv / f.motionCeiling) : 0);
  const able = segment.capacity[CONCURRENT];
  const crowding = able > 0 ? Math.min(2, Math.max(1, segment.deals.length / Math.ceil(able))) : 1;
  const slow = Math.exp(-f.cycleMaturity * segment.gap - f.cycleTrust * doubt);
  segment.cycle = Math.max(0.002, (f.cycleDays / DAYS) * slow * crowding);
  if (c.fission === 0) return;
  const hired = 1 - segment.founderShare;
  const all = segment.chanceOf.reduce((sum, chance) => sum + chance, 0);
  const won = segment.chanceOf.reduce(
    (sum, chance, j) => sum + (chance / all) * winChance(segment, hired, segment.skill, j),
    0,
  );
  segment.winRate = won * signing(company, segment);
}

/** Of deals that open now, unless they were opened with another `aim`. */
export function winChance(
  segment: Segment,
  hired: number,
  skill: number,
  industry: number,
  aim = segment.aim,
): number {
  const { f } = segment.setup;
  const lost = (f.playbookEffect * f.playbookDeals) / (f.playbookDeals + segment.wins);
  const beyond = f.winTrust * (segment.trustIn[industry] - segment.trust) + f.focusWin * (aim - segment.aim);
  const logit = segment.winLogit + beyond + hired * (0.5 * Math.log(Math.max(skill, 0.05)) - lost);
  // Nearly all proposals are won at most; who gets none is lost.
  return f.proposalRate * Math.min(0.97, 1 / (1 + Math.exp(-logit)) / f.proposalReference);
}

/** Leads are worked on in no order. */
function workLeads(company: Company, segment: Segment): void {
  const { f } = segment.setup;
  const { rng } = company;
  const capacity = segment.capacity[LEADS];
  const usable = hours(company, segment, capacity, segment.leads.length + segment.newLeads.length);
  let able = Math.min(segment.leadCredit + usable, usable + 1);
  let worked = 0;
  const kept: Waiting[] = [];
  for (const lead of rng.shuffled([...segment.leads, ...segment.newLeads])) {
    if (able >= 1) {
      able -= 1;
      worked += 1;
      if (!rng.chance(lead.chance * segment.handOff)) continue;
      segment.qualified.push({ chance: f.qualifiedToOpportunity, referred: lead.referred });
    } else if (!rng.chance(f.staleLeads)) kept.push(lead);
  }
  const o = f.qualifiedToOpportunity;
  const met = o === 1 ? 1 : (o * f.outboundQuality) / (1 - o + o * f.outboundQuality);
  for (let i = 0; i < segment.meetings; i++) segment.qualified.push({ chance: met, referred: false });
  segment.namedQualified += segment.namedNew;
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
  const chances = segment.qualified.reduce((sum, { chance }) => sum + chance, 0) * segment.handOff;
  const usable = hours(company, segment, opens, chances + segment.namedQualified);
  const able = Math.min(segment.openCredit + usable, usable + 1);
  const selling = segment.ticket === 'paid' && f.qualifiedToOpportunity > 0;
  const most = selling ? Math.min(Math.max(0, Math.ceil(hands - open)), Math.floor(able)) : 0;
  const begin = (named: boolean, referred = false) => {
    const industry = industryOfNext(company, segment);
    const beyond = f.cycleTrust * (segment.trustIn[industry] - segment.trust);
    const cycle = segment.cycle * cycleFactor(company, segment) * Math.exp(-beyond);
    const due = month + Math.floor(rng.uniform() + cycle);
    const pod = individual ? freest(company, segment, industry) : null;
    segment.deals.push({ due, named, referred, dying: false, industry, aim: segment.aim, pod });
  };
  const named = openNamed(company, segment, most, () => begin(true));
  const limit = Math.min(most - named, segment.pool);
  let opened = 0;
  const kept: Waiting[] = [];
  for (const buyer of rng.shuffled(segment.qualified)) {
    if (opened < limit) {
      if (!rng.chance(buyer.chance * segment.handOff)) continue;
      opened += 1;
      begin(false, buyer.referred);
    } else if (!rng.chance(f.staleQualified)) kept.push(buyer);
  }
  segment.qualified = kept;
  segment.pool -= opened;
  opened += named;
  if (selling) segment.openCredit = able - opened;
  segment.opened += opened;
  segment.openedNow = opened;
  if (hands > 0) segment.busy = Math.max(segment.busy, Math.min(1, segment.deals.length / hands));
  if (opens > 0) segment.busy = Math.max(segment.busy, Math.min(1, opened / opens));
}

/** Named accounts go first. They have left the pool already; who does not open or goes stale comes back later. */
function openNamed(company: Company, segment: Segment, most: number, begin: () => void): number {
  const { f } = segment.setup;
  let opened = 0;
  let kept = 0;
  let gone = 0;
  for (let account = 0; account < segment.namedQualified; account++) {
    if (opened < most) {
      if (company.rng.chance(f.qualifiedToOpportunity * segment.handOff)) {
        opened += 1;
        begin();
      } else gone += 1;
    } else if (company.rng.chance(f.staleQualified)) gone += 1;
    else kept += 1;
  }
  segment.namedQualified = kept;
  comeBack(company, segment, gone, gone);
  return opened;
}

/** A cycle over its median: log-normal, or gamma whose log spreads as much. */
function cycleFactor({ rng }: Company, { setup: { f } }: Segment): number {
  if (f.cycleLaw === 0 || f.cycleSpread === 0) return Math.exp(f.cycleSpread * rng.normal());
  const { cv, median } = gammaOf(f.cycleSpread);
  return rng.gamma(cv) / median;
}

/** Mean cycle of what opens now. */
export function meanCycle({ setup: { f }, cycle }: Segment): number {
  if (f.cycleLaw === 0 || f.cycleSpread === 0) return cycle * Math.exp(f.cycleSpread ** 2 / 2);
  return cycle / gammaOf(f.cycleSpread).median;
}

/** Whole cycle of a deal met at a random moment of it, so that long ones are met more often. */
export function metCycle({ rng }: Company, { setup: { f }, cycle }: Segment): number {
  // A log-normal met so has its log shifted by sigma², a gamma one more of its shape.
  if (f.cycleLaw === 0 || f.cycleSpread === 0)
    return cycle * Math.exp(f.cycleSpread * rng.normal() + f.cycleSpread ** 2);
  const { cv, median } = gammaOf(f.cycleSpread);
  const shape = 1 / cv ** 2;
  return (cycle / median) * ((shape + 1) / shape) * rng.gamma(1 / Math.sqrt(shape + 1));
}

const known = new Map<number, { cv: number; median: number }>();

/** Gamma law of mean one: the variance of its log is Σ 1 ÷ (shape + n)². */
function gammaOf(spread: number): { cv: number; median: number } {
  const before = known.get(spread);
  if (before) return before;
  const spreadOf = (shape: number) => {
    let sum = 1 / (shape + 5000 - 0.5);
    for (let n = 0; n < 5000; n++) sum += 1 / (shape + n) ** 2;
    return Math.sqrt(sum);
  };
  let [low, high] = [0.1, 1000];
  for (let i = 0; i < 50; i++) {
    const middle = Math.sqrt(low * high);
    if (spreadOf(middle) > spread) low = middle;
    else high = middle;
  }
  const law = { cv: 1 / Math.sqrt(low), median: quantile(0.5, low, low) };
  known.set(spread, law);
  return law;
}

/** Of the PODs that serve its industry the one with most hands free. */
export function freest(company: Company, segment: Segment, industry: number): Pod | null {
  const s = company.segments.indexOf(segment);
  let best: Pod | null = null;
  let most = 0;
  const served = industriesOfPods(company, segment);
  const mine = company.pods.filter((pod) => pod.segment === s);
  for (const [place, pod] of mine.entries()) {
    if (served && served[place] !== industry) continue;
    const free = pod.hands - segment.deals.filter((deal) => deal.pod === pod).length;
    if (free > most) [best, most] = [pod, free];
  }
  return best;
}

function decide(company: Company, segment: Segment): void {
  const { f, individual } = segment.setup;
  const { rng, month } = company;
  const open: Deal[] = [];
  let lost = 0;
  let namedLost = 0;
  const lose = ({ named }: Deal) => {
    lost += 1;
    if (named) namedLost += 1;
  };
  // The rates at the beginning of the month hold for all counted deals of it.
  const counted = segment.deals.map(({ industry, aim }) =>
    winChance(segment, 1 - segment.founderShare, segment.skill, industry, aim),
  );
  for (const [i, deal] of segment.deals.entries()) {
    const abandoned = deal.orphaned ? company.setup.c.redundancyHarm : 0;
    const left = individual ? (deal.pod?.left ?? abandoned) : segment.aeLeft;
    deal.orphaned = false;
    if (left > 0 && rng.chance(left)) {
      if (rng.chance(company.setup.c.dealLossOnLeave)) {
        lose(deal);
        continue;
      }
      deal.due += 1;
    }
    if (!deal.dying && deal.due <= month && !waits(company, segment, deal)) {
      const { pod, industry, aim } = deal;
      const p = individual ? winChance(segment, pod ? 1 : 0, pod?.skill ?? 1, industry, aim) : counted[i];
      const proposed = rng.chance(f.proposalRate);
      const hired = individual ? (pod ? 1 : 0) : 1 - segment.founderShare;
      if (proposed && rng.chance(p / f.proposalRate) && sign(company, segment, hired, deal)) {
        segment.wins += 1;
        segment.wonAt[month] += 1;
        continue;
      }
      deal.dying = true;
    }
    // Lost deals stay open for a geometric number of months whose mean is so many of today's cycles.
    if (deal.dying && rng.chance(1 / (1 + f.lossDelay * segment.cycle))) lose(deal);
    else open.push(deal);
  }
  segment.deals = open;
  segment.losses += lost;
  segment.lostAt[month] = lost;
  segment.featureAt[month] = rng.yes(lost, Math.min(1, -segment.gap));
  comeBack(company, segment, lost, namedLost);
}

/** Some decisions wait for the quarter's last month; of the others some slip to the next month. */
function waits({ month, rng }: Company, segment: Segment, deal: Deal): boolean {
  const { slipChance, quarterEnd } = segment.setup.f;
  if (month % 3 !== 0 && rng.chance(quarterEnd)) {
    deal.due = month + 3 - (month % 3);
    return true;
  }
  if (!rng.chance(slipChance)) return false;
  deal.due = month + 1;
  return true;
}

/** Lost accounts can be won again after a while; the named ones among them are on the list again then. */
export function comeBack(company: Company, segment: Segment, accounts: number, named = 0): void {
  const back = company.month + Math.max(1, Math.round(segment.setup.f.coolingMonths));
  segment.returning[back] = (segment.returning[back] ?? 0) + accounts;
  segment.relisted[back] = (segment.relisted[back] ?? 0) + named;
}
