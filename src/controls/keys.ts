// Arrow keys among things that lie in a row or a column. Pure.

/**
 * Index after a key, in a ring of `count`; undefined for other keys.
 * @param axis which arrows count
 */
export function roam(key: string, index: number, count: number, axis: 'row' | 'column'): number | undefined {
  const [back, on] = axis === 'row' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  if (count === 0) return undefined;
  if (key === on) return (index + 1) % count;
  if (key === back) return (index - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
