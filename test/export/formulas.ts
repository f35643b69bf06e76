// A small evaluator of spreadsheet formulas that shares nothing with what writes them: + − × ÷, comparisons, brackets,
// SUM over ranges, IF, text, and cells of other sheets. Follows cells to cells, never to their stored values.

export type Value = number | string;
/** Content of a cell: a formula, or a value; undefined when empty. */
export type Lookup = (
  sheet: string,
  address: string,
) => { readonly formula?: string; readonly value?: Value } | undefined;

const TOKEN =
  /\s*(?:('[^']+'|[A-Za-z]+)!|([A-Z]+\d+)|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|"([^"]*)"|([A-Z]+)(?=\()|(>=|<=|<>|[-+*/()<>=,:]))/y;

type Token =
  | { readonly kind: 'sheet' | 'cell' | 'name' | 'sign' | 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number };

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`Cannot read ${formula} at ${at}`);
    const [, sheet, cell, number, text, name, sign] = match;
    if (sheet !== undefined) found.push({ kind: 'sheet', text: sheet.replaceAll("'", '') });
    else if (cell !== undefined) found.push({ kind: 'cell', text: cell });
    else if (number !== undefined) found.push({ kind: 'number', number: Number(number) });
    else if (text !== undefined) found.push({ kind: 'text', text });
    else if (name !== undefined) found.push({ kind: 'name', text: name });
    else found.push({ kind: 'sign', text: sign });
  }
  return found;
}

const columnNumber = (letters: string) =>
  [...letters].reduce((n, letter) => 26 * n + letter.charCodeAt(0) - 64, 0);
function columnLetters(n: number): string {
  return n > 0 ? columnLetters(Math.floor((n - 1) / 26)) + String.fromCharCode(65 + ((n - 1) % 26)) : '';
}

export class Evaluator {
  private readonly known = new Map<string, Value>();

  constructor(private readonly lookup: Lookup) {}

  at(sheet: string, address: string): Value {
    const key = `${sheet}!${address}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const cell = this.lookup(sheet, address);
    const value = cell?.formula === undefined ? (cell?.value ?? '') : this.evaluate(sheet, cell.formula);
    this.known.set(key, value);
    return value;
  }

  private evaluate(home: string, formula: string): Value {
    const list = tokens(formula);
    let i = 0;
    const sign = (text: string) => {
      const token = list[i];
      if (token?.kind !== 'sign' || token.text !== text) return false;
      i += 1;
      return true;
    };
    const must = (text: string) => {
      if (!sign(text)) throw new Error(`${text} is missing in ${formula}`);
    };
    const number = (value: Value): number => {
      if (typeof value === 'number') return value;
      if (value === '') return 0;
      throw new Error(`#VALUE! in ${formula}`);
    };
    const compare = (): Value => {
      const left = add();
      if (sign('>')) return number(left) > number(add()) ? 1 : 0;
      return left;
    };
    const add = (): Value => {
      let left = multiply();
      for (;;) {
        if (sign('+')) left = number(left) + number(multiply());
        else if (sign('-')) left = number(left) - number(multiply());
        else return left;
      }
    };
    const multiply = (): Value => {
      let left = unary();
      for (;;) {
        if (sign('*')) left = number(left) * number(unary());
        else if (sign('/')) left = number(left) / number(unary());
        else return left;
      }
    };
    const unary = (): Value => (sign('-') ? -number(unary()) : single());
    const range = (sheet: string, from: string, to: string): number => {
      const [, left, top] = /([A-Z]+)(\d+)/.exec(from) ?? [];
      const [, right, bottom] = /([A-Z]+)(\d+)/.exec(to) ?? [];
      let total = 0;
      for (let column = columnNumber(left); column <= columnNumber(right); column++) {
        for (let row = Number(top); row <= Number(bottom); row++) {
          const value = this.at(sheet, `${columnLetters(column)}${row}`);
          if (typeof value === 'number') total += value;
        }
      }
      return total;
    };
    const single = (): Value => {
      const token = list[i++];
      if (!token) throw new Error(`${formula} ends too soon`);
      if (token.kind === 'number') return token.number;
      if (token.kind === 'text') return token.text;
      if (token.kind === 'sheet' || token.kind === 'cell') {
        const sheet = token.kind === 'sheet' ? token.text : home;
        const cell = token.kind === 'sheet' ? list[i++] : token;
        if (cell?.kind !== 'cell') throw new Error(`No cell in ${formula}`);
        if (!sign(':')) return this.at(sheet, cell.text);
        const last = list[i++];
        if (last?.kind !== 'cell') throw new Error(`No end in ${formula}`);
        return range(sheet, cell.text, last.text);
      }
      if (token.kind === 'name') {
        must('(');
        if (token.text === 'SUM') {
          const value = single();
          must(')');
          return value;
        }
        if (token.text !== 'IF') throw new Error(`Unknown ${token.text}`);
        const condition = number(compare());
        must(',');
        // Both are worked out, and what one of them cannot be is no fault while the other is wanted.
        const yes = attempt(compare);
        must(',');
        const no = attempt(compare);
        must(')');
        return condition ? yes() : no();
      }
      if (token.text === '(') {
        const value = compare();
        must(')');
        return value;
      }
      throw new Error(`Unexpected ${token.text} in ${formula}`);
    };
    const attempt = (work: () => Value): (() => Value) => {
      const value = work();
      return () => value;
    };
    const value = compare();
    if (i < list.length) throw new Error(`More than a formula: ${formula}`);
    return value;
  }
}
