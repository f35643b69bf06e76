// The notation that equations are written in, and its reader: {winRate} is a parameter, {BUSY} a number that the engine
// takes for granted, "words" are words, all else is read as usual.
//
//   T = 1 - (1 - {openingTrust}) * (1 - R / (R + {referenceHalf}))     a_b is a with the index b

export type Term =
  | { readonly is: 'number' | 'parameter' | 'symbol' | 'words'; readonly text: string }
  | { readonly is: 'minus' | 'group'; readonly of: Term }
  | { readonly is: 'operation'; readonly sign: Sign; readonly left: Term; readonly right: Term }
  | { readonly is: 'call'; readonly name: string; readonly of: readonly Term[] };
type Sign = '+' | '-' | '*' | '/' | '^';

/** Terms with the relations between them: one fewer. */
export interface Equation {
  readonly terms: readonly Term[];
  readonly relations: readonly string[];
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|\{([^}]+)\}|"([^"]+)"|([\p{L}∞][\p{L}\p{N}∞]*(?:_[\p{L}\p{N}]+)?)|(<-|<=|>=|[-+*/^(),=<>~]))/uy;
const RELATIONS: Readonly<Record<string, string>> = {
  ...{ '=': '=', '<': '<', '>': '>', '<=': '≤', '>=': '≥', '<-': '←', '~': '∼' },
};
const SUMS: readonly Sign[] = ['+', '-'];
const PRODUCTS: readonly Sign[] = ['*', '/'];

interface Token {
  readonly is: 'number' | 'parameter' | 'words' | 'symbol' | 'sign';
  readonly text: string;
}

function tokens(source: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.trimEnd().length) {
    const match = TOKEN.exec(source);
    if (!match) throw new SyntaxError(`Cannot read this equation: ${source}`);
    const kinds = ['number', 'parameter', 'words', 'symbol', 'sign'] as const;
    const at = kinds.findIndex((_, i) => match[i + 1] !== undefined);
    found.push({ is: kinds[at], text: match[at + 1] });
  }
  return found;
}

/** @throws SyntaxError */
export function read(source: string): Equation {
  const rest = tokens(source);
  const next = () => (rest[0]?.is === 'sign' ? rest[0].text : undefined);
  const take = () => {
    const token = rest.shift();
    if (!token) throw new SyntaxError(`This equation breaks off: ${source}`);
    return token;
  };
  const expect = (sign: string) => {
    if (take().text !== sign) throw new SyntaxError(`No ${sign} where there should be one: ${source}`);
  };
  const chain = (signs: readonly Sign[], part: () => Term): Term => {
    let left = part();
    for (
      let sign = signs.find((each) => each === next());
      sign;
      sign = signs.find((each) => each === next())
    ) {
      take();
      left = { is: 'operation', sign, left, right: part() };
    }
    return left;
  };
  const sum = (): Term => chain(SUMS, () => chain(PRODUCTS, power));
  const power = (): Term => {
    const base = atom();
    if (next() !== '^') return base;
    take();
    return { is: 'operation', sign: '^', left: base, right: atom() };
  };
  const atom = (): Term => {
    const token = take();
    if (token.is === 'symbol') return next() === '(' ? call(token.text) : { is: 'symbol', text: token.text };
    if (token.is !== 'sign') return { is: token.is, text: token.text };
    if (token.text === '-') return { is: 'minus', of: power() };
    if (token.text !== '(') throw new SyntaxError(`${token.text} stands alone: ${source}`);
    const of = sum();
    expect(')');
    return { is: 'group', of };
  };
  const call = (name: string): Term => {
    expect('(');
    const of = [sum()];
    while (next() === ',') {
      take();
      of.push(sum());
    }
    expect(')');
    return { is: 'call', name, of };
  };
  const terms = [sum()];
  const relations: string[] = [];
  while (rest.length > 0) {
    const relation = RELATIONS[take().text];
    if (relation === undefined) throw new SyntaxError(`Two terms without a sign between them: ${source}`);
    relations.push(relation);
    terms.push(sum());
  }
  return { terms, relations };
}

/** Every term of an equation, from the outside in. */
export function* everyTerm({ terms }: Pick<Equation, 'terms'>): Generator<Term> {
  for (const term of terms) {
    yield term;
    if (term.is === 'minus' || term.is === 'group') yield* everyTerm({ terms: [term.of] });
    if (term.is === 'operation') yield* everyTerm({ terms: [term.left, term.right] });
    if (term.is === 'call') yield* everyTerm({ terms: term.of });
  }
}
