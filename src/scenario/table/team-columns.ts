// Default columns of the team: what each role costs, how fast it comes and goes, and what one person can do.
import type { Capacity, Role } from '../../engine/input';
import { each, four, type Four, type Row } from './parameter';

export const none = four(0, 0, 0, 0);
const same = (x: number) => four(x, x, x, x);

interface RoleColumns {
  readonly seats: Four<number>;
  /** Loaded fixed cost a month. */
  readonly cost: Four<number>;
  /** Months of activity ramp; the first cycle, contained in published ramps, is taken away (floor 2 months). */
  readonly ramp: Four<number>;
  readonly hire: Four<number>;
  readonly attrition: Four<number>;
  readonly capacity: Partial<Record<Capacity, Four<number>>>;
}

export const TEAM: Readonly<Record<Role, RoleColumns>> = {
  mdr: {
    // Micro: a telesales rep who works the lead, opens and closes.
    seats: four(1, 1, 0, 0),
    cost: four(6500, 6500, 7000, 7000),
    ramp: same(2),
    hire: same(1.5),
    attrition: same(0.03),
    capacity: { leads: four(260, 220, 120, 30), opens: four(65, 0, 0, 0), concurrent: four(50, 0, 0, 0) },
  },
  sdr: {
    seats: four(0, 0, 1, 2),
    cost: four(6500, 6500, 7000, 7000),
    ramp: same(3.2),
    hire: four(1.5, 1.5, 2, 2),
    attrition: same(0.056),
    capacity: { leads: four(120, 120, 0, 15), meetings: four(12, 12, 7, 3) },
  },
  ae: {
    seats: four(0, 2, 2, 1),
    cost: four(6500, 7500, 10_000, 13_000),
    ramp: four(2, 2.2, 2.7, 2),
    hire: four(2, 2, 3, 3),
    attrition: same(0.028),
    capacity: {
      leads: four(0, 0, 60, 0),
      opens: four(65, 36, 7, 4),
      concurrent: four(50, 45, 20, 18),
    },
  },
  se: {
    seats: four(0, 0, 0, 1),
    cost: four(10_000, 10_000, 11_000, 12_000),
    ramp: same(4),
    hire: same(3),
    attrition: same(0.018),
    capacity: { concurrent: four(10, 10, 6, 4) },
  },
  onb: {
    seats: none,
    cost: four(6000, 6500, 8000, 9000),
    ramp: same(2),
    hire: four(2, 2, 3, 3),
    attrition: same(0.02),
    capacity: { onboardings: four(150, 60, 8, 2.5) },
  },
  csm: {
    seats: same(1),
    cost: four(6500, 7000, 9000, 10_000),
    ramp: four(2, 2, 3, 3),
    hire: four(2, 2, 3, 3),
    attrition: same(0.02),
    capacity: { onboardings: four(120, 45, 6, 1.5), accounts: four(1500, 350, 50, 14) },
  },
  am: {
    seats: none,
    cost: four(6500, 7500, 9500, 11_000),
    ramp: four(2, 2, 3, 3),
    hire: four(2, 2, 3, 3),
    attrition: same(0.02),
    // Sells more to those whom a CSM looks after.
    capacity: { upsell: four(1500, 350, 75, 20) },
  },
  lead: {
    // Carries half of what an AE does.
    seats: none,
    cost: four(9000, 10_000, 13_000, 16_000),
    ramp: four(2, 2.2, 2.7, 2),
    hire: same(3),
    attrition: same(0.018),
    capacity: { opens: four(32, 18, 3.5, 2), concurrent: four(25, 22, 10, 9) },
  },
};

export const FOUNDERS: Readonly<Record<Capacity, Four<number>>> = {
  leads: four(80, 60, 25, 8),
  meetings: four(0, 2, 2, 1.5),
  opens: four(20, 12, 4, 1.5),
  concurrent: four(14, 14, 10, 8),
  onboardings: four(30, 12, 3, 0.7),
  accounts: four(200, 60, 20, 5),
  upsell: none,
};

/** What is published of all this; the rest is assumption. Ramps: published, less the first sales cycle. */
export const PUBLISHED: Readonly<Record<string, Pick<Row, 'source' | 'band' | 'renminbi'>>> = {
  // The claim is 20,000 a month for each of a regional team.
  'ae.cost': { renminbi: { source: each(null, null, 'b2bWorkEssay', null) } },
  'ae.ramp': { source: each('assumption', 'aeRamp', 'aeRamp', 'assumption') },
  // 34 to 35 % a year, and a tenure of 1.5 years, by the month.
  'ae.attrition': { source: 'aeTurnover', band: [0.028, 0.029, 'aeTurnover'] },
  'sdr.ramp': { source: 'bridgeSdr', band: [3.2, 3.2, 'bridgeSdr'] },
  'sdr.attrition': { source: 'bridgeSdr', band: [0.056, 0.056, 'bridgeSdr'] },
  'sdr.seats': { band: each(null, null, [1, 2, 'podShape'], [1, 2, 'podShape']) },
  'ae.seats': { band: each(null, [1, 2, 'podShape'], [1, 2, 'podShape'], [1, 1, 'podShape']) },
  'se.seats': { band: each(null, null, null, [0.5, 1, 'podShape']) },
  'csm.seats': { band: each(null, [1, 1, 'podShape'], [1, 1, 'podShape'], [0.5, 1, 'podShape']) },
  // Enterprise below the published band: two SDRs must not feed more than one AE and one SE can hold.
  'sdr.meetings': {
    band: each(
      [12, 15, 'sdrMeetings'],
      [12, 15, 'sdrMeetings'],
      [12, 15, 'sdrMeetings'],
      [4, 6, 'sdrMeetings'],
    ),
  },
  'csm.accounts': {
    source: each('assumption', 'csmLoad', 'csmLoad', 'csmLoad'),
    band: each(null, [100, 500, 'csmLoad'], [20, 75, 'csmLoad'], [5, 15, 'csmLoad']),
  },
  'am.upsell': {
    source: each('assumption', 'assumption', 'insightMetrics', 'assumption'),
    band: each(null, null, [75, 75, 'insightMetrics'], null),
  },
};
