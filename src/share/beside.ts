// Plans that stand beside the one being edited: with a work, in its file, and in its links (plans.ts).
import { repair, type Scenario } from '../scenario';
import type { Report } from '../scenario/validate';
import { canonical } from './canonical';

/** Plans in all, the one being edited among them. */
export const MOST_PLANS = 4;

export interface Beside {
  /** Place of the edited plan among all: 0 for A. */
  readonly at: number;
  /** The others, in their order. */
  readonly plans: readonly Scenario[];
}

export const ALONE: Beside = { at: 0, plans: [] };

/** As a file has it; undefined when there is nothing beside. */
export const writeBeside = ({ at, plans }: Beside): Beside | undefined =>
  plans.length > 0 ? { at, plans: plans.map(canonical) } : undefined;

/** Undefined when there are none, or none that can be used. */
export function readBeside(report: Report, x: unknown): Beside | undefined {
  if (x === undefined || x === null) return undefined;
  const fields = report.object('beside', x, ['at', 'plans']);
  if (!fields) return undefined;
  const plans = report.list('beside.plans', fields['plans'], MOST_PLANS - 1).map((each, i) => {
    const { scenario, problems } = repair(each);
    for (const { path, code, found, allowed } of problems) {
      report.add(`beside.plans.${i}.${path}`, code, found, allowed);
    }
    return canonical(scenario);
  });
  if (plans.length === 0) return undefined;
  return { at: report.number('beside.at', fields['at'], 0, plans.length, true) ?? 0, plans };
}
