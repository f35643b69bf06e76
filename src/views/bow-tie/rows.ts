// Segments as rows of the bow-tie: what was counted, and what would pass after a conversion that is held or was let go. Pure.
import type { Means } from '../../engine/summary';
import type { Messages } from '../../messages';
import type { Scenario } from '../../scenario';
import type { Period } from '../periods/periods';
import { project } from './project';
import { changesOf, offeredIn, stepCells, type Held, type StepCells } from './steps';
import { told, type BowTieTexts } from './texts';
import { volumesOf, type Volumes } from './volumes';

export interface Row {
  /** The segment. */
  readonly s: number;
  readonly label: string;
  readonly cells: StepCells;
  /** Share of opportunities that get an offer. */
  readonly offered: number;
  readonly counted: Volumes;
  /** The same as `counted` where nothing has changed since. */
  readonly volumes: Volumes;
}

export function rowsOf(
  messages: Messages,
  counted: { readonly scenario: Scenario; readonly answer: Means },
  edited: { readonly scenario: Scenario; readonly base: Scenario },
  held: Held | null,
  period: Period,
): readonly Row[] {
  return counted.scenario.segments.map(({ label }, s) => {
    const volumes = volumesOf(counted.answer, s, period);
    const cells = stepCells(messages, edited.scenario, edited.base, s, held);
    const moved = changesOf(counted.scenario, cells, s);
    const offered = offeredIn(counted.scenario, s);
    const after = Object.keys(moved).length > 0 ? project(volumes, moved, offered) : volumes;
    return { s, label, cells, offered, counted: volumes, volumes: after };
  });
}

/** What a change would do, a sentence for each segment that it reaches. */
export const changesIn = (t: BowTieTexts, rows: readonly Row[]): readonly string[] =>
  rows.flatMap(({ label, counted: was, volumes }) => {
    if (was === volumes) return [];
    const won = [was, volumes].map(({ flow }) => told(flow.wins + flow.selfServe));
    return [t.dragged(label, won[0], won[1], told(was.after.customers), told(volumes.after.customers))];
  });
