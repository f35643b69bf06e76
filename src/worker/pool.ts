// Runs futures on several threads. A thread that is lost is replaced once; when none is left, work goes on inline.
import type { Chunk, EngineInput } from '../engine';
import { fetchInline } from './fetch-inline';
import { Pace } from './pace';
import { Queue, type Range } from './queue';
import { aborted, type Job, type Runner } from './runner';
import type { Simulation } from './simulation';
import { Thread, ThreadError, type ThreadHost } from './thread';

export interface PoolOptions {
  /** Told once, when the last thread is lost and work goes on in the caller's own thread. */
  readonly onDegraded?: (reason: ThreadError) => void;
}

/** A thread's place in the pool. */
class Seat {
  thread: Thread<Simulation>;
  /** The input that the thread holds a simulator for. */
  private held: EngineInput | undefined;
  private replaced = false;
  private readonly start: () => ThreadHost;

  constructor(start: () => ThreadHost) {
    this.start = start;
    this.thread = new Thread(start);
  }

  async run({ input, seed, ignoranceSeed, places }: Job, { from, to }: Range) {
    const known = this.held === input;
    this.held = input;
    try {
      const stretch = { seed, ignoranceSeed, from, to };
      return await this.thread.call((remote) => remote.run(stretch, places, known ? undefined : input));
    } catch (error) {
      this.held = undefined;
      throw error;
    }
  }

  /** Makes sure of a living thread; false when the replacement is lost too. */
  ready(): boolean {
    if (this.thread.alive) return true;
    if (this.replaced) return false;
    this.replaced = true;
    this.held = undefined;
    this.thread = new Thread(this.start);
    return true;
  }
}

/** One job under way; `over` once it is done, given up or failed, so that nothing of it goes on. */
interface Turn {
  over: boolean;
  giveUp: () => void;
}

export class Pool implements Runner {
  private readonly seats: Seat[];
  private readonly pace = new Pace();
  /** Works where the caller is; made when no thread is left. */
  private inline: Runner | undefined;
  private readonly options: PoolOptions;
  private readonly turns = new Set<Turn>();
  private closed = false;

  constructor(start: () => ThreadHost, threads: number, options: PoolOptions = {}) {
    this.options = options;
    this.seats = Array.from({ length: threads }, () => new Seat(start));
  }

  async run(job: Job, onChunk: (chunk: Chunk) => void, signal?: AbortSignal): Promise<void> {
    if (this.closed || signal?.aborted) throw aborted();
    const turn: Turn = { over: false, giveUp: () => undefined };
    const stopped = new Promise<never>((_, reject) => {
      turn.giveUp = () => {
        turn.over = true;
        reject(aborted());
      };
    });
    this.turns.add(turn);
    signal?.addEventListener('abort', turn.giveUp);
    const deliver = (chunk: Chunk) => {
      if (!turn.over) onChunk(chunk);
    };
    try {
      await Promise.race([stopped, this.work(job, turn, deliver, signal)]);
    } finally {
      turn.over = true;
      this.turns.delete(turn);
      signal?.removeEventListener('abort', turn.giveUp);
    }
  }

  close(): void {
    this.closed = true;
    for (const turn of this.turns) turn.giveUp();
    for (const { thread } of this.seats) thread.close();
    this.inline?.close();
  }

  private async work(job: Job, turn: Turn, deliver: (chunk: Chunk) => void, signal?: AbortSignal) {
    const queue = new Queue(job);
    let loss: ThreadError | undefined;
    while (!queue.empty && !turn.over) {
      const seats = this.seats.filter((seat) => seat.ready());
      if (seats.length === 0) break;
      const losses = await Promise.all(seats.map((seat) => this.drive(seat, job, queue, turn, deliver)));
      loss = losses.find((lost) => lost !== undefined) ?? loss;
    }
    if (queue.empty || turn.over) return;
    const inline = await this.degrade(loss);
    for (const range of queue.rest()) await inline.run({ ...job, ...range }, deliver, signal);
  }

  private async degrade(loss = new ThreadError('lost', 'No thread is left')): Promise<Runner> {
    const { inlineRunner } = await fetchInline();
    if (!this.inline) {
      this.inline = inlineRunner();
      if (this.closed) this.inline.close();
      else this.options.onDegraded?.(loss);
    }
    return this.inline;
  }

  /** Feeds one thread until the queue is empty. @returns why its thread was lost, if it was */
  private async drive(seat: Seat, job: Job, queue: Queue, turn: Turn, deliver: (chunk: Chunk) => void) {
    let loss: ThreadError | undefined;
    while (!turn.over && seat.ready()) {
      const range = queue.take(this.pace, this.seats.length);
      if (!range) break;
      const answer = await seat.run(job, range).catch((error: unknown) => {
        if (error instanceof ThreadError) return error;
        throw error;
      });
      if (answer instanceof ThreadError) {
        queue.giveBack(range);
        loss = answer;
      } else {
        this.pace.took(range.to - range.from, answer.ms);
        deliver(answer.chunk);
      }
    }
    return loss;
  }
}
