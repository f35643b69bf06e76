// A runner that computes only when told to, so that a test decides what is in flight.
import { Simulator, type Chunk } from '../../src/engine';
import type { Job, Runner } from '../../src/worker';
import { nextTurn } from '../../src/worker/inline-runner';
import { aborted } from '../../src/worker/runner';

interface Flight {
  readonly job: Job;
  readonly onChunk: (chunk: Chunk) => void;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
  at: number;
}

export class SteppedRunner implements Runner {
  /** Every job that was begun: "from-to", in order. */
  readonly begun: string[] = [];
  readonly jobs: Job[] = [];
  given = 0;
  closed = false;
  private flight: Flight | undefined;

  run(job: Job, onChunk: (chunk: Chunk) => void, signal?: AbortSignal): Promise<void> {
    if (this.flight) throw new Error('Two jobs in flight');
    this.begun.push(`${job.from}-${job.to}`);
    this.jobs.push(job);
    return new Promise((resolve, reject) => {
      const land = () => {
        this.flight = undefined;
      };
      const flight: Flight = {
        job,
        onChunk,
        at: job.from,
        resolve: () => (land(), resolve()),
        reject: (error) => (land(), reject(error)),
      };
      this.flight = flight;
      signal?.addEventListener('abort', () => {
        if (this.flight === flight) this.given += 1;
        flight.reject(aborted());
      });
    });
  }

  get idle(): boolean {
    return this.flight === undefined;
  }

  /** Computes the next `count` futures of the job in flight, and lets everyone take notice. */
  async step(count: number): Promise<void> {
    await settle();
    const { flight } = this;
    if (!flight) throw new Error('No job is in flight');
    const { input, seed, ignoranceSeed, places, to } = flight.job;
    const from = flight.at;
    flight.at = Math.min(to, from + count);
    const chunk = new Simulator(input).run({ seed, ignoranceSeed, from, to: flight.at }, places);
    try {
      flight.onChunk(chunk);
      if (flight.at === to) flight.resolve();
    } catch (error) {
      // As in a real one, what whoever takes the chunk throws ends the job.
      flight.reject(error as Error);
    }
    await settle();
  }

  async fail(error: Error): Promise<void> {
    await settle();
    this.flight?.reject(error);
    await settle();
  }

  close(): void {
    this.closed = true;
  }
}

/** Until all promises that can settle have. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await nextTurn();
}
