// The oracle's team: PODs follow the plan, people come and go, and together they can do so much.
import { ROLES } from '../../src/engine/input';
import {
  ACCOUNTS,
  AE,
  isCare,
  isSeller,
  ownsAccounts,
  waitsForCustomers,
  lastMonths,
  LEAD,
  ONBOARDINGS,
  OPENS,
  type Company,
  type Pod,
  type Seat,
} from './company';
import { measureCapacity, shareFounders } from './capacity';
import { hireOne } from './hiring';
import { priceLevel } from './funnel';
import { rampOf, writePlaybooks } from './ramp';

export function team(company: Company): void {
  const { setup } = company;
  company.payroll = company.carePayroll = 0;
  for (const segment of company.segments) {
    segment.aeLeft = 0;
    segment.laidOff = ROLES.map(() => 0);
  }
  for (const pod of company.pods) pod.left = 0;
  shareFounders(company);
  writePlaybooks(company);
  for (const pod of [...company.pods]) {
    if (company.segments[pod.segment].structure !== 'founders') continue;
    close(company, pod);
    company.grown = Math.max(0, company.grown - 1);
  }
  if (company.cutNow > 0) {
    for (const segment of company.segments)
      segment.added = segment.added.map((people) => people - Math.ceil(company.cutNow * people));
    const closing = Math.min(company.pods.length - 1, Math.ceil(company.cutNow * company.pods.length));
    for (let i = 0; i < closing; i++) {
      close(company, company.pods[company.pods.length - 1]);
      if (company.grown > 0) company.grown -= 1;
      else company.floorLeft = company.pods.length;
    }
  }
  followFloor(company);
  moveOne(company);
  for (const pod of company.pods) {
    if (!isReady(company, pod.segment)) continue;
    pod.newLead = null;
    pod.stretched = false;
  }
  if (setup.c.growthPods > 0) {
    const hired = setup.c.growthHires > 0 && hireOne(company);
    if (!hired) growOne(company);
  }
  company.segments.forEach((_, s) => fitShared(company, s));
  people(company);
  shareFounders(company);
  measureCapacity(company);
}

/** Somebody is to be hired there. */
export const wants = (company: Company, s: number) =>
  company.mix[s] >= 0.02 && company.segments[s].structure !== 'founders';

const short = (company: Company, s: number, pods: number) => company.mix[s] * pods - company.podsIn(s);

function followFloor(company: Company): void {
  const { setup, month } = company;
  const curve = Math.round(setup.curve('pods', 0, month));
  if (company.podsHeld === null && curve >= company.inherited) company.inherited = 0;
  const drawn = company.podsHeld ?? Math.max(curve, company.inherited);
  if (company.funding > 0) company.floorLeft = Infinity;
  const floor = Math.min(drawn, company.floorLeft);
  const wanted = Math.min(setup.c.maxPods, floor + company.grown);
  while (company.pods.length > wanted) close(company, mostOver(company));
  while (company.pods.length < wanted) {
    const candidates = company.segments.map((_, s) => s).filter((s) => wants(company, s));
    if (candidates.length === 0) return;
    const count = company.pods.length + 1;
    open(
      company,
      highest(candidates, (s) => short(company, s, count)),
    );
  }
}

/** First of those with the highest score. */
const highest = (list: readonly number[], score: (s: number) => number) =>
  list.reduce((best, s) => (score(s) > score(best) ? s : best), list[0]);

/** Youngest POD of the segment with most too many; the youngest POD's segment wins a tie. */
function mostOver(company: Company): Pod {
  const count = company.pods.length;
  const youngest = company.pods[count - 1].segment;
  const others = company.segments.map((_, s) => s).filter((s) => company.podsIn(s) > 0);
  const segment = highest([youngest, ...others], (s) => -short(company, s, count));
  return youngestOf(company, segment);
}

function youngestOf(company: Company, segment: number): Pod {
  const pods = company.pods.filter((pod) => pod.segment === segment);
  return pods[pods.length - 1];
}

function moveOne(company: Company): void {
  const all = company.pods.length + company.founderPods;
  const every = company.segments.map((_, s) => s);
  const staffed = every.filter((s) => company.podsIn(s) > 0);
  if (staffed.length === 0) return;
  const open = every.filter((s) => company.segments[s].structure !== 'founders');
  if (open.length === 0) return;
  const to = highest(open, (s) => short(company, s, all));
  const from = highest(staffed, (s) => -short(company, s, all));
  if (short(company, to, all) > 0.75 && short(company, from, all) < -0.75) {
    move(company, youngestOf(company, from), to);
  }
}

