// What every file says of the run that it comes from, so that anybody can have the same figures again.
import type { BooksMessages } from './words';

export interface Particulars {
  readonly scenario: string;
  readonly engine: string;
  readonly seed: number;
  readonly ignoranceSeed: number;
  readonly futures: number;
  /** null while not all of its futures are counted. */
  readonly fingerprint: string | null;
}

/** Name and value of each; the seed of what is not known only where it has one of its own. */
export function particularRows(run: Particulars, { run: t }: BooksMessages): [string, string | number][] {
  const { scenario, engine, seed, ignoranceSeed, futures, fingerprint } = run;
  return [
    ...[[t.scenario, scenario] satisfies [string, string], [t.engine, engine] satisfies [string, string]],
    [t.seed, seed],
    ...(ignoranceSeed === seed ? [] : [[t.ignoranceSeed, ignoranceSeed] satisfies [string, number]]),
    [t.futures, futures],
    // Led by a word, or a spreadsheet would read sixteen digits as a number.
    ...(fingerprint === null ? [] : [[t.fingerprint, t.printed(fingerprint)] satisfies [string, string]]),
    [t.note, t.illustrative],
  ];
}

/** The same in one line, for pictures and paper. */
export function particularLine(run: Particulars, { run: t }: BooksMessages): string {
  const { scenario, engine, seed, futures, fingerprint } = run;
  const parts = [scenario, `${t.engine} ${engine}`, `${t.seed} ${seed}`];
  const print = fingerprint === null ? [] : [t.printed(fingerprint)];
  return [...parts, t.countOf(futures), ...print, t.illustrative].join(' · ');
}
