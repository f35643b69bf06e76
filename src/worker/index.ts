// Door of the one place that knows threads. Two others keep a page's bundle small: node-pool.ts asks for Node's modules,
// inline.ts brings the engine into the caller's own thread.
export { CHUNK_MS, isAbort, type Job, type Runner } from './runner';
export { browserPool, workersFor } from './browser-pool';
export type { PoolOptions } from './pool';
export type { Reducer } from './reducer';
export { EngineMissingError } from './fetch-inline';
export { browserReducer } from './browser-reducer';
export type { ReducerOptions } from './thread-reducer';
export { ThreadError, type ThreadEnd } from './thread';
export { isNoRoom, mostFutures } from './room';
export { Scheduler, type SchedulerOptions } from './scheduler';
export type { Aside } from './asides';
export type { Company } from './company';
export type { Alone } from './readings';
export type { Rival, Versus } from './rivals';
export type { Answer, Request, SchedulerEvents, State } from './wish';
export type { Pair, Picture, Replay, Rest, SeriesBands, SeriesGap, Settled } from './picture';
export type { Answers, Inquiry, Questions } from './inquiries';
