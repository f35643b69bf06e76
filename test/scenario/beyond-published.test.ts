// What the model page says of presets outside published figures is what `check` found, as README shows it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { beyondPublished } from '../../src/messages/en/model/beyond-published';
import { BEYOND_PUBLISHED, type BeyondPublished } from '../../src/scenario';

const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** By measure, the presets outside: a row's own name, and the heads of the columns so marked. */
function outsideInReadme(): Map<string, string[]> {
  const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const table = /<!-- check -->([^]*)<!-- \/check -->/.exec(text)?.[1] ?? '';
  const found = new Map<string, string[]>();
  let heads: string[] = [];
  for (const line of table.split('\n').filter((each) => each.startsWith('|'))) {
    const [name, ...values] = cells(line);
    if (name === 'measure') heads = values;
    const outside = heads.filter((_, i) => values[i].endsWith(' outside'));
    if (outside.length > 0)
      found.set(name, [...(found.get(name) ?? []), ...outside.map((head) => head.replace(/@.*/, ''))]);
  }
  return found;
}

test('every measure and preset outside is told, and no other', () => {
  const told = (Object.keys(BEYOND_PUBLISHED) as BeyondPublished[]).map(
    (key) => [beyondPublished.measures[key][0], [...BEYOND_PUBLISHED[key]].sort()] as const,
  );
  const found = [...outsideInReadme()].map(([name, presets]) => [name, presets.sort()] as const);
  expect(found.length).toBeGreaterThan(5);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(found));
});
