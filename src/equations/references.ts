// What a name in an equation stands for: parameters of the table, or a number that the engine takes for granted.
import { ASSUMPTIONS, FOCUS_REFERENCE, FOUNDERS_STATED } from '../engine';
import { CAPACITIES, PARAMETERS, ROLES, type Parameter } from '../scenario';
import type { Block } from './block';
import { everyTerm, read } from './notation';

/** Every number that no slider moves, by name. */
export const CONSTANTS: Readonly<Record<string, number>> = {
  ...ASSUMPTIONS,
  FOCUS_REFERENCE,
  FOUNDERS_STATED,
};

/** Slots that a name stands for: {role.cost} for those of every role, {founders.capacity} for all six. */
function slotsOf(name: string): readonly string[] {
  const [head, what] = name.split('.');
  if (name === 'role.capacity') return ROLES.flatMap((role) => CAPACITIES.map((kind) => `${role}.${kind}`));
  if (name === 'founders.capacity') return CAPACITIES.map((kind) => `founders.${kind}`);
  if (head === 'role') return ROLES.map((role) => `${role}.${what}`);
  return [head === 'round' ? what : name];
}

const known = new Map<string, readonly Parameter[]>();

/** The rows that a name stands for; none where it is a constant or no name at all. */
export function parametersNamed(name: string): readonly Parameter[] {
  const before = known.get(name);
  if (before) return before;
  const slots = slotsOf(name);
  const ofRound = name.startsWith('round.');
  const found = PARAMETERS.filter(
    ({ slot, scope }) => slots.includes(slot) && (scope === 'round') === ofRound,
  );
  known.set(name, found);
  return found;
}

/** Names in one equation, each once, in order. */
export function namesIn(equation: string): readonly string[] {
  const names = [...everyTerm(read(equation))].flatMap((term) =>
    term.is === 'parameter' ? [term.text] : [],
  );
  return [...new Set(names)];
}

/** Functions that everybody knows; all others have a meaning of their own. */
const USUAL = [
  ...['min', 'max', 'ln', 'exp', 'sqrt', 'abs', 'floor', 'ceil', 'plus', 'sum', 'hash', 'logit'],
  ...['Poisson', 'Binomial', 'Gamma', 'Normal'],
];

/** Symbols in one equation, functions that are none of the usual included. */
export function symbolsIn(equation: string): readonly string[] {
  const symbols = [...everyTerm(read(equation))].flatMap((term) => {
    if (term.is === 'call') return USUAL.includes(term.name) ? [] : [term.name];
    return term.is === 'symbol' ? [term.text] : [];
  });
  return [...new Set(symbols)];
}

/** All that a block reads. */
export const namesOf = ({ equations, also }: Block): readonly string[] => [
  ...new Set([...equations.flatMap(namesIn), ...also]),
];
