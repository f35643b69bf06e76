// Curves that a student has drawn and not yet given, over a reload and over other steps: no longer than the tab.
import { readTabJson, writeTabText } from './tab-text';

const KEY = 'ballast/sketches';

function readAll(): Readonly<Record<string, unknown>> {
  const kept = readTabJson(KEY);
  return typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
}

/** Values of the first points, as they were drawn; none where nothing is kept under that name. */
export function readSketch(name: string): readonly number[] {
  const all = readAll();
  const kept = Object.hasOwn(all, name) ? all[name] : undefined;
  return Array.isArray(kept) && kept.every((value) => Number.isFinite(value)) ? (kept as number[]) : [];
}

/** None: it is forgotten. */
export function keepSketch(name: string, values: readonly number[]): void {
  const others = Object.entries(readAll()).filter(([each]) => each !== name);
  const all = values.length === 0 ? others : [...others, [name, values] as const];
  writeTabText(KEY, all.length === 0 ? null : JSON.stringify(Object.fromEntries(all)));
}
