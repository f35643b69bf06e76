// What every way of running futures promises, whether inline, in a browser's workers or in Node's threads.
import type { Chunk, EngineInput } from '../engine';

/** Futures [from, to) of one company. */
export interface Job {
  /** Never changed after it was handed over: threads keep what they made of it until they see another object. */
  readonly input: EngineInput;
  readonly seed: number;
  readonly ignoranceSeed: number;
  readonly from: number;
  readonly to: number;
  /** Places in the row (series.ts of the engine) of the figures to keep. */
  readonly places: readonly number[];
}

export interface Runner {
  /**
   * Resolves when every future of the job has been handed to `onChunk`, in chunks of any size and any order that
   * together hold each future once. Rejects with an AbortError once `signal` fires, after which no chunk of this job
   * arrives, and with the engine's own error when it refuses the input. Several jobs may run at once, but they take
   * turns on the same threads.
   */
  run(job: Job, onChunk: (chunk: Chunk) => void, signal?: AbortSignal): Promise<void>;
  /** Ends the threads and rejects what is still running; the runner is of no use afterwards. */
  close(): void;
}

/** How long a thread may compute before it answers, in milliseconds: a new wish waits no longer than this. */
export const CHUNK_MS = 10;

export const aborted = () => new DOMException('The run was given up for another one', 'AbortError');

export const isAbort = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';
