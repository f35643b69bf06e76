// Showing a lesson to a room: large type, the whole screen where the browser gives it, and a blank one on demand.

export class Presenting {
  on = $state(false);
  blank = $state(false);

  /** The whole screen only after a click or a key; without it the type is as large. */
  begin(): void {
    this.on = true;
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
  }

  leave(): void {
    this.on = false;
    this.blank = false;
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  }

  /** Escape leaves the whole screen without telling the page of the key. */
  follow(): void {
    if (!document.fullscreenElement) this.leave();
  }
}
