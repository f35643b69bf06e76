// What a simulating thread offers to its pool.
import * as Comlink from 'comlink';
import { Simulator, type Chunk, type EngineInput, type Stretch } from '../engine';
import { buffersIn } from './transfer';

export interface Timed {
  readonly chunk: Chunk;
  /** Time taken in the thread, without the way there and back. */
  readonly ms: number;
}

/** Keeps the simulator of the last input, whose arrays are costly to make. */
export class Simulation {
  private simulator: Simulator | undefined;

  /** `input` comes with the first stretch of a job and stands for the following ones. */
  run(stretch: Stretch, places: readonly number[], input?: EngineInput): Timed {
    if (input) {
      this.simulator = undefined;
      this.simulator = new Simulator(input);
    }
    if (!this.simulator) throw new Error('A stretch came before its input');
    const start = performance.now();
    const chunk = this.simulator.run(stretch, places);
    const ms = performance.now() - start;
    return Comlink.transfer({ chunk, ms }, buffersIn(chunk));
  }
}
