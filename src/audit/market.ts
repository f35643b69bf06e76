// The second arithmetic, from the market to the signature: demand, win rate, cycle, wins. Shares nothing with the engine's.
import { CAPACITIES, CURVES, FOCUS_REFERENCE, type Curve, type EngineInput } from '../engine';
import { signing } from './contracts';
import { edge, wordOfMouth } from './profile';
import { Carry, fromLogOdds, logOdds, positive, type Own, type Seen, type Whole } from './seen';

const CONCURRENT = CAPACITIES.indexOf('concurrent');
const PAID = 2;

/** A curve of the plan in a month. */
function drawn({ curves, segments, months }: EngineInput, which: Curve, s: number, month: number): number {
  return curves[(CURVES.indexOf(which) * segments + s) * (months + 1) + month];
}

export function programmes(input: EngineInput, whole: Whole, own: Own, s: number, now: Seen): number {
  if (now.demand.ticket[s] !== PAID) return 0;
  const full = whole('programmesBase') + own('programmesPerPod') * now.team.pods;
  return now.plan.mix[s] * full * drawn(input, 'programmes', s, now.month) * (now.plan.frozen ? 0.6 : 1);
}

/** Leads, sign-ups and self-serve customers of one segment, in whole units. */
export class Demand {
  private readonly leads = new Carry();
  private readonly events = new Carry();
  private readonly signups = new Carry();
  private readonly onSite = new Carry();
  private readonly paid = new Carry();
  private readonly paidOnSite = new Carry();
  private fund = 0;

  month(input: EngineInput, own: Own, s: number, before: Seen, now: Seen, spend: number) {
    const { month } = now;
    const back = before.demand.returning[s * (input.months + 1) + month];
    const left = own('accounts') > 0 ? (before.demand.pool[s] + back) / own('accounts') : 0;
    const reach = left * Math.exp(-own('focusVolume') * (now.plan.focus[s] - FOCUS_REFERENCE));
    this.fund += spend * own('eventShare');
    let leads = this.leads.take(this.inboundAndReferred(own, s, before, now, spend) * reach, Infinity);
    if (month % own('eventEvery') === 0) {
      const drawnIn = this.fund / own('eventLeadCost') / (1 + this.fund / own('eventHalf'));
      leads += this.events.take(drawnIn * reach, Infinity);
      this.fund = 0;
    }
    const listed = this.signups.take(this.expectedSignups(own, s, before, now) * reach, Infinity);
    const signups = listed + this.onSite.take(onSite(own, s, before, now, spend) * reach, Infinity);
    const chance = fromLogOdds(
      logOdds(own('trialToPaid')) + appeal(input, own, s, month) + own('winMaturity') * before.product.gap[s],
    );
    const { activated, siteActivated } = now.demand;
    const byPlatform = activated[s] - siteActivated[s];
    const selfServe =
      this.paid.take(byPlatform * chance, byPlatform) +
      this.paidOnSite.take(siteActivated[s] * chance, siteActivated[s]);
    return { leads, signups, selfServe };
  }

  private inboundAndReferred(own: Own, s: number, before: Seen, now: Seen, spend: number): number {
    const worked = now.plan.mix[s] > 0;
    const digital =
      spend * (1 - own('eventShare')) * (1 - (now.demand.site[s] === PAID ? own('siteShare') : 0));
    const bought = digital / (own('leadCost') * (1 + digital / own('inboundHalf')));
    const inbound =
      bought * (1 + own('brandLift') * before.product.brandShare) + (worked ? own('freeLeads') : 0);
    const n = before.customers.live[s];
    const content =
      ((n * own('referralHalf')) / (n + own('referralHalf'))) * before.customers.satisfaction[s];
    return inbound + own('referralRate') * content * wordOfMouth(own, now.month) * (worked ? 1 : 0.3);
  }

  private expectedSignups(own: Own, s: number, before: Seen, now: Seen): number {
    const ceiling = own('marketplaceCeiling');
    if (now.demand.ticket[s] !== PAID || ceiling <= 0) return 0;
    const drawnIn = own('listingSignups') + brought(own, s, before, now)[0];
    const room = positive(1 - before.customers.live[s] / ceiling);
    return drawnIn * lookedAfter(own, s, now, 'listingEffort') * room;
  }
}

