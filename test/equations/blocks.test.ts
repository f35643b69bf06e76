// Nothing of the model is without its block: every parameter, every constant, every step of the month.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BLOCKS, CONSTANTS, namesIn, namesOf, parametersNamed, read, symbolsIn } from '../../src/equations';
import { ASSUMPTIONS } from '../../src/engine';
import { LANGUAGES, type Language } from '../../src/messages';
import { loadModelMessages } from '../../src/messages/load-model';
import { DERIVED_SLOTS, PARAMETERS } from '../../src/scenario';

const src = resolve(import.meta.dirname, '../../src');

/** Files of the month that compute nothing of their own: states, vocabulary, order, bookkeeping of the run itself. */
const WITHOUT_EQUATIONS = [
  ...['plan-state', 'team-state', 'demand-state', 'funnel-state', 'customer-state', 'industry-state'],
  ...['product-state', 'individuals', 'world', 'by-segment', 'flows'],
  ...['month', 'customers', 'onboarding', 'simulate', 'follow', 'index'],
  ...['series', 'record', 'digest', 'streams', 'memo', 'time', 'assumptions'],
  ...['fact-places', 'recorder'],
];

const claimed = new Set(BLOCKS.flatMap(({ by }) => by.map((place) => place.split('#')[0])));

describe('every step of the month', () => {
  const files = readdirSync(resolve(src, 'engine/model')).map((name) => name.replace(/\.ts$/, ''));

  it.each(files.filter((name) => !WITHOUT_EQUATIONS.includes(name)))('%s has a block', (name) => {
    expect(claimed).toContain(`engine/model/${name}`);
  });

  it('is there: no file is excused that is gone', () => {
    expect(WITHOUT_EQUATIONS.filter((name) => !files.includes(name))).toEqual([]);
  });
});

describe.each(BLOCKS)('$id', (block) => {
  it('names functions that the source exports', () => {
    for (const place of block.by) {
      const [file, name] = place.split('#');
      const source = readFileSync(resolve(src, `${file}.ts`), 'utf8');
      expect(source, place).toMatch(new RegExp(`export (?:async )?(?:function\\*?|const|class) ${name}\\b`));
    }
  });

  it('reads parameters and numbers that exist', () => {
    for (const name of namesOf(block)) {
      const known = Object.hasOwn(CONSTANTS, name) || parametersNamed(name).length > 0;
      expect(known, name).toBe(true);
    }
  });

  it('reads them from one scope in each equation', () => {
    for (const equation of block.equations) {
      const scopes = new Set(
        namesIn(equation).flatMap((name) => parametersNamed(name).map(({ scope }) => scope)),
      );
      scopes.delete('company');
      expect(scopes.size, equation).toBeLessThanOrEqual(1);
      expect(read(equation).terms.length).toBeGreaterThan(0);
    }
  });
});

it('no two blocks share their name', () => {
  expect(new Set(BLOCKS.map(({ id }) => id)).size).toBe(BLOCKS.length);
});

it('no name stands for parameters of the company and of a segment', () => {
  for (const block of BLOCKS) {
    for (const name of namesOf(block)) {
      const scopes = new Set(parametersNamed(name).map(({ scope }) => scope));
      expect(scopes.size, name).toBeLessThanOrEqual(1);
    }
  }
});

it('every parameter acts in a block', () => {
  const named = new Set(BLOCKS.flatMap(namesOf).flatMap(parametersNamed));
  const missing = PARAMETERS.filter((row) => !named.has(row) && !DERIVED_SLOTS.includes(row.slot));
  expect(missing.map(({ scope, key }) => `${scope}.${key}`)).toEqual([]);
});

it('every number taken for granted acts in a block', () => {
  const named = new Set(BLOCKS.flatMap(namesOf));
  expect(Object.keys(CONSTANTS).filter((name) => !named.has(name))).toEqual([]);
  expect(Object.keys(CONSTANTS)).toEqual(expect.arrayContaining(Object.keys(ASSUMPTIONS)));
});

describe.each(Object.keys(LANGUAGES) as Language[])('the catalogue %s', async (language) => {
  const t = await loadModelMessages(language);

  it('explains every block, and no other', () => {
    expect(Object.keys(t.blocks).sort()).toEqual(BLOCKS.map(({ id }) => id).sort());
    for (const [title, text] of Object.values(t.blocks)) {
      expect(title).toMatch(/\S/);
      expect(text).toMatch(/\.$/);
    }
  });

  it('explains every symbol that does not name itself, and no other', () => {
    /** Words written in full. */
    const speaks = (symbol: string) => /^[a-z]{4,}(_\w+)?$/i.test(symbol);
    for (const { id, equations } of BLOCKS) {
      const symbols = equations.flatMap(symbolsIn);
      const [, , where] = t.blocks[id];
      const unknown = symbols.filter(
        (symbol) => !speaks(symbol) && !(symbol in where) && !(symbol in t.symbols),
      );
      expect(unknown, id).toEqual([]);
      expect(
        Object.keys(where).filter((symbol) => !symbols.includes(symbol)),
        id,
      ).toEqual([]);
    }
    const used = new Set(BLOCKS.flatMap(({ equations }) => equations.flatMap(symbolsIn)));
    expect(Object.keys(t.symbols).filter((symbol) => !used.has(symbol))).toEqual([]);
  });

  it('explains every number taken for granted', () => {
    expect(Object.keys(t.constants).sort()).toEqual(Object.keys(CONSTANTS).sort());
  });
});
