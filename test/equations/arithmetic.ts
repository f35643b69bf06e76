// Works out an equation of the model page from values, so that it can be held against what the engine counts.
import { read } from '../../src/equations';
import type { Term } from '../../src/equations/notation';

/** Numbers by symbol; lists, one for each value of an index, by symbols that end in it, such as y_i. */
export type Values = Readonly<Record<string, number | readonly number[]>>;
/** Indices that stand for one of their values. */
export type At = Readonly<Record<string, number>>;

const CALLS: Readonly<Record<string, (...of: number[]) => number>> = {
  ...{ min: Math.min, max: Math.max, sqrt: Math.sqrt, exp: Math.exp, floor: Math.floor },
};

/** The right side of an equation. */
export const worked = (equation: string, values: Values, at: At = {}): number =>
  new Arithmetic(values).value(read(equation).terms[1], at);

const indexOf = (symbol: string) => symbol.split('_')[1] ?? '';

class Arithmetic {
  private readonly values: Values;

  constructor(values: Values) {
    this.values = values;
  }

  value(term: Term, at: At): number {
    switch (term.is) {
      case 'number':
        return Number(term.text);
      case 'minus':
        return -this.value(term.of, at);
      case 'group':
        return this.value(term.of, at);
      case 'operation':
        return operate(term.sign, this.value(term.left, at), this.value(term.right, at));
      case 'call':
        if (term.name === 'sum') return this.sum(term.of, at);
        return CALLS[term.name](...term.of.map((of) => this.value(of, at)));
      default:
        return this.named(term.text, at);
    }
  }

  private named(name: string, at: At): number {
    const found = this.values[name];
    if (typeof found === 'number') return found;
    const index = at[indexOf(name)];
    if (found === undefined || index === undefined) throw new RangeError(`No value for ${name}`);
    return found[index];
  }

  private sum([index, of]: readonly Term[], at: At): number {
    const name = index.is === 'symbol' ? index.text : '';
    const list = Object.entries(this.values).find(
      ([symbol, value]) => indexOf(symbol) === name && typeof value !== 'number',
    )?.[1];
    if (typeof list !== 'object') throw new RangeError(`Nothing to sum over ${name}`);
    return list.reduce((total, _, i) => total + this.value(of, { ...at, [name]: i }), 0);
  }
}

function operate(sign: string, a: number, b: number): number {
  if (sign === '+') return a + b;
  if (sign === '-') return a - b;
  if (sign === '*') return a * b;
  return sign === '/' ? a / b : a ** b;
}
