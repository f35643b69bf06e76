// What must not be moved on this page, because the link that opened it says so. Asked by every control, and by the
// scenario before each change, whatever it comes from.
import type { Scenario } from '../scenario';
import { changedPaths } from './changes';
import { lockOf, namesOf, readLocks, type Lock, type LockGroup, type LockPart, type LockRule } from './locks';
import type { ViewName } from './scene.svelte';

export class LocksState {
  private readonly text: () => string;
  private readonly rules: readonly LockRule[] = $derived.by(() => readLocks(this.text()));

  /** `text`: of the link. */
  constructor(text: () => string) {
    this.text = text;
  }

  get any(): boolean {
    return this.rules.length > 0;
  }

  /** Of a part of the page. */
  of(part: LockPart | LockGroup): Lock {
    return lockOf(this.rules, [part]);
  }

  ofView(view: ViewName): Lock {
    return lockOf(this.rules, [`views.${view}`, ...(view === 'compare' ? [view] : [])]);
  }

  ofPath(scenario: Scenario, path: string): Lock {
    return this.any ? lockOf(this.rules, namesOf(scenario, path)) : 'open';
  }

  /** Path of what a change would move though it is locked or hidden. */
  moved(before: Scenario, next: Scenario): string | undefined {
    if (!this.any) return undefined;
    return [
      ...(before.name !== next.name ? ['name'] : []),
      ...changedPaths(next, before).filter(
        (path) => path !== 'currency' || before.currency !== next.currency,
      ),
    ].find(
      (path) =>
        this.ofPath(before, path) !== 'open' ||
        // Of what is drawn, a lock on one keyframe holds the whole curve.
        this.rules.some(
          ({ name, to }) => to !== 'open' && name.startsWith('plan.') && name.startsWith(`${path}.`),
        ),
    );
  }
}
