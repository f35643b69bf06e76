// What stands at the conversions of a segment: rates as they came out, and why they differ from what is set. Pure.
import { middle, tellMiddle } from '../../controls';
import { money, months as monthsText, rate, share } from '../../format';
import { DAYS } from '../../engine';
import { parameter, readPath, type Scenario } from '../../scenario';
import { lawOf } from '../assumptions/cells';
import { fromLeads, type Step } from './project';
import type { StepCells } from './steps';
import { told, type BowTieTexts } from './texts';
import type { Volumes } from './volumes';

export interface Conversion {
  readonly step: Step;
  readonly rate: string;
  /** Said before what is published, where that is of something else. */
  readonly lead?: string | undefined;
  readonly notes: readonly string[];
}

/** A rate that differs by less of itself is the one that is set, luck apart. */
const NEAR = 0.1;
/** Outbound that brings less of the qualified leads is not told. */
const FEW = 0.05;

const part = (a: number, b: number) => (b > 0 ? a / b : NaN);

const setOf = (cells: StepCells, step: Step) => middle(cells[step].value, cells[step].law);

/** Why a rate is not the one that is set. */
const offBy =
  (t: BowTieTexts, cells: StepCells) => (seen: number, step: Step, below: (value: string) => string) => {
    const { figure, value, law } = cells[step];
    const shown = figure.show(tellMiddle(value, law));
    if (Number.isNaN(seen)) return [t.set(shown)];
    if (seen < (1 - NEAR) * setOf(cells, step)) return [below(shown)];
    return seen > (1 + NEAR) * setOf(cells, step) ? [t.above(shown)] : [];
  };

/** The lane in which people sell, from the lead on. */
export function conversions(
  t: BowTieTexts,
  volumes: Volumes,
  cells: StepCells,
  offered: number,
): readonly Conversion[] {
  const { flow } = volumes;
  const ours = fromLeads(volumes, setOf(cells, 'leadToQualified'));
  const others = flow.qualified - ours;
  const won = part(flow.wins, flow.wins + flow.losses);
  const off = offBy(t, cells);
  const qualified = part(ours, flow.leads);
  const opened = part(flow.opened, flow.qualified);
  const proposed = part(flow.proposals, flow.opened);
  return [
    {
      ...{ step: 'leadToQualified', rate: rate(qualified) },
      notes: [
        ...off(qualified, 'leadToQualified', t.below),
        ...(others > FEW * flow.qualified ? [`+ ${t.outbound(told(others))}`] : []),
      ],
    },
    {
      ...{ step: 'qualifiedToOpportunity', rate: rate(opened) },
      notes: off(opened, 'qualifiedToOpportunity', t.below),
    },
    { step: 'proposalRate', rate: rate(proposed), notes: [] },
    {
      ...{ step: 'winRate', rate: rate(part(flow.wins, flow.proposals)) },
      lead: Number.isNaN(won) ? undefined : t.ofDecided(rate(won)),
      notes: off(won / offered, 'winRate', t.belowWon),
    },
  ];
}

/** The lane in which people serve themselves. */
export function selfServing(t: BowTieTexts, volumes: Volumes, cells: StepCells): readonly Conversion[] {
  const { signups, activated, selfServe } = volumes.flow;
  const paid = part(selfServe, activated);
  return [
    { step: 'activation', rate: rate(part(activated, signups)), notes: [] },
    { step: 'trialToPaid', rate: rate(paid), notes: offBy(t, cells)(paid, 'trialToPaid', t.belowPaid) },
  ];
}

const duration = (t: BowTieTexts, months: number) =>
  months < 1 ? t.days(Math.max(1, Math.round(months * DAYS))) : t.months(monthsText(months));

/** How long it takes to go live, and who waits for it. */
export function goingLive(
  t: BowTieTexts,
  scenario: Scenario,
  s: number,
  { after }: Volumes,
): readonly string[] {
  const { id, archetype } = scenario.segments[s];
  const row = parameter('segment', 'goLiveMonths', archetype)!;
  const value = readPath(scenario, `${id}.goLiveMonths`);
  const lines = value === undefined ? [] : [duration(t, middle(value, lawOf(row))), t.toLive];
  return after.backlog >= 0.05 ? [...lines, t.waiting(told(after.backlog))] : lines;
}

/** What left and what expanded, one line each. */
export function changes(t: BowTieTexts, { flow, before }: Volumes, currency: string): readonly string[] {
  const counted = (x: number, say: (text: string) => string) => (x >= 0.05 ? [say(told(x))] : []);
  const paid = (x: number, say: (text: string) => string) => (x >= 1 ? [say(money(x, currency))] : []);
  return [
    t.start(told(before.customers)),
    ...counted(flow.newCustomers, t.came),
    ...counted(flow.churnedCustomers, t.left),
    ...counted(flow.graduatedIn, t.graduatedIn),
    ...counted(flow.graduatedOut, t.graduatedOut),
    ...paid(flow.expansionArr, t.expanded),
    ...paid(flow.contractionArr, t.shrank),
    ...paid(flow.churnedArr, t.arrLeft),
  ];
}

export const stays = (t: BowTieTexts, { stay }: Volumes): string =>
  Number.isNaN(stay) ? '' : t.stay(share(stay));
