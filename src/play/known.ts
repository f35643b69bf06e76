// What a founder knows of a future by now: nothing that only later months can tell.
import type { StoryEvent } from '../engine/story';

/** Three months in a row are needed: it is known two months after the first. */
const EVEN_KNOWN_AFTER = 2;

/** Month in which an event is known; null for what only hindsight tells, or the game says itself. */
function knownIn(event: StoryEvent): number | null {
  if (event.kind === 'cashLow' || event.kind === 'horizon') return null;
  return event.kind === 'brokeEven' ? event.month + EVEN_KNOWN_AFTER : event.month;
}

/** Events that became known after month `from`, up to month `to`. */
export const newsBetween = (events: readonly StoryEvent[], from: number, to: number): StoryEvent[] =>
  events.filter((event) => {
    const known = knownIn(event);
    return known !== null && known > from && known <= to;
  });
