// Effects for tests: state classes that keep asking need a root to live in, and a flush to be told at once.
import { flushSync } from 'svelte';

/** Runs `work` where effects may be made, and flushes them. @returns how to end them */
export function inRoot(work: () => void): () => void {
  const end = $effect.root(work);
  flushSync();
  return end;
}

/** Does the work again whenever what it reads has changed. @returns how to end that */
export const repeating = (work: () => void): (() => void) =>
  inRoot(() => {
    $effect(work);
  });
