// Tables that depend on one number only are kept: a control that moves makes a new simulator for every step, and a spread
// that nobody knows for sure a new law for every future.

/** The same function, keeping its last results; `make` must be pure and its results must not be changed. */
export function memoize<T>(make: (x: number) => T, limit = 200): (x: number) => T {
  const known = new Map<number, T>();
  return (x) => {
    const found = known.get(x);
    if (found !== undefined) return found;
    const made = make(x);
    if (known.size >= limit) known.clear();
    known.set(x, made);
    return made;
  };
}
