// Rows of the team: for every role its seats in the POD, cost, ramp, hiring, turnover and six capacities.
import { CAPACITIES, MAX_SEATS, ROLES, type Capacity, type Role } from '../../engine/input';
import type { Archetype } from '../types';
import { four, rows, type Bounds, type Four, type Row } from './parameter';
import { FOUNDERS, PUBLISHED, TEAM, none } from './team-columns';

/** Slider tops where the default is nothing. */
const TOPS: Readonly<Record<Capacity, number>> = {
  leads: 300,
  meetings: 20,
  opens: 60,
  concurrent: 60,
  onboardings: 60,
  accounts: 500,
};

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
  unit: kind === 'concurrent' || kind === 'accounts' ? 'count' : 'count/month',
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
      integer: true,
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
  ...ROLES.flatMap((role) => rows('segment', 'team', roleRows(role))),
  ...rows(
    'segment',
    'team',
    Object.fromEntries(CAPACITIES.map((kind) => [`founders.${kind}`, capacityRow(kind, FOUNDERS[kind])])),
  ),
];
