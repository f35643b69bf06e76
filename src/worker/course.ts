// One run on its way: which futures and series are here, and how more of them are got without computing any twice.
import { companyOf, type Company } from './company';
import { Prefix } from './prefix';
import type { Reducer } from './reducer';
import type { Runner } from './runner';

export interface Engines {
  readonly runner: Runner;
  readonly reducer: Reducer;
}

/** Futures done and wanted of the job under way. */
export type OnGain = (done: number, total: number) => void;

export class Course {
  readonly run: number;
  /** Futures [0, count) are here, with the series at `places`. */
  count = 0;
  places: readonly number[] = [];
  private readonly company: Company;
  private readonly engines: Engines;
  /** Series that the job under way computes for futures that are here without them. */
  private coming: readonly number[] = [];
  /** Why the reducer has not taken what it was given. */
  private broken: unknown;

  constructor(run: number, company: Company, engines: Engines) {
    this.run = run;
    this.company = companyOf(company);
    this.engines = engines;
    this.send(engines.reducer.open(run, this.company));
  }

  /** Are these series here, or on their way? */
  promises(places: readonly number[]): boolean {
    return this.missing(places).every((place) => this.coming.includes(place));
  }

  /** Computes what is missing of the first `futures` futures. Rejects as the runner does; what came so far stays. */
  async reach(places: readonly number[], futures: number, onGain: OnGain, signal: AbortSignal) {
    const missing = this.missing(places);
    if (this.count === 0) this.places = [...places];
    else if (missing.length > 0) {
      const { count } = this;
      this.coming = missing;
      const report = (done: number) => onGain(done, count);
      await this.job(missing, 0, count, report, signal).finally(() => (this.coming = []));
      this.places = [...this.places, ...missing];
    }
    if (this.count >= futures) return;
    const gain = (done: number) => {
      this.count = done;
      onGain(done, futures);
    };
    await this.job(this.places, this.count, futures, gain, signal);
  }

  forget(): void {
    this.send(this.engines.reducer.forget(this.run));
  }

  private missing(places: readonly number[]): number[] {
    return places.filter((place) => !this.places.includes(place));
  }

  private async job(
    places: readonly number[],
    from: number,
    to: number,
    gain: (done: number) => void,
    signal: AbortSignal,
  ) {
    const { runner, reducer } = this.engines;
    const prefix = new Prefix(from);
    this.send(reducer.expect(this.run, places, to));
    await runner.run(
      { ...this.company, from, to, places },
      (chunk) => {
        prefix.add(chunk);
        this.send(reducer.ingest(this.run, chunk));
        this.check();
        gain(prefix.end);
      },
      signal,
    );
    this.check();
  }

  private send(message: Promise<unknown>): void {
    message.catch((error: unknown) => (this.broken ??= error));
  }

  private check(): void {
    if (this.broken !== undefined) throw this.broken as Error;
  }
}
