// Does the way a segment is sold to pay at its contract value? One full POD at the assumptions' own rates, with the
// product and the trust there: if it does not pay so, it never does.
import { ROLES } from '../engine/input';
import { Tenure, YEAR, type Terms } from '../engine/model';
import { churnPeriod } from './compile';
import {
  companyFigures,
  contractValue,
  moved,
  opportunitiesOf,
  organised,
  termsOf,
  winRateOf,
  type Figures,
} from './pod-rates';
import type { Scenario, Segment } from './types';

/**
 * tooSmall: winning a customer costs more than it ever brings. slow: it brings that back, later than published firms
 * allow. tooLarge: buyers of that size are lost.
 */
export type MotionVerdict = 'pays' | 'tooSmall' | 'slow' | 'tooLarge';

export interface Motion {
  readonly verdict: MotionVerdict;
  /** Mean first-year value of a sold contract, at the discount given. */
  readonly acv: number;
  /** Cost of winning one customer: pay of those who sell, programmes, the field team and its visits, commission. */
  readonly cost: number;
  /** What it brings until it leaves, 8 years at the most, less hosting, support and care. Undiscounted. */
  readonly brings: number;
  /** Months of a customer's gross profit that its cost takes, and the most that published firms allow. */
  readonly payback: number;
  readonly longest: number;
  /** Contract value from which it brings what it costs, no slower than that; infinite when no size does. */
  readonly from: number;
  /** Contract value up to which this motion sells as well as to any; infinite when there is no ceiling. */
  readonly upTo: number;
}

/**
 * Months in which acquisition should be paid back where churn counts by the month (small business) and by the year:
 * Bessemer Law 6, 6 to 18 months and up to 36 with enterprise.
 */
const LONGEST: Readonly<Record<number, number>> = { 1: 18, [YEAR]: 36 };

/** Deals a POD wins in a month: of what it is fed and of what comes by itself, as many as it can move along. */
const winsOf = (f: Figures) => winRateOf(f) * Math.min(moved(f), opportunitiesOf(f, f['freeLeads']));

/** Years that a sold customer stays. */
function lifeOf(f: Figures, period: number, terms: Terms): number {
  const tenure = new Tenure(YEAR);
  tenure.prepare(f['churnFirst'], f['churnLong'], f['churnMemory'], period, f['annualFactor']);
  const { annual } = terms.ready;
  return annual * terms.life(tenure, 1) + (1 - annual) * tenure.life(0, 1);
}

/** Customer success looks after those who stay: it is no part of selling. */
const CARE: readonly string[] = ['onb', 'csm', 'am'];

/** What one customer costs in a year to support and to look after. */
function servingOf(f: Figures, company: Figures): number {
  const care = f['csm.seats'] > 0 && f['csm.accounts'] > 0 ? f['csm.cost'] / f['csm.accounts'] : 0;
  return YEAR * (f['supportHours'] * company['supportHourCost'] + care);
}

/** Undefined where nobody is hired to sell: founders and self-serve have no motion that could cost too much. */
export function motionOf(scenario: Scenario, segment: Segment): Motion | undefined {
  const { archetype } = segment;
  const f = organised(scenario, segment);
  if (!f) return undefined;
  const company = companyFigures(scenario);
  const wins = winsOf(f);
  if (!(wins > 0)) return undefined;
  const pay = ROLES.reduce(
    (sum, role) => sum + (CARE.includes(role) ? 0 : f[`${role}.seats`] * f[`${role}.cost`]),
    0,
  );
  const period = churnPeriod(archetype);
  const terms = termsOf(f);
  const life = lifeOf(f, period, terms);
  const field = f['officeCost'] + f['travelCost'];
  const visits = (f['visitsPerDeal'] * f['visitCost']) / winRateOf(f);
  const fixed = (pay + f['programmesPerPod'] + field) / wins + visits;
  const serving = servingOf(f, company);
  const margin = 1 - company['hostingShare'];
  const longest = LONGEST[period];
  const acv = contractValue(f, terms);
  const cost = fixed + f['commission'] * acv;
  const profit = margin * acv - serving;
  const brings = profit * life;
  const payback = profit > 0 ? (cost / profit) * YEAR : Infinity;
  // The contract value whose profit over so many years is what it cost to win.
  const years = Math.min(life, longest / YEAR);
  const left = margin * years - f['commission'];
  const from = left > 0 ? (fixed + serving * years) / left : Infinity;
  const upTo = f['motionCeiling'] > 0 ? f['motionCeiling'] : Infinity;
  const verdict = brings < cost ? 'tooSmall' : acv > upTo ? 'tooLarge' : payback > longest ? 'slow' : 'pays';
  return { verdict, acv, cost, brings, payback, longest, from, upTo };
}
