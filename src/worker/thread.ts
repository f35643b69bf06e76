// One thread of any platform, behind Comlink. Comlink leaves calls pending for ever when a worker fails to load,
// crashes or is ended; here each of these rejects them.
import * as Comlink from 'comlink';

/** Seconds without an answer after which a thread counts as lost. */
const PATIENCE = 10;
const SECOND = 1000;

/** What a platform offers: a Comlink endpoint, a way to hear of its end, a way to end it. */
export interface ThreadHost {
  readonly endpoint: Comlink.Endpoint;
  onEnd(told: (reason: string) => void): void;
  terminate(): void;
}

/** `lost`: it failed to load or crashed; `silent`: no answer for ten seconds; `closed`: ended on purpose. */
export type ThreadEnd = 'lost' | 'silent' | 'closed';

/** The thread's own failure, as opposed to an error that the called function threw. */
export class ThreadError extends Error {
  override readonly name = 'ThreadError';
  readonly end: ThreadEnd;

  constructor(end: ThreadEnd, message: string) {
    super(message);
    this.end = end;
  }
}

export class Thread<Api> {
  private readonly host: ThreadHost | undefined;
  private readonly remote: Comlink.Remote<Api> | undefined;
  private readonly pending = new Set<(error: ThreadError) => void>();
  private ended: ThreadError | undefined;
  private watch: ReturnType<typeof setInterval> | undefined;
  private quietSeconds = 0;

  /** A `start` that throws, as where a page's policy forbids workers, makes a thread that is lost from the first. */
  constructor(start: () => ThreadHost) {
    try {
      this.host = start();
      this.remote = Comlink.wrap<Api>(this.host.endpoint);
      this.host.onEnd((reason) => this.end(new ThreadError('lost', reason)));
    } catch (error) {
      this.ended = new ThreadError('lost', String(error));
    }
  }

  get alive(): boolean {
    return this.ended === undefined;
  }

  /** Rejects with the function's own error, or with a ThreadError when the thread ends or stays silent. */
  async call<T>(use: (remote: Comlink.Remote<Api>) => Promise<T>): Promise<T> {
    if (this.ended || !this.remote) throw this.ended ?? new ThreadError('lost', 'The thread never started');
    let giveUp!: (error: ThreadError) => void;
    const failure = new Promise<never>((_, reject) => (giveUp = reject));
    this.pending.add(giveUp);
    this.listen();
    try {
      return await Promise.race([use(this.remote), failure]);
    } finally {
      this.quietSeconds = 0;
      this.pending.delete(giveUp);
    }
  }

  close(): void {
    this.end(new ThreadError('closed', 'The thread was closed'));
  }

  /**
   * Counts seconds rather than setting one long timer, so that a computer's sleep is not taken for silence. Goes on for a
   * second after the last answer: in a drag calls come by the hundred, and a timer for each would cost as much as they do.
   */
  private listen(): void {
    this.watch ??= setInterval(() => {
      if (this.pending.size === 0) this.rest();
      else this.quietSeconds += 1;
      if (this.quietSeconds < PATIENCE) return;
      this.end(new ThreadError('silent', `The thread has not answered for ${PATIENCE} seconds`));
    }, SECOND);
  }

  private rest(): void {
    clearInterval(this.watch);
    this.watch = undefined;
  }

  private end(error: ThreadError): void {
    if (this.ended) return;
    this.ended = error;
    this.rest();
    this.host?.terminate();
    for (const giveUp of this.pending) giveUp(error);
    this.pending.clear();
  }
}
