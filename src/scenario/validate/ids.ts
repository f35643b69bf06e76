// Names of segments, rounds and rules: they are parts of published paths, so their form is narrow.
import { hashText } from '../../engine/random';
import type { Report } from './report';

const FORM = /^[a-z][a-z0-9-]{0,15}$/;
/** Words that begin a path themselves, or that objects know. */
const RESERVED = new Set([
  ...['company', 'plan', 'rounds', 'round', 'mix', 'segments', 'segment', 'rules', 'prices', 'months'],
  ...['name', 'base', 'schema', 'currency', 'all', 'total', 'market', 'constructor', 'prototype'],
]);

/** A free, well-formed id, or undefined. Taken ids are added to `taken`. */
export function readId(report: Report, path: string, x: unknown, taken: Set<string>): string | undefined {
  if (typeof x !== 'string' || !FORM.test(x)) {
    report.add(
      path,
      x === undefined ? 'missing' : 'type',
      x,
      'a lower-case letter, then up to 15 of a–z, 0–9 and -',
    );
  } else if (RESERVED.has(x)) {
    report.add(path, 'choice', x, 'a name that is not reserved');
  } else if (taken.has(x)) {
    report.add(path, 'duplicate', x, 'a name of its own');
  } else {
    taken.add(x);
    return x;
  }
  return undefined;
}

/** The 24 bits by which a segment's luck is known. */
export const luckOf = (id: string) => hashText(id) & 0xffffff;
