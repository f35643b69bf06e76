// The oracle's team: PODs follow the plan, people come and go, and together they can do so much.
import { ROLES } from '../../src/engine/input';
import { AE, isCare, isSeller, lastMonths, CSM, type Company, type Pod, type Seat } from './company';
import { measureCapacity, shareFounders } from './capacity';

export function team(company: Company): void {
  const { setup } = company;
  company.payroll = 0;
  for (const segment of company.segments) segment.aeLeft = 0;
  for (const pod of company.pods) pod.left = 0;
  shareFounders(company);
  if (company.cutNow > 0) {
    const closing = Math.min(company.pods.length - 1, Math.ceil(company.cutNow * company.pods.length));
    for (let i = 0; i < closing; i++) {
      close(company, company.pods[company.pods.length - 1]);
      if (company.grown > 0) company.grown -= 1;
      else company.floorLeft = company.pods.length;
    }
  }
  followFloor(company);
  moveOne(company);
  if (setup.c.growthPods > 0) growOne(company);
  people(company);
  shareFounders(company);
  measureCapacity(company);
}

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
    const candidates = company.segments.map((_, s) => s).filter((s) => company.mix[s] >= 0.02);
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
  const to = highest(every, (s) => short(company, s, all));
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
  const burn = company.runway === Infinity ? 0 : company.cash / company.runway;
  const wanting = company.segments
    .map((_, s) => ({ s, short: short(company, s, pods.length + 1) }))
    .filter(({ s, short }) => company.mix[s] >= 0.02 && short > -0.9)
    .sort((a, b) => b.short - a.short || a.s - b.s);
  for (const { s } of wanting) {
    if (company.cash / (burn + 1.3 * podCost(company, s)) < c.growthGuard) continue;
    if (company.podsIn(s) > 0 && !demandSupports(company, s)) continue;
    open(company, s);
    company.grown += 1;
    return;
  }
}

function podCost(company: Company, s: number): number {
  const { f, roles } = company.setup.segments[s];
  return roles.reduce((sum, { seats, cost }) => sum + seats * cost, f.programmesPerPod);
}

function demandSupports(company: Company, s: number): boolean {
  const segment = company.segments[s];
  const quota = lastMonths(segment.quotaAt, 6, company.month - 1);
  const sold = lastMonths(segment.soldAt, 6, company.month - 1);
  return quota > 0 && sold / quota >= company.setup.c.growthAttainment && segment.busy >= 0.6;
}

export function isRamped(company: Company, pod: Pod, share: number): boolean {
  const { setup, customers } = company.segments[pod.segment];
  return pod.seats.every(({ role, person }) => {
    if (!person) return isCare(role) && customers.length === 0;
    return person.months >= share * setup.roles[role].ramp;
  });
}

const vacantSeats = (company: Company, segment: number): Seat[] =>
  company.setup.segments[segment].roles.flatMap(({ seats }, role) =>
    Array.from({ length: seats }, () => ({ role, person: null })),
  );

function open(company: Company, segment: number): void {
  company.pods.push({ segment, seats: vacantSeats(company, segment), hands: 0, skill: 1, left: 0 });
}

function dismiss(company: Company, segment: number, seat: Seat): void {
  if (!seat.person) return;
  const pay = company.setup.segments[segment].roles[seat.role].cost;
  company.costs += company.setup.c.severanceMonths * pay;
  company.headcount -= 1;
  seat.person = null;
}

function close(company: Company, pod: Pod): void {
  for (const seat of pod.seats) dismiss(company, pod.segment, seat);
  company.pods = company.pods.filter((other) => other !== pod);
  for (const { deals } of company.segments) for (const deal of deals) if (deal.pod === pod) deal.pod = null;
}

/** Staff whom the new segment's template wants stay and lose part of their ramp; AEs and the rest go. */
function move(company: Company, pod: Pod, to: number): void {
  for (const deal of company.segments[pod.segment].deals) if (deal.pod === pod) deal.pod = null;
  const wanted = vacantSeats(company, to);
  for (const seat of pod.seats) {
    if (!seat.person) continue;
    const place = wanted.find(({ role, person }) => role === seat.role && !person);
    if (seat.role === AE || !place) {
      dismiss(company, pod.segment, seat);
      continue;
    }
    place.person = seat.person;
    place.person.months = Math.floor(seat.person.months * company.setup.c.moveKeep);
  }
  pod.seats = wanted;
  pod.segment = to;
}

function people(company: Company): void {
  company.segments.forEach((segment, s) => {
    segment.shock *= company.setup.c.shockDecay;
    segment.staff = 0;
    const seats = company.pods.filter((pod) => pod.segment === s).flatMap((pod) => pod.seats);
    segment.present = ROLES.map(
      (_, role) => seats.filter((seat) => seat.person && seat.role === role).length,
    );
  });
  for (const pod of company.pods) {
    const aes = pod.seats.filter(({ role, person }) => role === AE && person).length;
    let aesLeft = 0;
    for (const seat of pod.seats) {
      if (!seat.person) hire(company, pod.segment, seat);
      else if (leaves(company, pod.segment, seat) && seat.role === AE) aesLeft += 1;
      if (!seat.person) continue;
      company.payroll += company.setup.segments[pod.segment].roles[seat.role].cost;
      if (isCare(seat.role)) company.segments[pod.segment].staff += 1;
    }
    pod.left = aes > 0 ? aesLeft / aes : 0;
  }
}

function leaves(company: Company, s: number, seat: Seat): boolean {
  const { rng, setup } = company;
  const { f } = setup.segments[s];
  const segment = company.segments[s];
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
  const { present } = segment;
  if (seat.role === CSM) segment.shock += f.csmShock / present[CSM];
  if (seat.role === AE) segment.shock += f.aeShock / present[AE];
  if (seat.role === AE) segment.aeLeft += 1 / present[AE];
  return true;
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
  if (isCare(seat.role) && company.segments[s].customers.length === 0) return;
  if (!rng.chance(1 - Math.exp(-1 / Math.max(1, role.hire)))) return;
  const { misHireShare, misHireSkill, skillSpread } = setup.c;
  const failing = isSeller(seat.role) && rng.chance(misHireShare);
  const good = (1 - misHireShare * misHireSkill) / (1 - misHireShare);
  const spread = Math.sqrt(Math.log(1 + skillSpread ** 2));
  const skill = !isSeller(seat.role) ? 1 : failing ? misHireSkill : good * rng.logNormal(spread);
  seat.person = { months: 0, skill, failing };
  company.headcount += 1;
  company.costs += setup.c.recruitingMonths * role.cost;
}
