// The same hundred futures as a field: a sign for each fate, and the key. Pure.
import type { Cell, CellCount, DotMark } from '../../charts';
import type { Fates } from '../../engine/summary';
import type { Letter } from '../../state';
import { LOOKS, type CompareTexts } from './texts';

const ORDER = ['both', 'onlyB', 'onlyA', 'neither'] as const satisfies readonly (keyof Fates)[];

export function hundredOf(
  t: CompareTexts['hundred'],
  letter: Letter,
  hundred: Fates,
): { readonly cells: readonly Cell[]; readonly counts: readonly CellCount[] } {
  const marks: Readonly<Record<keyof Fates, DotMark>> = {
    both: { sign: 'hollow', tone: 'ink2' },
    onlyB: { sign: 'filled', tone: LOOKS[letter].tone },
    onlyA: { sign: 'filled', tone: LOOKS.A.tone, ringed: true },
    neither: { sign: 'cross', tone: 'danger' },
  };
  const say = (words: string | ((letter: Letter) => string)) =>
    typeof words === 'string' ? words : words(letter);
  return {
    cells: ORDER.flatMap((fate) =>
      Array.from({ length: hundred[fate] }, () => ({ ...marks[fate], spoken: say(t.one[fate]) })),
    ),
    counts: ORDER.map((fate) => ({ count: hundred[fate], text: say(t.counts[fate]), mark: marks[fate] })),
  };
}
