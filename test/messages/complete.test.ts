// Nothing on the page is without words: every row, group, unit, rule and kind of problem has its text.
import { describe, expect, it } from 'vitest';
import { LATCHES, LEVERS, METRICS, OPERATORS, STRUCTURES } from '../../src/engine/input';
import { LANGUAGES, loadMessages, type Language } from '../../src/messages';
import { PARAMETERS, SOURCES, type ProblemCode } from '../../src/scenario';

const CODES: Readonly<Record<ProblemCode, true>> = {
  ...{ type: true, range: true, choice: true, order: true, unknown: true },
  ...{ missing: true, duplicate: true, reference: true, uncertain: true, size: true },
  ...{ locked: true },
};

/** Every text of a catalogue; functions are called with stand-ins. */
function texts(node: unknown, path: string, found: Map<string, string>): void {
  if (typeof node === 'string') found.set(path, node);
  else if (typeof node === 'object' && node !== null) {
    for (const [key, child] of Object.entries(node)) texts(child, `${path}.${key}`, found);
  }
}

describe.each(Object.keys(LANGUAGES) as Language[])('the catalogue %s', async (language) => {
  const messages = await loadMessages(language);

  it('names its language', () => {
    expect(Intl.getCanonicalLocales(messages.language)).toEqual([language]);
  });

  it('labels and explains every parameter', () => {
    for (const { scope, key, group, unit } of PARAMETERS) {
      const text = messages.parameters[scope][key];
      expect(text?.label, `${scope}.${key}`).toMatch(/\S/);
      expect(text?.help, `${scope}.${key}`).toMatch(/\S/);
      expect(messages.groups[group]).toMatch(/\S/);
      expect(messages.units[unit]).toBeTypeOf('string');
    }
  });

  it('explains no parameter that is not there', () => {
    const known = new Set(PARAMETERS.map(({ scope, key }) => `${scope}.${key}`));
    for (const [scope, rows] of Object.entries(messages.parameters)) {
      for (const key of Object.keys(rows)) expect(known, `${scope}.${key}`).toContain(`${scope}.${key}`);
    }
  });

  it('has a sentence for every kind of problem', () => {
    const parts = { where: 'HERE', found: 'FOUND', allowed: 'ALLOWED' };
    for (const code of Object.keys(CODES) as ProblemCode[]) {
      const text = messages.problems.texts[code](parts);
      expect(text).toContain('HERE');
      // What is locked may not be anything else.
      if (code !== 'locked') expect(text).toContain('ALLOWED');
    }
  });

  it('has words for everything a rule can say', () => {
    for (const metric of METRICS) expect(messages.rules.metrics[metric]).toMatch(/\S/);
    for (const operator of OPERATORS) expect(messages.rules.operators[operator]('9')).toContain('9');
    for (const latch of LATCHES) expect(messages.rules.latches[latch]).toMatch(/\S/);
    for (const structure of STRUCTURES) expect(messages.rules.structures[structure]).toMatch(/\S/);
    const withNumber = LEVERS.filter((lever) => lever in messages.rules.levers);
    expect([...withNumber, 'focus', 'mix', 'raise', 'release', 'structure'].sort()).toEqual(
      [...LEVERS].sort(),
    );
  });

  it('names the grade of every source', () => {
    for (const { grade } of Object.values(SOURCES)) expect(messages.assumptions.grades[grade]).toMatch(/\S/);
  });

  it('keeps straight quotes, double spaces and loose ends out of its texts', async () => {
    const found = new Map<string, string>();
    texts(messages, language, found);
    texts(await messages.presets(), `${language}.presets`, found);
    expect(found.size).toBeGreaterThan(300);
    for (const [path, text] of found) {
      expect(text, path).not.toMatch(/ {2}|^\s|\s$|undefined|NaN/);
    }
  });
});
