// Door of the story: what happened in one future, and why it ended.
export { FLOW_LINES, type Ending, type FlowLine, type Missed, type Unmet } from './ending';
export type { EventOf, StoryEvent, StoryKind } from './events';
export {
  SEAT,
  type Luck,
  type PodRecord,
  type SeatRecord,
  type SeatRows,
  type SharedRecord,
} from './seat-record';
export { seatsOf } from './seats';
export { Reteller, type Retold } from './retell';
