// Growth of the oracle by single people: the role that has held up work for three months is hired.
import { CAPACITIES } from '../../src/engine/input';
import {
  ACCOUNTS,
  CONCURRENT,
  LEADS,
  MEETINGS,
  ONBOARDINGS,
  OPENS,
  UPSELL,
  type Company,
  type Segment,
} from './company';
import { rampOf } from './ramp';
import { affords, attains, wants } from './team';

export function hireOne(company: Company): boolean {
  for (const segment of company.segments) {
    const now = worst(company, segment);
    const before = segment.shortOf;
    segment.shortOf = now && { ...now, months: now.kind === before?.kind ? before.months + 1 : 1 };
  }
  if (company.frozen || company.cash <= 0) return false;
  const may = company.segments.flatMap((segment, s) => {
    const { shortOf, setup } = segment;
    if (!shortOf || shortOf.months < 3 || company.podsIn(s) === 0 || !wants(company, s)) return [];
    if (shortOf.kind !== ONBOARDINGS && shortOf.kind !== ACCOUNTS && !attains(company, s)) return [];
    const role = roleFor(segment, shortOf.kind);
    if (role < 0 || !settled(company, s, role) || !affords(company, setup.roles[role].cost)) return [];
    return [{ segment, role, by: shortOf.by }];
  });
  const [first] = may.sort((a, b) => b.by - a.by);
  if (!first?.segment.shortOf) return false;
  first.segment.added[first.role] += 1;
  // A quarter is given them to show what they can do.
  first.segment.shortOf.months = 0;
  return true;
}

/** What is most wanting, in months of work that waits; nobody sees less than a quarter of one. */
function worst(company: Company, segment: Segment): { kind: number; by: number } | null {
  const { f } = segment.setup;
  const { capacity, customers, deals, leads, live, namedQualified, overload, qualified } = segment;
  const waiting = customers.filter(({ status }) => status === 'waiting').length;
  const selling = segment.ticket === 'paid' && segment.pool > 0;
  const willing = selling ? qualified.length * f.qualifiedToOpportunity + namedQualified : 0;
  const full = deals.length >= capacity[CONCURRENT];
  const unopened = capacity[OPENS] > 0 ? willing / capacity[OPENS] : 0;
  const short = CAPACITIES.map((_, kind) => {
    if (!(capacity[kind] > 0)) return 0;
    if (kind === LEADS) return leads.length / capacity[LEADS];
    if (kind === OPENS) return full ? 0 : unopened;
    if (kind === CONCURRENT) return full ? unopened : 0;
    if (kind === ONBOARDINGS) return (waiting * (1 + f.bespokeLoad * company.promised)) / capacity[kind];
    if (kind === UPSELL) return f.upsellLift > 0 && live > 0 ? Math.max(0, 1 - capacity[kind] / live) : 0;
    return kind === ACCOUNTS ? overload : 0;
  });
  const by = Math.max(...short);
  if (by >= 0.25) return { kind: short.indexOf(by), by };
  if (!selling || !(capacity[OPENS] > 0) || !(capacity[CONCURRENT] > 0)) return null;
  const load = Math.max(segment.openedNow / capacity[OPENS], deals.length / capacity[CONCURRENT]);
  const idle = 1 - load / 0.6;
  return idle >= 0.25 ? { kind: MEETINGS, by: idle } : null;
}

/** Most of it for the pay, of the roles in the segment's PODs. */
function roleFor({ setup: { roles } }: Segment, kind: number): number {
  const worth = roles.map(({ seats, able, cost }) => (seats > 0 ? able[kind] / cost : 0));
  const best = Math.max(...worth);
  return best > 0 ? worth.indexOf(best) : -1;
}

/** Nobody of that role is being looked for or in the first part of their ramp. */
function settled(company: Company, s: number, role: number): boolean {
  const seats = [
    ...company.pods.filter(({ segment }) => segment === s).flatMap((pod) => pod.seats),
    ...company.segments[s].shared,
  ].filter((seat) => seat.role === role);
  const ramp = rampOf(company, s, role);
  return seats.every(({ person }) => person && person.months >= 0.7 * ramp);
}
