// Door of the one place that knows threads. Node's threads have a door of their own, node-pool.ts, so that a page's
// bundle never asks for Node's modules.
export { CHUNK_MS, isAbort, type Job, type Runner } from './runner';
export { inlineRunner } from './inline';
export { browserPool, workersFor } from './browser-pool';
export type { PoolOptions } from './pool';
export { inlineReducer, type Reducer } from './reducer';
export { browserReducer } from './browser-reducer';
export type { ReducerOptions } from './thread-reducer';
export { ThreadError, type ThreadEnd } from './thread';
export { Scheduler, type SchedulerOptions } from './scheduler';
export type { Aside } from './asides';
export type { Answer, Request, SchedulerEvents, State } from './wish';
export type { Picture, Replay, SeriesBands, Settled } from './picture';
