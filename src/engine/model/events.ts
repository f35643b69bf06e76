// Events: money set aside month by month buys a batch of leads every few months, and better ones.
import { S } from '../input';
import { EVENTS, leadLift } from './lead-quality';
import { bought } from './programmes';
import { segmentStream } from './streams';
import { remainder } from './time';
import type { World } from './world';

const EVENT_MOOD = segmentStream('eventMood');
const EVENT_LEADS = segmentStream('eventLeads');

/**
 * Booths and travel are booked, and paid, as the months go by; all that money buys the event's leads, times what the
 * market, the focus and the turnout make of them.
 */
export function holdEvents(world: World, s: number, spend: number, reach: number, market: number): void {
  const { ctx, demand, month } = world;
  const v = ctx.v;
  const at = ctx.base[s];
  const fund = demand.eventFund[s] + spend * v[at + S.eventShare];
  demand.eventFund[s] = fund;
  if (fund <= 0 || remainder(month, v[at + S.eventEvery]) !== 0) return;
  demand.eventFund[s] = 0;
  const half = v[at + S.eventHalf] * world.industries.audience[s];
  const drawn = bought(fund, v[at + S.eventLeadCost], half) * reach;
  if (drawn <= 0) return;
  const turnout = market * ctx.luck.gamma(EVENT_MOOD + s, month, ctx.laws.mood[s]);
  const leads = ctx.luck.poisson(EVENT_LEADS + s, month, drawn * turnout);
  demand.leads[s] += leads;
  demand.leadLift[s] += leads * leadLift(world, s, EVENTS);
}
