// Fetches what computes in the caller's own thread. It holds the whole engine, so a page whose workers run never pays
// for it; once fetched it stays, with or without a network.

/** No thread is left, and what would work without one cannot be fetched: there is nothing to compute with. */
export class EngineMissingError extends Error {
  override readonly name = 'EngineMissingError';
}

export const fetchInline = () =>
  import('./inline').catch((cause: unknown) => {
    throw new EngineMissingError('The simulation could not be loaded', { cause });
  });
