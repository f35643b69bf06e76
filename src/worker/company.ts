// Whose futures a run computes: an input with its seeds. Equal companies have equal futures, to the last bit.
import type { EngineInput } from '../engine';

export interface Company {
  readonly input: EngineInput;
  readonly seed: number;
  readonly ignoranceSeed: number;
}

/** Does every number agree? A few thousand comparisons, against thousands of futures computed twice. */
export function sameCompany(a: Company, b: Company): boolean {
  return a.seed === b.seed && a.ignoranceSeed === b.ignoranceSeed && sameInput(a.input, b.input);
}

function sameInput(a: EngineInput, b: EngineInput): boolean {
  if (a === b) return true;
  const names = Object.keys(a) as (keyof EngineInput)[];
  return names.length === Object.keys(b).length && names.every((name) => sameField(a[name], b[name]));
}

type Field = EngineInput[keyof EngineInput];

function sameField(a: Field, b: Field): boolean {
  if (typeof a === 'number' || typeof b === 'number') return Object.is(a, b);
  return a.length === b.length && a.every((x, i) => Object.is(x, b[i]));
}

/** The company alone, out of something that holds more. */
export const companyOf = ({ input, seed, ignoranceSeed }: Company): Company => ({
  input,
  seed,
  ignoranceSeed,
});

/** A copy that later changes to the original do not reach. The platform's own way to copy takes ten times as long. */
export const copyCompany = ({ input, ...seeds }: Company): Company => {
  const names = Object.keys(input) as (keyof EngineInput)[];
  const copies = names.map((name) => [name, copyField(input[name])] as const);
  return companyOf({ input: Object.fromEntries(copies) as unknown as EngineInput, ...seeds });
};

const copyField = (field: Field) => (typeof field === 'number' ? field : field.slice());
