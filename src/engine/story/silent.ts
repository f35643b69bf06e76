// A recorder that keeps nothing of what it is told: a beginning for those who care about some of it only.
import type { Recorder } from '../model';

const nothing = () => undefined;

/** Every part of a recorder; each of them may be replaced. */
export const SILENT: Recorder = {
  ...{ begin: nothing, month: nothing, end: nothing },
  ...{ won: nothing, partner: nothing, undecided: nothing, orphaned: nothing },
  ...{ live: nothing, churned: nothing, joined: nothing, left: nothing, laidOff: nothing },
  ...{ podOpened: nothing, podSplit: nothing, podMoved: nothing, podClosed: nothing },
  ...{ roundRefused: nothing, ruleFired: nothing },
};
