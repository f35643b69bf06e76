// From an equation to MathML, as plain data: browsers draw it by themselves.
import { everyTerm, type Equation, type Term } from './notation';

export interface Mark {
  readonly tag: string;
  readonly of: readonly Mark[] | string;
  /** Set apart: it is a value, or the name of one. */
  readonly class?: 'value' | 'name';
  /** A bracket that stays as tall as a letter. */
  readonly still?: true;
}

/** What stands for a parameter: its name, or its value. */
export type Naming = (parameter: string) => { readonly text: string; readonly class: 'value' | 'name' };

const mark = (tag: string, ...of: Mark[]): Mark => ({ tag, of });
const text = (tag: string, of: string): Mark => ({ tag, of });
const sign = (of: string) => text('mo', of);
const between = (open: string, of: Mark, close: string) => mark('mrow', sign(open), of, sign(close));
const around = (of: Mark) => mark('mrow', { ...sign('('), still: true }, of, { ...sign(')'), still: true });

const SIGNS = { '+': '+', '-': '−', '*': '·' } as const;
const ROUNDED: Readonly<Record<string, readonly [string, string]>> = {
  floor: ['⌊', '⌋'],
  ceil: ['⌈', '⌉'],
};

/**
 * The equation in pieces between which a line may break: before every sign of a sum that is not inside anything. With
 * values for names when `naming` gives values.
 */
export function toMathML({ terms, relations }: Equation, naming: Naming): readonly Mark[] {
  return terms.flatMap((term, i) => {
    const [first, ...more] = summands(term).map(({ sign: before, of }) => ({ before, of: draw(of, naming) }));
    const opening = i === 0 ? first.of : mark('mrow', sign(relations[i - 1]), first.of);
    return [opening, ...more.map(({ before, of }) => mark('mrow', sign(before), of))];
  });
}

interface Summand {
  readonly sign: string;
  readonly of: Term;
}

function summands(term: Term): readonly Summand[] {
  if (term.is !== 'operation' || (term.sign !== '+' && term.sign !== '-')) return [{ sign: '', of: term }];
  return [...summands(term.left), { sign: SIGNS[term.sign], of: term.right }];
}

function draw(term: Term, naming: Naming): Mark {
  const inside = (of: Term) => draw(of, naming);
  switch (term.is) {
    case 'number':
      return text('mn', term.text);
    case 'words':
      return text('mtext', term.text);
    case 'symbol':
      return symbol(term.text);
    case 'parameter': {
      const shown = naming(term.text);
      return { tag: shown.class === 'value' ? 'mn' : 'mi', of: shown.text, class: shown.class };
    }
    case 'minus':
      return mark('mrow', sign('−'), inside(term.of));
    case 'group':
      return isTall(term.of) ? between('(', inside(term.of), ')') : around(inside(term.of));
    case 'operation':
      return operation(term, inside);
    case 'call':
      return call(term.name, term.of, inside);
  }
}

/** Does anything stand above something else in it? */
const isTall = (term: Term): boolean =>
  [...everyTerm({ terms: [term] })].some(
    (each) => each.is === 'operation' && (each.sign === '/' || each.sign === '^'),
  );

/** Letters that equations spell out. */
const GREEK: Readonly<Partial<Record<string, string>>> = { phi: 'φ' };

function symbol(name: string): Mark {
  const [word, ...index] = name.split('_');
  const letter = GREEK[word] ?? word;
  if (index.length === 0) return text('mi', letter);
  return mark('msub', text('mi', letter), text('mi', index.join()));
}

/** A fraction and an exponent need no brackets of their own. */
const bare = (term: Term) => (term.is === 'group' ? term.of : term);

function operation(
  { sign: of, left, right }: Extract<Term, { is: 'operation' }>,
  draw: (term: Term) => Mark,
): Mark {
  if (of === '/') return mark('mfrac', draw(bare(left)), draw(bare(right)));
  if (of === '^') return mark('msup', draw(left), draw(bare(right)));
  // Words stand beside what they speak of.
  const apart = of === '*' && (edge(left, 'right').is === 'words' || edge(right, 'left').is === 'words');
  return mark('mrow', draw(left), apart ? text('mtext', '\u00a0') : sign(SIGNS[of]), draw(right));
}

/** The outermost term on one side. */
function edge(term: Term, side: 'left' | 'right'): Term {
  return term.is === 'operation' && term.sign !== '/' && term.sign !== '^' ? edge(term[side], side) : term;
}

function call(name: string, of: readonly Term[], draw: (term: Term) => Mark): Mark {
  const [first, second] = of;
  if (name === 'exp') return mark('msup', text('mi', 'e'), draw(first));
  if (name === 'sqrt') return mark('msqrt', draw(first));
  if (name === 'plus') return mark('msup', between('[', draw(first), ']'), sign('+'));
  if (name === 'abs') return between('|', draw(first), '|');
  if (name === 'sum') return mark('mrow', mark('munder', sign('∑'), draw(first)), draw(second));
  if (name === 'product')
    return mark('mrow', mark('munder', sign('∏'), draw(first)), between('(', draw(second), ')'));
  if (Object.hasOwn(ROUNDED, name)) return between(ROUNDED[name][0], draw(first), ROUNDED[name][1]);
  const list = of.flatMap((term, i) => (i === 0 ? [draw(term)] : [sign(','), draw(term)]));
  const inner = mark('mrow', ...list);
  return mark('mrow', symbol(name), of.some(isTall) ? between('(', inner, ')') : around(inner));
}
