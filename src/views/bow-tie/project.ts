// What a conversion that is dragged would make of the volumes, by arithmetic alone: nobody is fuller, nothing waits
// longer than before. The engine has the last word once it is let go. Pure.
import { soldLive, type Volumes } from './volumes';

/** Conversions of a bow-tie that are parameters, from the lead on, then the self-serve lane. */
export const STEPS = [
  ...(['leadToQualified', 'qualifiedToOpportunity', 'proposalRate', 'winRate'] as const),
  ...(['activation', 'trialToPaid'] as const),
];
export type Step = (typeof STEPS)[number];
/** Those that are dragged, with their middles; all others stay. */
export type Changes = Partial<Record<Step, { readonly from: number; readonly to: number }>>;

const clamp = (x: number) => Math.min(1 - 1e-9, Math.max(1e-9, x));
const logit = (p: number) => Math.log(clamp(p) / (1 - clamp(p)));
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** In proportion: a flow is thinned by a share of it. */
const thinned = ({ from, to }: { from: number; to: number } = { from: 1, to: 1 }) =>
  from > 0 ? to / from : 1;

/** Through odds, as the engine does where product, trust and price move the rate `seen`. */
function leaned(seen: number, change: { from: number; to: number } | undefined): number {
  if (!change || !(seen > 0)) return 1;
  return sigmoid(logit(seen) + logit(change.to) - logit(change.from)) / seen;
}

/** Qualified leads that were leads before: at most as many as the set share makes; the rest came by outbound. */
export const fromLeads = ({ flow }: Volumes, share: number): number =>
  Math.min(flow.qualified, flow.leads * share);

/** `offered`: proposals made against those at which win rates are stated; deals are won in proportion to it. */
export function project(volumes: Volumes, changes: Changes, offered: number): Volumes {
  const { flow, after } = volumes;
  const more = changes.leadToQualified;
  const qualified = flow.qualified + (more ? fromLeads(volumes, more.from) * (thinned(more) - 1) : 0);
  const reach = flow.qualified > 0 ? qualified / flow.qualified : 1;
  const opened = flow.opened * reach * thinned(changes.qualifiedToOpportunity);
  const worked = flow.opened > 0 ? opened / flow.opened : 1;
  const proposals = flow.proposals * worked * thinned(changes.proposalRate);
  const decided = flow.wins + flow.losses;
  const rate = decided > 0 ? flow.wins / decided : NaN;
  const reached = worked * thinned(changes.proposalRate);
  const wins = Math.min(proposals, flow.wins * reached * leaned(rate / offered, changes.winRate));
  const activated = flow.activated * thinned(changes.activation);
  const pays = flow.activated > 0 ? flow.selfServe / flow.activated : NaN;
  const selfServe = flow.selfServe * thinned(changes.activation) * leaned(pays, changes.trialToPaid);
  const sold = soldLive(volumes) * (flow.wins > 0 ? wins / flow.wins : 1);
  const newCustomers = sold + selfServe;
  // Of those who are more, as many are still there at the end as of all who were.
  const there = after.customers + flow.churnedCustomers + flow.graduatedOut;
  const kept = there > 0 ? after.customers / there : 1;
  const customers = after.customers + (newCustomers - flow.newCustomers) * kept;
  return {
    ...volumes,
    flow: { ...flow, qualified, opened, proposals, wins, activated, selfServe, newCustomers },
    after: { ...after, customers },
  };
}
