// Typed events without the DOM's.

export class Events<Map extends object> {
  private readonly listeners = new Set<{ readonly name: keyof Map; readonly told: (value: never) => void }>();

  /** @returns how to stop listening */
  on<Name extends keyof Map>(name: Name, told: (value: Map[Name]) => void): () => void {
    const listener = { name, told };
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What a listener throws is reported as nobody's, and stops nothing here. */
  emit<Name extends keyof Map>(name: Name, value: Map[Name]): void {
    for (const listener of this.listeners) {
      if (listener.name !== name) continue;
      try {
        (listener.told as (value: Map[Name]) => void)(value);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
