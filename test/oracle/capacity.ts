// What founders and PODs of the oracle's company can do this month.
import { CAPACITIES, ROLES } from '../../src/engine/input';
import { ACCOUNTS, AE, CONCURRENT, isSeller, OPENS, type Company, type Pod } from './company';
import type { RoleSetup } from './setup';

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
  const { pods } = company;
  const hours = (company.founderPods / 0.6) * company.focus;
  company.segments.forEach((segment, s) => {
    const { founders, f, roles } = segment.setup;
    const mine = pods.filter((pod) => pod.segment === s);
    segment.capacity = CAPACITIES.map((_, kind) => founders[kind] * segment.founders * hours);
    segment.outreach = segment.founders * hours;
    const byFounders = segment.capacity[OPENS];
    let weighed = 0;
    let quota = 0;
    for (const pod of mine) {
      measurePod(company, pod);
      for (const { role, person } of pod.seats) {
        if (!person) continue;
        for (let kind = 0; kind < CAPACITIES.length; kind++) {
          const able = does(company, s, role, person, kind);
          segment.capacity[kind] += able;
          if (kind === OPENS) weighed += able * person.skill;
        }
        if (['sdr', 'ae', 'lead'].includes(ROLES[role])) segment.outreach += active(company, s, role, person);
        if (person.months + 0.5 >= roles[role].ramp) quota += carries(roles, role) * f.quota;
      }
    }
    const opens = segment.capacity[OPENS];
    segment.skill = opens > byFounders ? weighed / (opens - byFounders) : 1;
    segment.founderShare = opens > 0 ? byFounders / opens : 1;
    segment.quotaAt[company.month] = quota / 12;
  });
}

/** What part of an AE's quota a role carries: as much as it opens of what an AE opens. */
function carries(roles: readonly RoleSetup[], role: number): number {
  const opens = roles[role].able[OPENS];
  const closer = roles[AE].able[OPENS];
  if (closer === 0) return opens > 0 ? 1 : 0;
  return opens / closer;
}

interface Able {
  readonly months: number;
  readonly skill: number;
}

const rampOf = (company: Company, s: number, role: number, { months }: Able) => {
  const { ramp } = company.setup.segments[s].roles[role];
  return ramp > 0 ? Math.min(1, (months + 0.5) / ramp) : 1;
};

const active = (company: Company, s: number, role: number, person: Able) =>
  company.focus * rampOf(company, s, role, person) * Math.sqrt(person.skill);

function does(company: Company, s: number, role: number, person: Able, kind: number) {
  const { able } = company.setup.segments[s].roles[role];
  if (kind !== CONCURRENT && kind !== ACCOUNTS) return able[kind] * active(company, s, role, person);
  return able[kind] * company.focus * (0.4 + 0.6 * rampOf(company, s, role, person));
}

function measurePod(company: Company, pod: Pod): void {
  const { roles } = company.setup.segments[pod.segment];
  pod.hands = 0;
  const sellers: number[] = [];
  for (const { role, person } of pod.seats) {
    if (!person) continue;
    pod.hands += does(company, pod.segment, role, person, CONCURRENT);
    if (role === AE || (isSeller(role) && roles[role].able[OPENS] > 0)) sellers.push(person.skill);
  }
  pod.skill = sellers.length > 0 ? sellers.reduce((a, b) => a + b, 0) / sellers.length : 1;
}