/** What effort keeps of what a page could draw: e ÷ (e + half), where listing and site share the effort. */
function lookedAfter(
  own: Own,
  s: number,
  { team, demand }: Seen,
  half: 'listingEffort' | 'siteEffort',
): number {
  const effort = team.podsIn[s] + team.founderPods * team.founders[s];
  const both = own('marketplaceCeiling') > 0 && demand.site[s] === PAID;
  return effort > 0 ? effort / (effort + own(half) * (both ? 2 : 1)) : 0;
}

/** Sign-ups that customers bring to the listing and to the own site: l² ÷ (l + i) and l · i ÷ (l + i), if l is the larger. */
function brought(own: Own, s: number, before: Seen, now: Seen): readonly [listing: number, site: number] {
  const { live, satisfaction } = before.customers;
  const told = live[s] * satisfaction[s] * wordOfMouth(own, now.month);
  const listing = own('marketplaceCeiling') > 0 ? own('marketplacePull') * told : 0;
  const asked = now.demand.site[s] === PAID ? own('inviteRate') * told : 0;
  const most = own('inviteMost');
  const site = asked * most > 0 ? (asked * most) / (asked + most) : 0;
  const kept = listing * site > 0 ? Math.max(listing, site) / (listing + site) : 1;
  return [listing * kept, site * kept];
}

/** Off the list price: the segment's own number where nothing is drawn. */
function discount(input: EngineInput, own: Own, s: number, month: number): number {
  const off = drawn(input, 'discount', s, month);
  return off < 0 ? own('discount') : off;
}

/** People who sign up on the own site: those it buys, and those who find it or are invited. */
function onSite(own: Own, s: number, before: Seen, now: Seen, spend: number): number {
  if (now.demand.site[s] !== PAID) return 0;
  const paid = spend * (1 - own('eventShare')) * own('siteShare');
  const bought = paid / (own('signupCost') * (1 + paid / own('siteHalf')));
  const found = own('siteSignups') + own('siteBrand') * before.product.brandShare;
  const heard = found * Math.exp(own('siteMaturity') * before.product.gap[s]);
  return (bought + heard + brought(own, s, before, now)[1]) * lookedAfter(own, s, now, 'siteEffort');
}

function appeal(input: EngineInput, own: Own, s: number, month: number): number {
  const cheaper = own('discountEffect') * (discount(input, own, s, month) - own('discountReference'));
  const other = own('advantageWin') * edge(own, month) - own('metricDoubt') * own('valueMetric');
  return cheaper - own('priceElasticity') * Math.log(drawn(input, 'price', s, month)) + other;
}

/** Mean contract that sellers close. */
export function contractValue(input: EngineInput, own: Own, s: number, month: number): number {
  const net = (1 - discount(input, own, s, month)) / (1 - own('discountReference'));
  return own('acv') * drawn(input, 'price', s, month) * net;
}

export function winRate(
  ...[input, whole, own, s, aim, before, now]: [EngineInput, Whole, Own, number, number, Seen, Seen]
): number {
  const { product, funnel } = before;
  const hired = 1 - now.team.founderShare[s];
  const deals = own('playbookDeals');
  const playbook = deals > 0 ? (own('playbookEffect') * deals) / (deals + funnel.everWon[s]) : 0;
  const acv = contractValue(input, own, s, now.month);
  const ceiling = own('motionCeiling');
  const logit =
    logOdds(own('winRate')) +
    own('winMaturity') * product.gap[s] +
    own('winTrust') * (product.trust[s] - whole('trustReference')) +
    own('winBespoke') * product.promised +
    own('focusWin') * aim +
    appeal(input, own, s, now.month) -
    (ceiling > 0 ? own('motionFit') * positive(Math.log(acv / ceiling)) : 0) +
    hired * (0.5 * Math.log(Math.max(0.05, now.team.sellerSkill[s])) - playbook);
  const ofProposals = Math.min(0.97, fromLogOdds(logit) / own('proposalReference'));
  return own('proposalRate') * ofProposals * signing(own);
}

export function cycleMonths(whole: Whole, own: Own, s: number, before: Seen, now: Seen): number {
  const hands = Math.ceil(now.team.capacity[s * CAPACITIES.length + CONCURRENT]);
  const { gap, trust } = before.product;
  const doubt = trust[s] - whole('trustReference');
  // Opportunities of this month open after the odds are worked out.
  const crowded = hands > 0 ? Math.min(2, Math.max(1, before.funnel.open[s] / hands)) : 1;
  const slow = Math.exp(-own('cycleMaturity') * gap[s] - own('cycleTrust') * doubt);
  return Math.max(0.002, (own('cycleDays') / 30.4375) * slow * crowded);
}
