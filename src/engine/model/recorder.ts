// Told what happens in one future while it happens. Only a replay brings one: runs of thousands have none, and pay a look
// at a null where something rare happens. What the states show at the end of a month is read there, not told.
import type { World } from './world';

export interface Recorder {
  /** The opening stands. */
  begin(world: World): void;
  /** A month has been lived, that of death included. */
  month(world: World): void;
  end(world: World, alive: boolean): void;

  /** One deal followed by itself is won, by a hired seller or a founder; `acv` a year. */
  won(segment: number, acv: number, hired: boolean): void;
  /** A design partner signs. */
  partner(segment: number, acv: number): void;
  /** Deals came to their decision without a yes, and stay open. */
  undecided(segment: number, deals: number): void;
  /** Deals die because whoever held them leaves; they are among the month's losses. */
  orphaned(segment: number, deals: number): void;
  /** A customer followed by itself goes live, or leaves after so many months. */
  live(segment: number, acv: number): void;
  churned(segment: number, acv: number, months: number): void;

  /** Roles are places in ROLES. */
  joined(segment: number, role: number): void;
  left(segment: number, role: number): void;
  /** Paid off: `failed` to sell, or no longer needed. */
  laidOff(segment: number, role: number, failed: boolean): void;

  /** PODs by their place in the team's list, before it changes. */
  podOpened(segment: number): void;
  /** The POD that was opened last came out of another one. */
  podSplit(parent: number): void;
  podMoved(pod: number, to: number): void;
  podClosed(pod: number): void;

  /** Its conditions were met, and investors said no this month. */
  roundRefused(round: number): void;
  /** Its conditions have held for long enough, as of this month. */
  ruleFired(rule: number): void;
}