function growOne(company: Company): void {
  const { setup, pods } = company;
  const { c } = setup;
  if (company.frozen || company.cash <= 0 || pods.length >= c.maxPods || pods.length === 0) return;
  const inRamp = pods.filter((pod) => !isRamped(company, pod, 0.7)).length;
  if (inRamp >= Math.max(1, c.growthPace * pods.length)) return;
  const wanting = company.segments
    .map((_, s) => ({ s, short: short(company, s, pods.length + 1) }))
    .filter(({ s, short }) => wants(company, s) && short > -0.9)
    .sort((a, b) => b.short - a.short || a.s - b.s);
  for (const { s } of wanting) {
    if (!affords(company, podCost(company, s))) continue;
    const parent =
      c.fission > 0 ? pods.find((pod) => pod.segment === s && isMature(company, pod)) : undefined;
    if (company.podsIn(s) > 0 && !attains(company, s)) continue;
    if (parent) {
      if (!maySplit(company, s)) continue;
      split(company, parent);
    } else {
      if (company.podsIn(s) > 0 && company.segments[s].busy < 0.6) continue;
      open(company, s);
    }
    company.grown += 1;
    return;
  }
}

/** The guard's runway remains when so much a month is spent on top. */
export function affords(company: Company, cost: number): boolean {
  const burn = company.runway === Infinity ? 0 : company.cash / company.runway;
  return company.cash / (burn + 1.3 * cost) >= company.setup.c.growthGuard;
}

function podCost(company: Company, s: number): number {
  const { f, roles } = company.setup.segments[s];
  return roles.reduce(
    (sum, { seats, cost }) => sum + seats * cost,
    f.programmesPerPod + f.officeCost + f.travelCost,
  );
}

export function attains(company: Company, s: number): boolean {
  const segment = company.segments[s];
  const quota = lastMonths(segment.quotaAt, 6, company.month - 1);
  const sold = lastMonths(segment.soldAt, 6, company.month - 1);
  return quota > 0 && sold / quota >= company.setup.c.growthAttainment;
}

export function isRamped(company: Company, pod: Pod, share: number): boolean {
  const { customers } = company.segments[pod.segment];
  return pod.seats.every(({ role, person }) => {
    if (!person) return waitsForCustomers(role) && customers.length === 0;
    return person.months >= share * rampOf(company, pod.segment, role);
  });
}

/** A seller who closes deals and has been here longest, AEs before others. */
function eldest(company: Company, pod: Pod): Seat | undefined {
  const { roles } = company.setup.segments[pod.segment];
  const closers = pod.seats.filter(
    ({ role, person }) => person && (role === AE || (isSeller(role) && roles[role].able[OPENS] > 0)),
  );
  const months = (seat: Seat) => seat.person?.months ?? 0;
  const rank = (seat: Seat) => (seat.role === AE ? 1000 : 0);
  const [first] = [...closers].sort((a, b) => rank(b) - rank(a));
  const same = closers.filter(({ role }) => role === first.role);
  return [...same].sort((a, b) => months(b) - months(a))[0];
}

const isMature = (company: Company, pod: Pod) =>
  company.month - pod.since >= company.setup.c.fissionAge &&
  isRamped(company, pod, 1) &&
  pod.seats.some(({ role, person }) => {
    const { able } = company.setup.segments[pod.segment].roles[role];
    return person && (role === AE || (isSeller(role) && able[OPENS] > 0));
  });

/** Customers enough, and hired people who can look after as many, and onboard those who wait within a month. */
function isReady(company: Company, s: number): boolean {
  const { live, overload, setup, capacity, byFounders, customers } = company.segments[s];
  const { fissionCustomers, bespokeLoad } = setup.f;
  if (live < fissionCustomers) return false;
  if (customers.length === 0) return true;
  const byHired = (kind: number) => (capacity[kind] ?? 0) - (byFounders[kind] ?? 0);
  const waiting = customers.filter(({ status }) => status === 'waiting').length;
  const cared = byHired(ACCOUNTS) > 1e-9 && byHired(ACCOUNTS) >= fissionCustomers && overload < 0.1;
  const due = waiting * (1 + bespokeLoad * company.promised);
  return cared && byHired(ONBOARDINGS) > 1e-9 && due <= capacity[ONBOARDINGS];
}

/** What is in the pipeline, times its chance of being won, covers a part of the quota of as many months as a deal takes. */
function maySplit(company: Company, s: number): boolean {
  const segment = company.segments[s];
  const { qualified, namedQualified, deals, setup, winRate, cycle, quotaAt } = segment;
  const { fissionPipeline, fissionEarly } = company.setup.c;
  const count = deals.length + namedQualified + qualified.length * setup.f.qualifiedToOpportunity;
  const expected = count * setup.f.acv * priceLevel(company, segment) * winRate;
  const open = cycle * (winRate + (1 - winRate) * (1 + setup.f.lossDelay));
  const owed = company.month > 1 ? quotaAt[company.month - 1] * open : 0;
  return expected >= fissionPipeline * owed && (fissionEarly > 0 || isReady(company, s));
}

