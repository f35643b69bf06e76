// A regional field team, version 1: ten people, an office, visits and events, sold face to face and served by the same
// team. Money in renminbi. Immutable once published.
import type { Scenario, Segment, Values } from '../types';
import { company, undrawn } from './company';
import { usualMid } from './mid-market';
import { roundsInRenminbi } from './renminbi';

/** Ten people at 20,000 a month each, whatever their role; the AE's is the table's (source b2bWorkEssay). */
const EACH = 20_000;
const pay: Values = Object.fromEntries(['sdr', 'onb', 'csm', 'lead'].map((role) => [`${role}.cost`, EACH]));

/**
 * An office at 10,000, visits and events at 50,000; with the table's programmes and G&A per head about 300,000 a month
 * in all (source b2bWorkEssay). Who the ten are, and that a buyer of 60,000 a year is met, is assumption.
 */
const mid: Segment = {
  id: 'mid',
  label: 'Regional firms',
  archetype: 'mid',
  grain: 'counted',
  values: {
    acv: { p10: 41_000, p90: 87_800 },
    ...usualMid,
    eventShare: 0.25,
    officeCost: 10_000,
    travelCost: 50_000,
    'sdr.seats': 2,
    'ae.seats': 4,
    'onb.seats': 1,
    'csm.seats': 2,
    'lead.seats': 1,
    ...pay,
  },
};

export const regionalTeam: Scenario = {
  schema: 1,
  base: 'regional-team@1',
  name: 'Regional field team',
  currency: 'CNY',
  months: 60,
  company: { ...company, cash: 10_000_000 },
  segments: [mid],
  plan: {
    ...undrawn,
    mix: { curve: 'step', keyframes: [{ month: 1, shares: { mid: 1 } }] },
    pods: [
      { month: 1, value: 0 },
      { month: 7, value: 1 },
    ],
    rounds: roundsInRenminbi,
  },
};
