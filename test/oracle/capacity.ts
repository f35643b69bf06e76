// What founders and PODs of the oracle's company can do this month.
import { CAPACITIES, ROLES } from '../../src/engine/input';
import {
  ACCOUNTS,
  AE,
  CONCURRENT,
  isSeller,
  ONBOARDINGS,
  OPENS,
  UPSELL,
  waitsForCustomers,
  type Company,
  type Person,
  type Pod,
} from './company';
import type { RoleSetup } from './setup';
import { rampOf } from './ramp';

export function shareFounders(company: Company): void {
  const { c } = company.setup;
  const count = company.pods.length;
  company.founderPods = c.founderCapacity / (1 + count / c.founderFade);
  const all = count + company.founderPods;
  const free = company.segments.map((_, s) => Math.max(0, company.mix[s] * all - company.podsIn(s)));
  const sum = free.reduce((a, b) => a + b, 0);
  const shares = company.segments.map((segment, s) => {
    const wanted = sum > 0 ? free[s] / sum : company.mix[s];
    const waiting = segment.deals.length > 0 || segment.customers.length > 0;
    return waiting ? Math.max(c.minimumCare, wanted) : wanted;
  });
  const total = shares.reduce((a, b) => a + b, 0);
  company.segments.forEach((segment, s) => {
    segment.founders = shares[s] / Math.max(1, total);
  });
  const mixed = company.mix.reduce((a, b) => a + b, 0);
  const effective = mixed ** 2 / company.mix.reduce((a, b) => a + b * b, 0);
  const thin = Math.max(0, 1 - all / (c.spreadPods * effective));
  company.focus = mixed > 0 ? Math.max(0, 1 - c.spreadPenalty * thin * 2 * (1 - 1 / effective)) : 1;
}

export function measureCapacity(company: Company): void {
  const hours = (company.founderPods / 0.6) * company.focus;
  company.segments.forEach((segment, s) => {
    const { founders, f } = segment.setup;
    const mine = company.pods.filter((pod) => pod.segment === s);
    segment.capacity = CAPACITIES.map((_, kind) => founders[kind] * segment.founders * hours);
    segment.outreach = segment.founders * hours;
    segment.byFounders = [...segment.capacity];
    const byFounders = segment.capacity[OPENS];
    const work = [
      ...mine.map((pod) =>
        segment.structure === 'generalist' ? together(company, pod) : apart(company, pod),
      ),
      sharedWork(company, s, mine),
    ];
    let weighed = 0;
    let quota = 0;
    segment.rampQuota = segment.rampOpens = 0;
    for (const each of work) {
      each.able.forEach((able, kind) => (segment.capacity[kind] += able));
      weighed += each.weighed;
      quota += each.quota * f.quota;
      segment.outreach += each.outreach;
      segment.rampQuota += each.rampQuota * f.quota;
      segment.rampOpens += each.rampOpens;
    }
    const opens = segment.capacity[OPENS];
    segment.skill = opens > byFounders ? weighed / (opens - byFounders) : 1;
    segment.founderShare = opens > 0 ? byFounders / opens : 1;
    const passedOn = segment.structure === 'assembly' ? 1 - segment.founderShare : 0;
    segment.handOff = 1 - company.setup.c.handOffLoss * passedOn;
    segment.quotaAt[company.month] = quota / 12;
  });
}

/** What some people can do: by kind; openings weighed by skill; quotas carried. */
interface Work {
  readonly able: number[];
  weighed: number;
  quota: number;
  /** People who approach accounts. */
  outreach: number;
  /** The same of those in ramp, and what they open. */
  rampQuota: number;
  rampOpens: number;
}
const nothing = (): Work => {
  return { able: CAPACITIES.map(() => 0), weighed: 0, quota: 0, rampQuota: 0, rampOpens: 0, outreach: 0 };
};

/** What part of an AE's quota a role carries: as much as it opens of what an AE opens. */
function carries(roles: readonly RoleSetup[], role: number): number {
  const opens = roles[role].able[OPENS];
  const closer = roles[AE].able[OPENS];
  if (closer === 0) return opens > 0 ? 1 : 0;
  return opens / closer;
}

const isHeld = (kind: number) => [CONCURRENT, ACCOUNTS, UPSELL].includes(kind);
const isCaring = (kind: number) => kind === ONBOARDINGS || kind === ACCOUNTS;

/** Productivity of one person at flows or at what is held, everything told but what their structure does. */
function pace(company: Company, s: number, role: number, { months, skill }: Person, held: boolean): number {
  const ramp = rampOf(company, s, role);
  const ramped = ramp > 0 ? Math.min(1, (months + 0.5) / ramp) : 1;
  return company.focus * (held ? 0.4 + 0.6 * ramped : ramped * Math.sqrt(skill));
}

function structured(company: Company, s: number): number {
  const { structure } = company.segments[s];
  const { generalistOutput, specialistGain, smallTeamLoss, teamScale } = company.setup.c;
  if (structure === 'generalist') return generalistOutput;
  const whole = structure === 'assembly' ? 1 + specialistGain : 1;
  if (smallTeamLoss === 0) return whole;
  const filled = Math.min(1, company.headcount / teamScale) * lookedAfter(company, s);
  return whole * (1 - smallTeamLoss * (1 - filled));
}