/** The eldest goes to lead; all other seats of the new POD, and the empty one of the old, are to be hired for. */
function split(company: Company, parent: Pod): void {
  const seat = eldest(company, parent);
  if (!seat) return;
  open(company, parent.segment);
  const child = company.pods[company.pods.length - 1];
  const place =
    child.seats.find(({ role }) => role === LEAD) ?? child.seats.find(({ role }) => role === seat.role);
  if (!place) return;
  place.person = seat.person;
  seat.person = null;
  if (isReady(company, parent.segment)) return;
  child.newLead = place;
  parent.stretched = true;
}

/** Fractions of a seat add up over the segment's PODs, and are rounded up to whole people. */
function fitShared(company: Company, s: number): void {
  const segment = company.segments[s];
  segment.setup.roles.forEach(({ seats }, role) => {
    const fractions = Math.ceil(company.podsIn(s) * (seats - Math.floor(seats)) - 1e-9);
    const wanted = Math.min(40, fractions + segment.added[role]);
    const there = segment.shared.filter((seat) => seat.role === role);
    for (let more = there.length; more < wanted; more++) segment.shared.push({ role, person: null });
    // The vacant ones go first, then whoever came last.
    const months = (seat: Seat) => seat.person?.months ?? -1;
    const leaving = [...there].sort((a, b) => months(a) - months(b)).slice(0, there.length - wanted);
    for (const seat of there.length > wanted ? leaving : []) layOff(company, s, seat);
    if (there.length > wanted) segment.shared = segment.shared.filter((seat) => !leaving.includes(seat));
  });
}

const vacantSeats = (company: Company, segment: number): Seat[] =>
  company.setup.segments[segment].roles.flatMap(({ seats }, role) =>
    Array.from({ length: Math.floor(seats) }, () => ({ role, person: null })),
  );

function open(company: Company, segment: number): void {
  company.pods.push({
    ...{ segment, seats: vacantSeats(company, segment), hands: 0, skill: 1, sellers: 0, left: 0 },
    ...{ since: company.month, newLead: null, stretched: false },
  });
}

function dismiss(company: Company, segment: number, seat: Seat): void {
  if (!seat.person) return;
  const pay = company.setup.segments[segment].roles[seat.role].cost;
  company.costs += company.setup.c.severanceMonths * pay;
  company.headcount -= 1;
  seat.person = null;
}

/** Laid off with a POD: what they did is left behind, as by those who quit. */
function layOff(company: Company, segment: number, seat: Seat): void {
  if (seat.person) company.segments[segment].laidOff[seat.role] += 1;
  dismiss(company, segment, seat);
}

function close(company: Company, pod: Pod): void {
  for (const seat of pod.seats) layOff(company, pod.segment, seat);
  company.pods = company.pods.filter((other) => other !== pod);
  thinOut(company, pod.segment, company.podsIn(pod.segment));
  abandon(company, pod);
}

/** Of those whom growth has added, a POD that goes takes its share along. */
function thinOut(company: Company, s: number, left: number): void {
  const segment = company.segments[s];
  segment.added = segment.added.map((people) => Math.floor((people * left) / (left + 1)));
}

function abandon(company: Company, pod: Pod): void {
  for (const deal of company.segments[pod.segment].deals) {
    if (deal.pod !== pod) continue;
    deal.pod = null;
    deal.orphaned = true;
  }
}

/** Staff whom the new segment's template wants stay and lose part of their ramp; AEs and the rest go. All are missed. */
function move(company: Company, pod: Pod, to: number): void {
  abandon(company, pod);
  const wanted = vacantSeats(company, to);
  for (const seat of pod.seats) {
    if (!seat.person) continue;
    const place = wanted.find(({ role, person }) => role === seat.role && !person);
    if (seat.role === AE || !place) {
      layOff(company, pod.segment, seat);
      continue;
    }
    company.segments[pod.segment].laidOff[seat.role] += 1;
    place.person = seat.person;
    place.person.months = Math.floor(seat.person.months * company.setup.c.moveKeep);
  }
  pod.seats = wanted;
  thinOut(company, pod.segment, company.podsIn(pod.segment) - 1);
  pod.segment = to;
  pod.since = company.month;
  pod.newLead = null;
  pod.stretched = false;
}

