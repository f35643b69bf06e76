// From an equation to MathML, as plain data: browsers draw it by themselves.
import type { Equation, Term } from './notation';

export interface Mark {
  readonly tag: string;
  readonly of: readonly Mark[] | string;
  /** Set apart: it is a value, or the name of one. */
  readonly class?: 'value' | 'name';
}

/** What stands for a parameter: its name, or its value. */
export type Naming = (parameter: string) => { readonly text: string; readonly class: 'value' | 'name' };

const mark = (tag: string, ...of: Mark[]): Mark => ({ tag, of });
const text = (tag: string, of: string): Mark => ({ tag, of });
const sign = (of: string) => text('mo', of);
const between = (open: string, of: Mark, close: string) => mark('mrow', sign(open), of, sign(close));

const SIGNS = { '+': '+', '-': '−', '*': '·' } as const;
const ROUNDED: Readonly<Record<string, readonly [string, string]>> = {
  floor: ['⌊', '⌋'],
  ceil: ['⌈', '⌉'],
};

/** The whole equation; with values for names when `naming` gives values. */
export function toMathML({ terms, relations }: Equation, naming: Naming): Mark {
  const draw = (term: Term): Mark => {
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
        return mark('mrow', sign('−'), draw(term.of));
      case 'group':
        return between('(', draw(term.of), ')');
      case 'operation':
        return operation(term, draw);
      case 'call':
        return call(term.name, term.of, draw);
    }
  };
  const row = terms.flatMap((term, i) => (i === 0 ? [draw(term)] : [sign(relations[i - 1]), draw(term)]));
  return mark('mrow', ...row);
}

function symbol(name: string): Mark {
  const [letter, ...index] = name.split('_');
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
  if (Object.hasOwn(ROUNDED, name)) return between(ROUNDED[name][0], draw(first), ROUNDED[name][1]);
  const list = of.flatMap((term, i) => (i === 0 ? [draw(term)] : [sign(','), draw(term)]));
  return mark('mrow', symbol(name), between('(', mark('mrow', ...list), ')'));
}
