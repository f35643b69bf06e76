// The lesson's format: what it says is read whole, what is wrong is told with its line, and no text makes it throw.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, readPath } from '../../src/scenario';
import { exerciseProblems, readLesson, stagesOf, startAndChange, startOf } from '../../src/stories';

const text = readFileSync(new URL('first-sale.md', import.meta.url), 'utf8');
const { lesson, problems } = readLesson(text);

describe('a lesson that is in order', () => {
  it('is read whole', () => {
    expect(problems).toEqual([]);
    expect(lesson).toMatchObject({
      id: 'first-sale',
      minutes: 10,
      seed: 3,
      futures: 400,
      source: 'growthEssay',
    });
    expect(lesson.steps.map(({ title }) => title)).toEqual([
      'Sell to the giants first',
      'Turn to small business',
      'The same plan under other luck',
      'Beside the plan without a turn',
    ]);
    expect(lesson.exercises).toHaveLength(2);
    expect(lesson.exercises[1].start).toBeNull();
    expect(lesson.handout).toHaveLength(1);
    expect(lesson.key).toMatchObject([{ kind: 'list', ordered: true }]);
  });

  it('keeps answer and notes apart from the text', () => {
    const [{ text: told, answer, teacher }] = lesson.steps;
    expect(JSON.stringify(told)).not.toContain('argue');
    expect(JSON.stringify(teacher)).toContain('argue');
    expect(answer).toMatchObject([
      {
        inline: [
          { text: 'In ' },
          { kind: 'figure', figure: { name: 'survival', month: null } },
          { text: ' the cash lasts to the end.' },
        ],
      },
    ]);
  });

  it('finds the marks of statements, in paragraphs and in lists', () => {
    const [{ text: told }] = lesson.steps;
    expect(told[0]).toMatchObject({ mark: 'documented' });
    expect(told[1]).toMatchObject({ mark: 'claim' });
    expect(told[2]).toMatchObject({
      items: [{ blocks: [{ mark: 'modelled' }] }, { blocks: [{ mark: null }] }],
    });
    expect(told[3]).toMatchObject({ kind: 'table', rows: [[[{ text: 'large' }], [{ kind: 'figure' }]]] });
  });

  it('leads from step to step, each scenario one that the engine takes', () => {
    const { stages, problems } = stagesOf(lesson);
    expect(problems).toEqual([]);
    expect(exerciseProblems(lesson)).toEqual([]);
    expect(stages.map(({ scenario }) => scenario.base)).toEqual([
      'enterprise-only@1',
      ...['shippo-pivot@1', 'shippo-pivot@1', 'shippo-pivot@1'],
    ]);
    for (const { scenario } of stages) expect(() => compile(scenario)).not.toThrow();
    expect(stages[1].scenario.plan.mix.keyframes.map(({ month }) => month)).toEqual([1, 12, 38]);
    expect(stages[2].scenario).toBe(stages[1].scenario);
    // Other luck; what is not known of the company stays.
    expect(stages.map(({ seed }) => seed)).toEqual([3, 3, 9, 9]);
    expect(stages.map(({ ignoranceSeed }) => ignoranceSeed)).toEqual([3, 3, 3, 3]);
    expect(stages[3].other).toMatchObject({ base: 'enterprise-only@1', months: 48 });
  });

  it('lets exercises begin at the lesson’s preset, before what is to be changed', () => {
    const [{ start }, onPaper] = lesson.exercises;
    const [before, after] = startAndChange(lesson, lesson.exercises[0]);
    expect(start && startOf(lesson, start).scenario).toEqual(before);
    expect(before.plan.mix.keyframes.map(({ month }) => month)).toEqual([1, 38]);
    expect(readPath(before, 'smb.winRate')).not.toBe(0.4);
    expect(after).toEqual({ ...before, segments: after.segments });
    expect(readPath(after, 'smb.winRate')).toBe(0.4);
    expect(onPaper).toMatchObject({ start: null, change: [] });
  });
});

