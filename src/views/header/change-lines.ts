// What differs from the preset, one line for each change: what it is, what it was, what it is now. Pure.
import { figureOf } from '../../controls';
import { placeText, type Messages } from '../../messages';
import { isRange, locate, readPath, type Scenario } from '../../scenario';
import { quantityOf } from '../assumptions/cells';

export interface ChangeLine {
  readonly path: string;
  readonly what: string;
  /** As text; undefined where it is no number, or was not there. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function textAt(scenario: Scenario, path: string): string | undefined {
  if (path === 'currency') return scenario.currency;
  const value = readPath(scenario, path);
  if (value === undefined) return undefined;
  const place = locate(scenario, path);
  if (!place) return isRange(value) ? undefined : String(value);
  const figure = figureOf(quantityOf(place.row), scenario.currency);
  return isRange(value) ? figure.range(value.p10, value.p90) : figure.show(value);
}

/** Is there anything of that name: a segment, a round, a number? */
const has = (scenario: Scenario, path: string) =>
  readPath(scenario, path) !== undefined ||
  scenario.segments.some(({ id }) => id === path) ||
  scenario.plan.rounds.some(({ id }) => `rounds.${id}` === path);

/** `paths`: as `changedPaths` tells them. */
export function changeLines(
  messages: Messages,
  scenario: Scenario,
  base: Scenario,
  paths: readonly string[],
): readonly ChangeLine[] {
  const { added, gone, redrawn } = messages.app.header.changeList;
  return paths.map((path) => {
    const [from, to] = [textAt(base, path), textAt(scenario, path)];
    const [was, is] = [has(base, path), has(scenario, path)];
    const what = placeText(messages, is || !was ? scenario : base, path);
    if (from !== undefined || to !== undefined) return { path, what, from, to };
    return { path, what, from, to: was === is ? redrawn : is ? added : gone };
  });
}
