// A mark that appears only when something takes longer than a glance.

/** Quicker than this needs no mark, milliseconds. */
const PATIENCE = 200;

export class SlowMark {
  private on = $state(false);
  private timer: ReturnType<typeof setTimeout> | undefined;

  get shown(): boolean {
    return this.on;
  }

  set(busy: boolean): void {
    if (!busy) {
      clearTimeout(this.timer);
      this.timer = undefined;
      this.on = false;
    } else this.timer ??= setTimeout(() => (this.on = true), PATIENCE);
  }
}
