// Rows of the team: for every role its seats in the POD, cost, ramp, hiring, turnover and six capacities.
import { CAPACITIES, MAX_SEATS, ROLES, type Capacity, type Role } from '../../engine/input';
import type { Archetype } from '../types';
import { each, four, rows, type Bounds, type Four, type Row } from './parameter';
import { FOUNDERS, PUBLISHED, TEAM, none } from './team-columns';

/** Slider tops where the default is nothing. */
const TOPS: Readonly<Record<Capacity, number>> = {
  leads: 300,
  meetings: 20,
  opens: 60,
  concurrent: 60,
  onboardings: 60,
  accounts: 500,
  upsell: 500,
};

/** What is held at the same time; the others are done in a month. */
const HELD: readonly Capacity[] = ['concurrent', 'accounts', 'upsell'];

const MAIN_SEATS: Partial<Record<Role, readonly Archetype[]>> = {
  mdr: ['micro', 'smb'],
  sdr: ['mid', 'enterprise'],
  ae: ['smb', 'mid', 'enterprise'],
  csm: ['micro', 'smb', 'mid', 'enterprise'],
};

const spreadOut = <T>(values: Four<T>) => ({ each: values });
const map = <T, U>([micro, smb, mid, enterprise]: Four<T>, change: (x: T) => U) =>
  four(change(micro), change(smb), change(mid), change(enterprise));

const capacityRow = (kind: Capacity, values: Four<number>): Row => ({
  unit: HELD.includes(kind) ? 'count' : 'count/month',
  valid: [0, 100_000],
  value: spreadOut(values),
  slider: spreadOut(map(values, (x): Bounds => (x > 0 ? [x / 2, x * 2] : [0, TOPS[kind]]))),
  law: 'log',
});

/** The rows of a role, with what is published of them. */
function roleRows(role: Role): Record<string, Row> {
  const bare = bareRows(role);
  return Object.fromEntries(Object.entries(bare).map(([key, row]) => [key, { ...row, ...PUBLISHED[key] }]));
}

function bareRows(role: Role): Record<string, Row> {
  const { seats, cost, ramp, hire, attrition, capacity } = TEAM[role];
  const main = MAIN_SEATS[role];
  return {
    [`${role}.seats`]: {
      kind: 'plan',
      unit: 'count',
      valid: [0, MAX_SEATS],
      value: spreadOut(seats),
      slider: [0, 4],
      source: seats.some((n) => n > 0) ? 'podShape' : 'assumption',
      ...(main && { main }),
    },
    [`${role}.cost`]: { unit: 'currency/month', valid: [0, 200_000], value: spreadOut(cost), law: 'log' },
    [`${role}.ramp`]: {
      unit: 'months',
      valid: [0, 36],
      value: spreadOut(ramp),
      slider: [0, 12],
      law: 'log',
    },
    [`${role}.hire`]: { unit: 'months', valid: [0, 36], value: spreadOut(hire), slider: [0, 8], law: 'log' },
    [`${role}.attrition`]: {
      unit: 'share/month',
      valid: [0, 0.9],
      value: spreadOut(attrition),
      slider: [0, 0.12],
      law: 'logit',
    },
    ...Object.fromEntries(
      CAPACITIES.map((kind) => [`${role}.${kind}`, capacityRow(kind, capacity[kind] ?? none)]),
    ),
  };
}

export const people = [
  ...rows('segment', 'team', {
    fissionCustomers: {
      kind: 'plan',
      unit: 'count',
      valid: [0, 1e6],
      value: each(300, 60, 20, 4),
      slider: each([0, 1000], [0, 300], [0, 100], [0, 20]),
    },
    // Field team: nothing by default. The claim is RMB 10,000 a month for the office of a regional team of ten and
    // 50,000 for visits and events, at 6.3 to 7.7 to the dollar. In renminbi from a POD of four people to those ten.
    officeCost: {
      unit: 'currency/month',
      valid: [0, 1e6],
      value: 0,
      slider: [0, 20_000],
      law: 'log',
      band: [1300, 1600, 'b2bWorkEssay'],
      renminbi: { band: [4000, 10_000, 'b2bWorkEssay'] },
    },
    travelCost: {
      unit: 'currency/month',
      valid: [0, 1e6],
      value: 0,
      slider: [0, 50_000],
      law: 'log',
      band: [6500, 8000, 'b2bWorkEssay'],
      renminbi: { band: [20_000, 50_000, 'b2bWorkEssay'] },
    },
    visitsPerDeal: { unit: 'count', valid: [0, 200], value: 0, slider: [0, 20], law: 'log' },
    visitCost: { unit: 'currency', valid: [0, 100_000], value: 500, slider: [0, 5000], law: 'log' },
  }),
  ...ROLES.flatMap((role) => rows('segment', 'team', roleRows(role))),
  ...rows(
    'segment',
    'team',
    Object.fromEntries(CAPACITIES.map((kind) => [`founders.${kind}`, capacityRow(kind, FOUNDERS[kind])])),
  ),
];
