// The self-check: identities over some futures, and a future without luck worked out twice. In the page's own thread, a
// few milliseconds at a time; fetched with the model page.
import { Audit, auditedPlaces, compareWithoutLuck, type Fit, type Line } from '../audit';
import { compile, type Scenario } from '../scenario';
import { isAbort } from '../worker';
import { fetchInline } from '../worker/fetch-inline';

/** Enough to meet rare months, few enough to wait for. */
const FUTURES = 100;
/** How long the page may wait, milliseconds. */
const SLICE = 8;

export interface Checked {
  readonly fits: readonly Fit[];
  readonly lines: readonly Line[];
  readonly futures: number;
  readonly months: number;
}

export class SelfCheck {
  checked: Checked | null = $state.raw(null);
  done = $state(0);
  failed = $state(false);
  running = $state(false);
  readonly futures = FUTURES;
  private current: AbortController | undefined;

  /** Begins anew; what was under way is given up. */
  async run(scenario: Scenario, seed: number, ignoranceSeed: number): Promise<void> {
    this.stop();
    const { signal } = (this.current = new AbortController());
    this.running = true;
    this.failed = false;
    this.done = 0;
    try {
      const { inlineRunner } = await fetchInline();
      const input = compile(scenario);
      const audit = new Audit(input);
      const job = { input, seed, ignoranceSeed, from: 0, to: FUTURES, places: auditedPlaces(input) };
      await inlineRunner(1).run(
        job,
        (chunk) => {
          audit.take(chunk);
          this.done = audit.futures;
        },
        signal,
      );
      const lines = await compared(scenario, signal);
      const { fits, futures, months } = audit;
      this.checked = { fits, lines, futures, months };
      this.running = false;
    } catch (error) {
      if (isAbort(error)) return;
      this.failed = true;
      this.running = false;
    }
  }

  stop(): void {
    this.current?.abort();
    this.running = false;
  }
}

async function compared(scenario: Scenario, signal: AbortSignal): Promise<readonly Line[]> {
  const course = compareWithoutLuck(compile(scenario, { noLuck: true }));
  let since = performance.now();
  for (let step = course.next(); ; step = course.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    since = performance.now();
  }
}
