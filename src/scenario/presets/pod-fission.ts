// POD fission, version 1: founders, then star sellers, then PODs that multiply by splitting once what they sold is
// looked after. Money in renminbi. Immutable once published.
import type { Scenario, Segment } from '../types';
import { company, undrawn } from './company';
import { usualMid } from './mid-market';
import { roundsInRenminbi } from './renminbi';

const STARS = 7;
const PODS = 16;

/**
 * The standard POD of four at 120,000 a year, for finance, health and manufacturing (source growthEssay; who the four
 * are, and that a POD needs 15 live customers behind it to split, are assumptions).
 */
const mid: Segment = {
  id: 'mid',
  label: 'Mid-market',
  archetype: 'mid',
  grain: 'counted',
  values: {
    acv: { p10: 82_000, p90: 175_600 },
    ...usualMid,
    industries: 3,
    'mdr.seats': 1,
    'ae.seats': 1,
    fissionCustomers: 15,
    quota: 1_500_000,
  },
};

export const podFission: Scenario = {
  schema: 1,
  base: 'pod-fission@1',
  name: 'POD fission',
  currency: 'CNY',
  months: 84,
  // Seven million, scripts and routines from which those who join learn faster (source growthEssay, how much is assumption).
  company: { ...company, cash: 7_000_000, playbook: 0.4, fission: 1 },
  segments: [mid],
  plan: {
    ...undrawn,
    mix: { curve: 'step', keyframes: [{ month: 1, shares: { mid: 1 } }] },
    pods: [
      { month: 1, value: 0 },
      { month: STARS, value: 1 },
    ],
    structures: {
      mid: [
        { month: 1, structure: 'founders' },
        { month: STARS, structure: 'generalist' },
        { month: PODS, structure: 'pod' },
      ],
    },
    rounds: roundsInRenminbi,
  },
};
