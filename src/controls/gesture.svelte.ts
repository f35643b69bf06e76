// One press, drag or burst of keys: from `begin` to `end` it is one thing, and can be given up.

export interface Gestures<T> {
  readonly onstart?: (() => void) | undefined;
  /** A text says why the value was refused. */
  readonly oninput: (value: T) => string | undefined | void;
  readonly onend?: (() => void) | undefined;
}

/** Keys that follow within this time belong together (ms). */
const BURST = 400;

export class Gesture<T> {
  private readonly callbacks: () => Gestures<T>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private from: { readonly value: T } | null = $state.raw(null);

  /** The callbacks are read anew each time, because props change. */
  constructor(callbacks: () => Gestures<T>) {
    this.callbacks = callbacks;
  }

  get held(): boolean {
    return this.from !== null;
  }

  /** The value before it began; undefined at rest. */
  get origin(): T | undefined {
    return this.from?.value;
  }

  begin(value: T): void {
    clearTimeout(this.timer);
    if (this.held) return;
    this.from = { value };
    this.callbacks().onstart?.();
  }

  /** @returns why the value was refused */
  input(value: T): string | undefined {
    return this.callbacks().oninput(value) ?? undefined;
  }

  end(): void {
    clearTimeout(this.timer);
    if (!this.held) return;
    this.from = null;
    this.callbacks().onend?.();
  }

  /** Ends unless more follows soon. */
  endSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.end(), BURST);
  }

  /** Gives the gesture up: back to where it began. */
  cancel(): void {
    const { from } = this;
    if (from) this.input(from.value);
    this.end();
  }

  /** Begin, one value, end: for a click or a typed number. */
  once(before: T, value: T): string | undefined {
    this.begin(before);
    const refused = this.input(value);
    this.end();
    return refused;
  }
}
