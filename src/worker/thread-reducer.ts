// A reducer in a thread. A lost thread is replaced once, then summaries are made in the caller's own. What the lost one
// kept is gone: calls about its runs are rejected with a ThreadError, and whoever made them begins anew.
import * as Comlink from 'comlink';
import { fetchInline } from './fetch-inline';
import type { Answers, Inquiry, Questions } from './inquiries';
import type { Reducer } from './reducer';
import type { Reduction } from './reduction';
import { Thread, ThreadError, type ThreadHost } from './thread';
import { buffersIn } from './transfer';

/** What is asked of a reducer wherever it is. */
type Remote = Omit<Reducer, 'close' | 'inquire'> & {
  inquire(run: number, name: Inquiry, asked: Questions[Inquiry]): Promise<Answers[Inquiry] | null>;
};

export interface ReducerOptions {
  /** Told once, when summaries are made in the caller's own thread from now on. */
  readonly onDegraded?: (reason: ThreadError) => void;
}

export class ThreadReducer implements Reducer {
  private thread: Thread<Reduction>;
  /** Being fetched or here, once no thread is left. */
  private inline: Promise<Reducer> | undefined;
  private replaced = false;
  /** Runs that the present thread knows. */
  private readonly known = new Set<number>();
  private readonly start: () => ThreadHost;
  private readonly options: ReducerOptions;

  constructor(start: () => ThreadHost, options: ReducerOptions = {}) {
    this.start = start;
    this.options = options;
    this.thread = new Thread(start);
  }

  open: Reducer['open'] = (run, company) => {
    this.known.add(run);
    return this.ask(run, (remote) => remote.open(run, company));
  };

  expect: Reducer['expect'] = (run, places, to) => this.ask(run, (remote) => remote.expect(run, places, to));

  ingest: Reducer['ingest'] = (run, chunk) =>
    this.ask(run, (remote) => remote.ingest(run, Comlink.transfer(chunk, buffersIn(chunk))));

  picture: Reducer['picture'] = (run, look) => this.ask(run, (remote) => remote.picture(run, look));

  pair: Reducer['pair'] = (a, b, look) => this.ask(a, (remote) => remote.pair(a, b, look), b);

  replay: Reducer['replay'] = (run, future) => this.ask(run, (remote) => remote.replay(run, future));

  inquire<Name extends Inquiry>(run: number, name: Name, asked: Questions[Name]) {
    return this.ask(run, (remote) => remote.inquire(run, name, asked)) as Promise<Answers[Name] | null>;
  }

  shift: Reducer['shift'] = (run, beside) => this.ask(run, (remote) => remote.shift(run, beside), beside);

  split: Reducer['split'] = (run, beside) => this.ask(run, (remote) => remote.split(run, beside), beside);

  forget: Reducer['forget'] = async (run) => {
    if (this.known.delete(run)) await this.call((remote) => remote.forget(run));
  };

  close(): void {
    this.thread.close();
  }

  private async ask<T>(run: number, use: (remote: Remote) => Promise<T>, other = run): Promise<T> {
    const gone = [run, other].find((each) => !this.known.has(each));
    if (gone !== undefined) throw new ThreadError('lost', `Run ${gone} is gone`);
    return this.call(use);
  }

  private async call<T>(use: (remote: Remote) => Promise<T>): Promise<T> {
    if (this.inline) return use(await this.inline);
    const { thread } = this;
    try {
      return await thread.call<T>(use);
    } catch (error) {
      const isLoss = error instanceof ThreadError && error.end !== 'closed';
      if (isLoss && thread === this.thread) await this.renew(error);
      throw error;
    }
  }

  /** Rejects when there is nothing to go on with, so that nobody begins anew in vain. */
  private async renew(loss: ThreadError): Promise<void> {
    if (!this.inline) {
      this.known.clear();
      if (!this.replaced) {
        this.replaced = true;
        this.thread = new Thread(this.start);
        return;
      }
      this.inline = this.degrade(loss);
    }
    await this.inline;
  }

  private async degrade(loss: ThreadError): Promise<Reducer> {
    try {
      const { inlineReducer } = await fetchInline();
      this.options.onDegraded?.(loss);
      return inlineReducer();
    } catch (error) {
      // The next call tries again.
      this.inline = undefined;
      throw error;
    }
  }
}
