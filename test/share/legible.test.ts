// Which page a link was for, as far as that can still be read where nothing else can.
import { expect, it } from 'vitest';
import { fallback } from '../../src/scenario';
import { decodeLink, encodeLink, legibleWords, PLAIN_VIEW } from '../../src/share';

const coded = (more: Readonly<Record<string, string | number>>) =>
  encodeLink({
    ...{ scenario: fallback, seed: 1, ignoranceSeed: 1, futures: 400, engine: '1.0.0', survival: null },
    view: { ...PLAIN_VIEW, more },
  });

it.each([
  ['words with a preset that is not there', 'view=memo&preset=nobody', { view: 'memo' }],
  ['words that hold half a link', `view=memo&link=${coded({}).slice(0, 12)}`, { view: 'memo' }],
  ['words with half a sign', 'embed=1&theme=dark&name=50%2', { embed: 1, theme: 'dark' }],
  ['words that ask for no page', 'preset=nobody&embed=0', { embed: 0 }],
  [
    'a code with one letter changed',
    coded({ view: 'memo', ask: 'Two' }).replace('1.0.0', '1.0.9'),
    { view: 'memo' },
  ],
  ['a code in words', `link=${coded({ embed: 'arr' }).slice(0, -1)}`, { embed: 'arr' }],
  [
    'a code cut after what its sender says',
    coded({ view: 'memo', ask: 'Two' }).slice(0, -10),
    { view: 'memo' },
  ],
  ['a code cut before all that', coded({ view: 'memo', ask: 'Two' }).slice(0, 30), {}],
  ['something else', 'section-2', {}],
  ['far too much', `view=memo&${'x'.repeat(200_000)}`, {}],
])('%s', (_, fragment, words) => {
  expect(decodeLink(fragment).status).toBe('broken');
  expect(legibleWords(fragment)).toEqual(words);
});
