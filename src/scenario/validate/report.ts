// Collects what is wrong while foreign JSON is read. Nothing in this folder throws or trusts a prototype.
import type { Problem, ProblemCode } from '../types';

export type Json = Readonly<Record<string, unknown>>;

/** Enough to list; a hostile file has no claim to more. */
const MOST_PROBLEMS = 100;
const SHOWN = 40;

export class Report {
  readonly problems: Problem[] = [];
  /** Counts on when the list is full. */
  count = 0;

  add(path: string, code: ProblemCode, found: unknown, allowed: string): void {
    this.count++;
    if (this.problems.length < MOST_PROBLEMS) {
      this.problems.push({ path: clip(path, 2 * SHOWN), code, found: show(found), allowed });
    }
  }

  /** The object's own fields, or null. Fields that are not in `known` are reported. */
  object(path: string, x: unknown, known: readonly string[]): Json | null {
    if (!isObject(x)) {
      this.add(path, x === undefined ? 'missing' : 'type', x, 'an object');
      return null;
    }
    for (const key of Object.keys(x)) {
      if (!known.includes(key)) this.add(join(path, key), 'unknown', own(x, key), oneOf(known));
    }
    return x;
  }

  /** A list of at most `most` entries; a longer one is refused whole. Absent is empty where that is allowed. */
  list(path: string, x: unknown, most: number, optional = true): readonly unknown[] {
    if (x === undefined && optional) return [];
    if (!Array.isArray(x)) {
      this.add(path, x === undefined ? 'missing' : 'type', x, 'a list');
      return [];
    }
    if (x.length <= most) return x as unknown[];
    this.add(path, 'size', `${x.length} entries`, `at most ${most}`);
    return [];
  }

  /** One of the choices, or undefined. `wrong`: `reference` where the choices are names that others have. */
  choice<T extends string>(
    path: string,
    x: unknown,
    choices: readonly T[],
    wrong: 'choice' | 'reference' = 'choice',
  ): T | undefined {
    const found = choices.find((choice) => choice === x);
    if (found === undefined) this.add(path, x === undefined ? 'missing' : wrong, x, oneOf(choices));
    return found;
  }

  /** A number within bounds, or undefined. */
  number(path: string, x: unknown, low: number, high: number, whole = false): number | undefined {
    const isNumber = typeof x === 'number' && Number.isFinite(x);
    if (isNumber && x >= low && x <= high && (!whole || Number.isInteger(x))) return x === 0 ? 0 : x;
    // Written only when it is needed: with each step of a drag all numbers of a scenario come by.
    const allowed = `${whole ? 'a whole number from ' : ''}${low} to ${high}`;
    this.add(path, isNumber ? 'range' : x === undefined ? 'missing' : 'type', x, allowed);
    return undefined;
  }

  /** A line of text of at most `most` characters without control or direction marks, or undefined. */
  text(path: string, x: unknown, most: number): string | undefined {
    const allowed = `a line of at most ${most} characters`;
    if (typeof x !== 'string') this.add(path, x === undefined ? 'missing' : 'type', x, allowed);
    else if (x.length > most) this.add(path, 'size', `${x.length} characters`, allowed);
    else if (UNPRINTABLE.test(x)) this.add(path, 'type', x, 'text without control characters');
    else return x;
    return undefined;
  }
}

// Control characters, direction overrides, and halves of surrogate pairs (which no address can carry).
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/u;

export const isObject = (x: unknown): x is Json => typeof x === 'object' && x !== null && !Array.isArray(x);

/** A field of the object itself, never of its prototype. */
export const own = (object: Json, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

export const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);

const oneOf = (choices: readonly string[]) =>
  choices.length === 0 ? 'nothing' : clip(`one of ${choices.join(', ')}`, 400);

const clip = (text: string, most: number) => (text.length > most ? `${text.slice(0, most)}…` : text);

/** What was found, short enough to print. */
function show(x: unknown): string {
  if (typeof x === 'string') return clip(x, SHOWN).replace(/[\p{Cc}\p{Cs}]/gu, '?');
  if (typeof x === 'number' || typeof x === 'boolean' || x === null) return String(x);
  if (x === undefined) return 'nothing';
  return Array.isArray(x) ? 'a list' : typeof x === 'object' ? 'an object' : typeof x;
}
