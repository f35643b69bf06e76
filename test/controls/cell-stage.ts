// One number of a shipped plan with its field, slider and range, as the panel shows it.
import ParameterCell from '../../src/controls/ParameterCell.svelte';
import type { Value } from '../../src/controls';
import { fallback, locate, writePath } from '../../src/scenario';
import { problemText } from '../../src/messages';
import { makeCell } from '../../src/views/assumptions/cells';
import { Kept } from '../kept.svelte';
import { messages, stage } from '../stage';

/** `gestures` counts them: each is one step back. */
export async function stageCell(path: string) {
  const place = locate(fallback, path);
  if (!place || place.owner === 'company' || !('archetype' in place.owner)) throw new Error(path);
  const { id, label, archetype } = place.owner;
  const name = messages.parameters.segment[place.row.key].label;
  const owner = { prefix: id, name: label, archetype, segment: 0 };
  const scenario = new Kept(fallback);
  const kept = {
    gestures: 0,
    get value(): Value {
      return this.cell.value;
    },
    get cell() {
      return makeCell(scenario.now, fallback, place.row, name, owner, () => undefined);
    },
  };
  const editing = {
    start: () => void (kept.gestures += 1),
    set(at: string, value: Value) {
      const written = writePath(scenario.now, at, value);
      if (!written.ok) return problemText(messages, scenario.now, written.problems[0]);
      scenario.now = written.value;
      return undefined;
    },
    end: () => undefined,
  };
  const props = {
    get cell() {
      return kept.cell;
    },
    editing,
  };
  return { kept, screen: await stage(ParameterCell, props) };
}
