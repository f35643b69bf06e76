// Counted deals and what the focus was worth with which they were opened: three moments of it by month of decision, so
// that deals opened under a focus that was redrawn since are decided by odds of their own.
import type { FunnelState } from './funnel-state';
import { industriesOf } from './industries';
import { aimLogit, meanWinChance, winByIndustry, winRate } from './odds';
import type { World } from './world';

/** A variance below this is rounding: all deals of the cell are alike. */
const ALIKE = 1e-9;

/** Deals that were opened with one focus join those due in a cell. */
export function addDue({ due, dueAim }: FunnelState, cell: number, deals: number, aim: number): void {
  due[cell] += deals;
  for (let k = 0, power = deals * aim; k < 3; k++, power *= aim) dueAim[3 * cell + k] += power;
}

/** Deals join those due in a cell that are, on average, as those of this month's decisions. */
export function putOff({ due, dueAim, decided }: FunnelState, s: number, cell: number, deals: number): void {
  due[cell] += deals;
  for (let k = 0; k < 3; k++) dueAim[3 * cell + k] += deals * decided[3 * s + k];
}

/** Takes deals from one cell, any of them alike, to another. */
export function moveDue(funnel: FunnelState, from: number, to: number, deals: number): void {
  if (deals === 0) return;
  const { due, dueAim } = funnel;
  const share = deals / due[from];
  for (let k = 0; k < 3; k++) dueAim[3 * to + k] += dueAim[3 * from + k] * share;
  due[to] += deals;
  takeDue(funnel, from, deals);
}

/** Takes deals from a cell, any of them alike. */
export function takeDue({ due, dueAim }: FunnelState, cell: number, deals: number): void {
  if (deals === 0) return;
  const kept = 1 - deals / due[cell];
  due[cell] -= deals;
  for (let k = 0; k < 3; k++) dueAim[3 * cell + k] *= kept;
}

/** The month's decisions leave their cell; what remains of them are means of what their focus was worth. */
export function gatherDue({ due, dueAim, decided }: FunnelState, s: number, cell: number): void {
  for (let k = 0; k < 3; k++) {
    decided[3 * s + k] = dueAim[3 * cell + k] / due[cell];
    dueAim[3 * cell + k] = 0;
  }
  due[cell] = 0;
}

/**
 * Win rate of this month's decisions. Where they were opened with several focuses they count as two kinds, in the parts
 * and of the focuses that have the same first three moments (Gaussian quadrature): exact for two focuses.
 * `wonAim` becomes what the focus of those who are won was worth.
 */
export function decidedRate(world: World, s: number): number {
  const { decided, wonAim } = world.funnel;
  const mean = decided[3 * s];
  const variance = varianceOf(world.funnel, s);
  wonAim[s] = mean;
  if (variance < ALIKE) return rateWith(world, s, mean);
  const spread = Math.sqrt(variance);
  const skew = (decided[3 * s + 2] - mean * (3 * variance + mean * mean)) / (variance * spread) / 2;
  const reach = Math.sqrt(1 + skew * skew);
  const above = (1 - skew / reach) / 2;
  const high = rateWith(world, s, mean + spread * (skew + reach)) * above;
  const low = rateWith(world, s, mean + spread * (skew - reach)) * (1 - above);
  const rate = high + low;
  if (rate > 0) wonAim[s] += (spread * (high * (skew + reach) + low * (skew - reach))) / rate;
  return rate;
}

/** The same at their mean focus: wins are shared out over several industries by each one's odds there. */
export function rateAtMean(world: World, s: number): number {
  // Where all are alike that is what `decidedRate` has just left.
  if (varianceOf(world.funnel, s) < ALIKE) return meanWinChance(world, s, world.industries.deals);
  return rateWith(world, s, world.funnel.decided[3 * s]);
}

const varianceOf = ({ decided }: FunnelState, s: number) =>
  decided[3 * s + 1] - decided[3 * s] * decided[3 * s];

/** Of deals in hand that were opened with a focus worth `aim`. */
function rateWith(world: World, s: number, aim: number): number {
  const other = aimLogit(world, s, aim);
  if (industriesOf(world, s) > 1) {
    winByIndustry(world, s, other);
    return meanWinChance(world, s, world.industries.deals);
  }
  return other === 0 ? world.funnel.winRate[s] : winRate(world, s, other);
}