function people(company: Company): void {
  company.segments.forEach((segment, s) => {
    segment.shock *= company.setup.c.shockDecay;
    segment.staff = 0;
    const own = company.pods.filter((pod) => pod.segment === s).flatMap((pod) => pod.seats);
    const seats = [...own, ...segment.shared];
    const harm = company.setup.c.redundancyHarm;
    segment.present = ROLES.map(
      (_, role) =>
        seats.filter((seat) => seat.person && seat.role === role).length + harm * segment.laidOff[role],
    );
    ROLES.forEach((_, role) => hurt(company, s, role, harm * segment.laidOff[role]));
  });
  const sharedAes = company.segments.map(({ shared }, s) => liveThrough(company, s, shared));
  for (const pod of company.pods) {
    const own = liveThrough(company, pod.segment, pod.seats);
    const common = sharedAes[pod.segment];
    const count = company.podsIn(pod.segment);
    const there = own.there + common.there / count;
    pod.left = there > 0 ? (own.left + common.left / count) / there : 0;
  }
}

/** A month of some seats; how many who hold deals were there, and how many of them left. */
function liveThrough(company: Company, s: number, seats: readonly Seat[]) {
  const segment = company.segments[s];
  const everybody = segment.structure === 'generalist';
  // Of the seats that PODs share, only AEs hold deals.
  const holds = ({ role }: Seat) => role === AE || (everybody && seats !== segment.shared);
  const there = seats.filter((seat) => seat.person && holds(seat)).length;
  let left = 0;
  for (const seat of seats) {
    if (!seat.person) hire(company, s, seat);
    else if (leaves(company, s, seat) && holds(seat)) left += 1;
    if (!seat.person) continue;
    company.payroll += segment.setup.roles[seat.role].cost;
    if (isCare(seat.role)) company.carePayroll += segment.setup.roles[seat.role].cost;
    if (ownsAccounts(seat.role) || everybody) segment.staff += 1;
  }
  return { there, left };
}

function leaves(company: Company, s: number, seat: Seat): boolean {
  const { rng, setup } = company;
  const person = seat.person;
  if (!person) return false;
  person.months += 1;
  const quits = rng.chance(1 - Math.exp(-quitHazard(company, s, seat.role)));
  if (person.failing && person.months >= setup.c.misHireNotice) dismiss(company, s, seat);
  else if (quits) {
    seat.person = null;
    company.headcount -= 1;
  } else return false;
  // Of those who were there when the month began, this one is gone.
  hurt(company, s, seat.role, 1);
  return true;
}

/** Some of those who were there when the month began are gone: customers and deals are the worse for it. */
function hurt(company: Company, s: number, role: number, people: number): void {
  if (people === 0) return;
  const segment = company.segments[s];
  const { aeShock, csmShock } = segment.setup.f;
  const everybody = segment.structure === 'generalist';
  const there = (counts: (role: number) => boolean) =>
    segment.present.reduce((sum, count, each) => (counts(each) ? sum + count : sum), 0);
  const owns = ownsAccounts(role);
  const share = people / there((each) => everybody || (owns ? ownsAccounts(each) : each === role));
  if (owns || everybody) segment.shock += csmShock * share;
  if (role === AE || everybody) segment.shock += aeShock * share;
  if (role === AE || everybody) segment.aeLeft += share;
}

/** Published turnover counts those who fail as well: mean tenure = (1 − f) T + f · notice. */
function quitHazard(company: Company, s: number, role: number): number {
  const { attrition } = company.setup.segments[s].roles[role];
  const { misHireShare, misHireNotice } = company.setup.c;
  if (attrition <= 0) return 0;
  const failing = isSeller(role) ? misHireShare : 0;
  return 1 / Math.max(1, (1 / attrition - failing * misHireNotice) / (1 - failing));
}

function hire(company: Company, s: number, seat: Seat): void {
  const { rng, setup } = company;
  const role = setup.segments[s].roles[seat.role];
  if (company.frozen || company.cash <= 0) return;
  if (waitsForCustomers(seat.role) && company.segments[s].customers.length === 0) return;
  if (!rng.chance(1 - Math.exp(-1 / Math.max(1, role.hire)))) return;
  const { misHireShare, misHireSkill, skillSpread } = setup.c;
  const failing = isSeller(seat.role) && rng.chance(misHireShare);
  const good = (1 - misHireShare * misHireSkill) / (1 - misHireShare);
  const spread = Math.sqrt(Math.log(1 + skillSpread ** 2));
  const skill = !isSeller(seat.role) ? 1 : failing ? misHireSkill : good * rng.logNormal(spread);
  seat.person = { months: 0, skill, failing };
  company.headcount += 1;
  company.recruiting += setup.c.recruitingMonths * role.cost;
}
