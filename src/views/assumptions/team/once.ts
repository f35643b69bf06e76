// Changes of a curve that are made by one press.
import type { Curve } from '../../../controls/curve/steps';
import type { Panel } from '../panel.svelte';

/** Makes a change that is one step of undo; nothing where there is no such change. */
export function once(panel: Panel, next: Curve | null | undefined, change: (next: Curve) => void): void {
  if (!next) return;
  panel.editing.start();
  change(next);
  panel.editing.end();
}
