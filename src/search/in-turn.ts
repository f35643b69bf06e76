// Work on a list, one entry after the other but for the next one, which waits in line so that threads never idle.

const AT_ONCE = 2;

/** Rejects with the first failure, or with the signal's reason; entries not begun by then never are. */
export async function inTurn<T>(
  list: readonly T[],
  work: (entry: T) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let next = 0;
  let failed = false;
  async function lane(): Promise<void> {
    while (next < list.length && !failed) {
      signal.throwIfAborted();
      try {
        await work(list[next++]);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  signal.throwIfAborted();
}