/** What is said of the lesson with one piece of its text replaced. */
const said = (from: string, to: string) => {
  expect(text).toContain(from);
  const read = readLesson(text.replace(from, to));
  return [...read.problems, ...stagesOf(read.lesson).problems, ...exerciseProblems(read.lesson)]
    .map(({ message }) => message)
    .join('\n');
};

describe('a lesson with a mistake', () => {
  it.each([
    ['show: cash', 'show: crash', /"show" must be one of/],
    ['seed: 9', 'seed: 9.5', /"seed" must be a whole number/],
    ['seed: 9', 'sede: 9', /no field "sede"/],
    ['{{survival@36}}', '{{surviving}}', /no figure "surviving"/],
    ['{{survival@36}}', '{{customers}}', /needs a segment/],
    ['[claim]', '[rumour]', /none of the marks/],
    ['### Teacher', '### Notes', /neither Teacher nor Answer/],
    ['### Answer\n\nIt lasts in {{survival}}.', '', /asks for a prediction/],
    ['preset: enterprise-only\n', '', /"Sell to the giants first" .* a step that asks names its preset/],
    ['preset: enterprise-only', 'preset: nobody', /no preset "nobody"/],
    ['smb.winRate: { p10: 0.2', 'smb.winrate: { p10: 0.2', /smb\.winrate/],
    ['plan.pods.22]', 'plan.pods.23]', /nothing at "plan.pods.23"/],
    ['kind: chance\n  of: survival', 'kind: chance\n  of: arr', /cannot be asked of "arr"/],
    ['month: 48\n  ask', 'month: 49\n  ask', /after the horizon/],
    ['source: growthEssay', 'source: hearsay', /"source" must be/],
    ['Two founders', '<script>alert(1)</script>\n\nTwo founders', /"html" is not part/],
    ['Two founders', '[two](javascript:alert(1)) founders', /neither https nor #/],
    ['balance.\n\n[claim]', 'balance.\n[claim]', /leave an empty line/],
    ['seed: 9', 'seed: [', /YAML/],
    ['   change:\n', '   set:\n', /an exercise opens before the change/],
    ['   change:\n     smb.winRate: 0.4', '   change: much', /"change" must be lines/],
    ['     smb.winRate: 0.4', '     plan.mix.6.smb: 1', /no assumption with a name/],
    ['     smb.winRate: 0.4', '     smb.winRate: 4', /exercise 1: smb\.winRate/],
    ['## Handout', '## Hand-out', /no "## Handout"/],
  ])('%j to %j is told', (from, to, message) => {
    expect(said(from, to)).toMatch(message);
  });

  it('says on which line', () => {
    const at = text.split('\n').findIndex((line) => line.includes('{{survival@36}}')) + 1;
    const read = readLesson(text.replace('{{survival@36}}', '{{surviving}}'));
    // Of the paragraph or list item that it stands in.
    expect(Math.abs((read.problems[0]?.line ?? 0) - at)).toBeLessThanOrEqual(1);
  });
});

describe('whatever the text', () => {
  const pieces = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      '---\n',
      '```step\n',
      '```\n',
      '## ',
      '### Answer\n',
      '1. ',
      '{{',
      '}}',
      '&a [*a,*a]',
      '| a |\n',
      'set:\n  ',
      '[claim]',
    ),
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const read = readLesson(list.join(''));
        expect(read.problems.length).toBeGreaterThan(0);
        expect(() => stagesOf(read.lesson)).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });

  it('never throws when a good text is cut and mended at random', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(60), pieces, (at, length, piece) => {
        const read = readLesson(text.slice(0, at) + piece + text.slice(at + length));
        for (const { scenario } of stagesOf(read.lesson).stages) compile(scenario);
      }),
      { numRuns: 60 },
    );
  });
});