/** Share of customers whom founders, tech-touch or people hired for it look after. */
function lookedAfter(company: Company, s: number): number {
  const { live, byFounders, shared, added, setup } = company.segments[s];
  if (live === 0) return 1;
  const pods = company.podsIn(s);
  const own = company.pods.filter(({ segment }) => segment === s).flatMap((pod) => pod.seats);
  let cared = byFounders[ACCOUNTS] + setup.f.techTouch;
  for (const seat of own) if (seat.person) cared += setup.roles[seat.role].able[ACCOUNTS];
  for (const { role, person } of shared) {
    const heads = shared.filter((other) => other.role === role).length;
    const part = Math.min(1, (pods * (setup.roles[role].seats % 1) + added[role]) / heads);
    if (person) cared += part * setup.roles[role].able[ACCOUNTS];
  }
  return Math.min(1, cared / live);
}

/** Adds one person, who gives a part of their time. */
function add(
  company: Company,
  s: number,
  work: Work,
  role: number,
  person: Person,
  part: number,
  made = 1,
): void {
  const { roles } = company.setup.segments[s];
  const ramping = person.months + 0.5 < rampOf(company, s, role);
  CAPACITIES.forEach((_, kind) => {
    const full = roles[role].able[kind] * structured(company, s);
    const able = full * pace(company, s, role, person, isHeld(kind)) * part * made;
    work.able[kind] += able;
    if (kind === OPENS) work.weighed += able * person.skill;
    if (kind === OPENS && ramping) work.rampOpens += able;
  });
  work[ramping ? 'rampQuota' : 'quota'] += carries(roles, role) * part;
  if (!approaches(role)) return;
  work.outreach += structured(company, s) * pace(company, s, role, person, false) * part * made;
}

const approaches = (role: number) => ['sdr', 'ae', 'lead'].includes(ROLES[role]);

const sellsIn = (roles: readonly RoleSetup[], role: number) =>
  role === AE || (isSeller(role) && roles[role].able[OPENS] > 0);

/** A POD in which everybody does what their role does. */
function apart(company: Company, pod: Pod): Work {
  const { roles } = company.setup.segments[pod.segment];
  const work = nothing();
  const sellers: number[] = [];
  for (const seat of pod.seats) {
    if (!seat.person) continue;
    const made = seat === pod.newLead ? company.setup.c.fissionUnready : 1;
    add(company, pod.segment, work, seat.role, seat.person, 1, made);
    if (sellsIn(roles, seat.role)) sellers.push(seat.person.skill);
  }
  finish(pod, work, sellers);
  return work;
}

/** A POD in which everybody does everything: a full one's work, by the share of its seats that is at work. */
function together(company: Company, pod: Pod): Work {
  const { segments, setup } = company;
  const s = pod.segment;
  const { roles } = setup.segments[s];
  const nobodyYet = segments[s].customers.length === 0;
  const seats = pod.seats.filter(({ role, person }) => person || !(waitsForCustomers(role) && nobodyYet));
  const work = nothing();
  const skills: number[] = [];
  for (const seat of seats) {
    const { person, role } = seat;
    if (!person) continue;
    const made = (seat === pod.newLead ? setup.c.fissionUnready : 1) / seats.length;
    const ramping = person.months + 0.5 < rampOf(company, s, role);
    CAPACITIES.forEach((_kind, kind) => {
      const full = pod.seats.reduce((sum, other) => sum + roles[other.role].able[kind], 0);
      const able = full * structured(company, s) * pace(company, s, role, person, isHeld(kind)) * made;
      work.able[kind] += able;
      if (kind === OPENS) work.weighed += able * person.skill;
      if (kind === OPENS && ramping) work.rampOpens += able;
    });
    const all = pod.seats.reduce((sum, other) => sum + carries(roles, other.role), 0);
    work[ramping ? 'rampQuota' : 'quota'] += all / seats.length;
    const outreach = pod.seats.filter((other) => approaches(other.role)).length;
    work.outreach += outreach * structured(company, s) * pace(company, s, role, person, false) * made;
    skills.push(person.skill);
  }
  finish(pod, work, skills);
  return work;
}

function finish(pod: Pod, work: Work, skills: readonly number[]): void {
  if (pod.stretched) {
    CAPACITIES.forEach((_, kind) => {
      if (isCaring(kind)) work.able[kind] *= 1 - 1 / pod.seats.length;
    });
  }
  pod.hands = work.able[CONCURRENT];
  pod.sellers = skills.length;
  pod.skill = skills.length > 0 ? skills.reduce((a, b) => a + b, 0) / skills.length : 1;
}

/** People whom PODs share work as much as all PODs together need of them, spread over whole heads. */
function sharedWork(company: Company, s: number, mine: readonly Pod[]): Work {
  const { roles } = company.setup.segments[s];
  const { shared, added } = company.segments[s];
  const work = nothing();
  const skills: number[] = [];
  for (const { role, person } of shared) {
    const heads = shared.filter((other) => other.role === role).length;
    const needed = Math.min(heads, mine.length * (roles[role].seats % 1) + added[role]);
    if (!person) continue;
    add(company, s, work, role, person, needed / heads);
    if (sellsIn(roles, role)) skills.push(person.skill);
  }
  for (const pod of mine) {
    pod.hands += work.able[CONCURRENT] / mine.length;
    if (skills.length === 0) continue;
    const total = pod.sellers * (pod.sellers > 0 ? pod.skill : 0);
    const extra = skills.reduce((a, b) => a + b, 0) / mine.length;
    pod.skill = (total + extra) / (pod.sellers + skills.length / mine.length);
  }
  return work;
}
