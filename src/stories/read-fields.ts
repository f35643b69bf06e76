// Fields of a YAML object, each asked for by name: what is missing, of another kind or unknown is reported.
import { parseDocument } from 'yaml';
import type { Problems } from './problems';

const isRecord = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

/** The object that a YAML text holds; an empty one where it holds none. Never throws. */
export function readYaml(text: string, line: number, problems: Problems): Fields {
  let value: unknown = null;
  try {
    const document = parseDocument(text, { schema: 'core', uniqueKeys: true });
    for (const error of document.errors)
      problems.add(line + (error.linePos?.[0].line ?? 1), `YAML: ${error.message.split('\n')[0]}`);
    if (document.errors.length === 0) value = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    problems.add(line, `YAML: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
  if (value !== null && !isRecord(value)) problems.add(line, 'expected lines of "name: value"');
  return new Fields(isRecord(value) ? value : {}, line, problems);
}

export class Fields {
  private readonly taken: string[] = [];
  private readonly from: Readonly<Record<string, unknown>>;
  private readonly line: number;
  private readonly problems: Problems;

  constructor(from: Readonly<Record<string, unknown>>, line: number, problems: Problems) {
    this.from = from;
    this.line = line;
    this.problems = problems;
  }

  private take(name: string): unknown {
    this.taken.push(name);
    return Object.hasOwn(this.from, name) ? this.from[name] : undefined;
  }

  private wrong(name: string, expected: string): void {
    this.problems.add(this.line, `"${name}" must be ${expected}`);
  }

  text(name: string, needed = false): string | null {
    const value = this.take(name);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (value !== undefined || needed) this.wrong(name, 'a text');
    return null;
  }

  /** One of a list. */
  choice<T extends string>(name: string, of: readonly T[], needed = false): T | null {
    const value = this.take(name);
    const found = of.find((each) => each === value);
    if (found !== undefined) return found;
    if (value !== undefined || needed) this.wrong(name, `one of ${of.join(', ')}`);
    return null;
  }

  whole(name: string, [least, most]: readonly [number, number]): number | null {
    const value = this.take(name);
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    if (value !== undefined) this.wrong(name, `a whole number from ${least} to ${most}`);
    return null;
  }

  texts(name: string): readonly string[] {
    const value = this.take(name);
    if (value === undefined) return [];
    if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
    this.wrong(name, 'a list of texts');
    return [];
  }

  /** The lines of an object, in order. */
  entries(name: string): readonly (readonly [string, unknown])[] {
    const value = this.take(name);
    if (value === undefined) return [];
    if (isRecord(value)) return Object.entries(value);
    this.wrong(name, 'lines of "path: value"');
    return [];
  }

  /** An object inside this one. */
  inner(name: string): Fields | null {
    const value = this.take(name);
    if (value === undefined) return null;
    if (isRecord(value)) return new Fields(value, this.line, this.problems);
    this.wrong(name, 'lines of "name: value"');
    return null;
  }

  /** Reports what nobody asked for. */
  end(): void {
    for (const name of Object.keys(this.from))
      if (!this.taken.includes(name)) this.problems.add(this.line, `there is no field "${name}"`);
  }
}
