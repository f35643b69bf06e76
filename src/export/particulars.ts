// What every file says of the figures in it, so that anybody can have the same ones again.
import type { BooksMessages } from './words';

export interface Particulars {
  /** Names, where figures of several plans stand side by side. */
  readonly scenarios: readonly string[];
  readonly engine: string;
  readonly seed: number;
  readonly ignoranceSeed: number;
  /** null where each row has a number of its own. */
  readonly futures: number | null;
  /** The one future of them that is told. */
  readonly future?: number | undefined;
  /** Of a run; null of what was counted beside it, in some of its futures, or before all of them were. */
  readonly fingerprint: string | null;
}

/** The plan or plans in a few words. */
export const scenarioNames = ({ scenarios }: Pick<Particulars, 'scenarios'>): string => scenarios.join('; ');

/** Name and value of each; the seed of what is not known only where it has one of its own. */
export function particularRows(run: Particulars, { run: t }: BooksMessages): [string, string | number][] {
  const { engine, seed, ignoranceSeed, futures, future, fingerprint } = run;
  const rows: [string, string | number | null | undefined][] = [
    [t.scenario, scenarioNames(run)],
    [t.engine, engine],
    [t.seed, seed],
    [t.ignoranceSeed, ignoranceSeed === seed ? null : ignoranceSeed],
    [t.futures, futures],
    [t.future, future],
    // Led by a word, or a spreadsheet would read sixteen digits as a number.
    [t.fingerprint, fingerprint === null ? null : t.printed(fingerprint)],
    [t.note, t.illustrative],
  ];
  return rows.flatMap(([name, value]): [string, string | number][] =>
    value === null || value === undefined ? [] : [[name, value]],
  );
}

/** The same in one line, for pictures and paper. */
export function particularLine(run: Particulars, { run: t }: BooksMessages): string {
  const { engine, seed, ignoranceSeed, futures, future, fingerprint } = run;
  const parts = [
    scenarioNames(run),
    `${t.engine} ${engine}`,
    `${t.seed} ${seed}`,
    ignoranceSeed === seed ? null : `${t.ignoranceSeed} ${ignoranceSeed}`,
    futures === null ? null : t.countOf(futures),
    future === undefined ? null : `${t.future} ${future}`,
    fingerprint === null ? null : t.printed(fingerprint),
    t.illustrative,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
