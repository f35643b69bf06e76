// The sliders of a copy: each assumption with its own words, and the value that was sent as its home. Pure.
import type { Cell } from '../../controls';
import type { Messages } from '../../messages';
import { columnOf, isAny, locate, type Parameter, type Scenario } from '../../scenario';
import { makeCell } from '../assumptions/cells';
import { heldText, ownText, sourceText, unitText } from '../assumptions/row-text';
import { looksOf } from '../segments';

export interface Push {
  readonly path: string;
  readonly label: string;
  readonly unit: string;
  readonly help: string;
  readonly sources: readonly string[];
  readonly cell: Cell;
}

export function pushOf(
  messages: Messages,
  t: { readonly owner: (label: string, owner: string) => string },
  now: Scenario,
  sent: Scenario,
  path: string,
  /** The link that opened the page holds it. */
  isHeld: boolean,
): Push | undefined {
  const place = locate(now, path);
  if (!place) return undefined;
  const { row, owner } = place;
  const archetype = owner !== 'company' && 'archetype' in owner ? owner.archetype : undefined;
  const at = now.segments.findIndex((segment) => segment === owner);
  const { label: own, help } = ownText(messages, row);
  const { any } = messages.assumptions.rounds;
  const anything = (parameter: Parameter, x: number) => (isAny(parameter, x) ? any : undefined);
  const whose = {
    prefix: path.slice(0, -row.key.length - 1),
    name: owner === 'company' ? undefined : owner.label,
    archetype,
    segment: at < 0 ? undefined : looksOf(now.segments)[at],
  };
  const cell = makeCell(now, sent, row, own, whose, anything);
  return {
    ...{ path, help, unit: unitText(messages, row, now.currency) },
    label: owner === 'company' ? own : t.owner(own, owner.label),
    sources: [sourceText(messages, columnOf(row, archetype, now.currency))],
    cell: isHeld ? { ...cell, instead: heldText(messages, cell) } : cell,
  };
}
