// What every lesson that ships must contain: parts, marks, predictions, other luck, how late is too late, and notes
// whose minutes fit into the lesson.
import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../src/engine';
import { compile, preset } from '../../src/scenario';
import {
  exerciseProblems,
  LESSON_IDS,
  questionOf,
  stagesOf,
  type Block,
  type Inline,
} from '../../src/stories';
import { showOf } from '../../src/state/lesson-stage';
import { shipped } from './shipped';

const OTHER_LUCK = 'The same plan under other luck';
const HOW_LATE = 'How late is too late?';
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const inlineText = (inline: Inline): string =>
  'inline' in inline
    ? inline.inline.map(inlineText).join('')
    : 'source' in inline
      ? `{{${inline.source}}}`
      : inline.text;

function textOf(block: Block): string {
  switch (block.kind) {
    case 'quote':
      return block.blocks.map(textOf).join('\n');
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.map(textOf)).join('\n');
    case 'table':
      return [block.head, ...block.rows]
        .map((row) => row.map((cell) => cell.map(inlineText).join('')).join(' '))
        .join('\n');
    default:
      return block.inline.map(inlineText).join('');
  }
}
const textsOf = (blocks: readonly Block[]) => blocks.map(textOf).join('\n');
const words = (blocks: readonly Block[]) =>
  textsOf(blocks)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const isTable = (block: Block) => block.kind === 'table';
const marksOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' && block.mark ? [block.mark] : []));

/** "Five minutes" of the teacher's notes. */
function minutes(notes: string): number {
  const found = /\b(\w+) minutes\b/i.exec(notes);
  return found ? NUMBERS.indexOf(found[1].toLowerCase()) : -1;
}

describe.each(LESSON_IDS)('the lesson %s', (id) => {
  const { lesson, problems } = shipped(id);
  const { stages, problems: staging } = stagesOf(lesson);
  const step = (title: string) => lesson.steps.findIndex((each) => each.title === title);

  it('is in order, and the engine takes every scenario of it', () => {
    expect([...problems, ...staging, ...exerciseProblems(lesson)]).toEqual([]);
    for (const { scenario, other } of stages) {
      expect(() => compile(scenario)).not.toThrow();
      if (other) expect(() => compile(other)).not.toThrow();
    }
  });

  it('has a head that a teacher can choose by', () => {
    expect(lesson.id).toBe(id);
    expect(lesson.minutes).toBeGreaterThanOrEqual(40);
    expect(lesson.minutes).toBeLessThanOrEqual(60);
    expect(lesson.goals.length).toBeGreaterThanOrEqual(3);
    expect(lesson.goals.length).toBeLessThanOrEqual(5);
    expect(words(lesson.intro)).toBeGreaterThan(40);
  });

  it('is of 8 to 14 steps, each short enough to be read from the back of a room', () => {
    expect(lesson.steps.length).toBeGreaterThanOrEqual(8);
    expect(lesson.steps.length).toBeLessThanOrEqual(14);
    for (const { title, text, answer } of lesson.steps) {
      const prose = [text, answer].map((blocks) => words(blocks.filter((block) => !isTable(block))));
      expect(prose[0], title).toBeLessThanOrEqual(110);
      expect(prose[1], title).toBeLessThanOrEqual(110);
      expect(prose[0] + prose[1], title).toBeGreaterThanOrEqual(40);
    }
  });

  it('marks in each step what it claims and what is modelled, and somewhere what is documented', () => {
    const all = lesson.steps.map(({ text, answer }) => marksOf([...text, ...answer]));
    expect(all.filter((marks) => marks.length === 0)).toEqual([]);
    const count = (mark: string) => all.flat().filter((each) => each === mark).length;
    expect(count('claim')).toBeGreaterThanOrEqual(5);
    expect(count('modelled')).toBeGreaterThanOrEqual(lesson.steps.length - 1);
    expect(count('documented')).toBeGreaterThanOrEqual(2);
  });

  it('frames only what its step shows', () => {
    const upper = ['arr', 'revenue', 'customers'];
    const always = ['plan', 'lanes'];
    lesson.steps.forEach(({ title, scene }, i) => {
      const show = showOf(lesson, i);
      const charts = { arr: [...upper, ...always], cash: ['cash', ...always] }[show as string];
      const whole = ['money', 'revenue', 'customers'].includes(show) ? [...upper, 'cash', ...always] : [];
      const shown = ['odds', ...(charts ?? whole)];
      expect(
        scene.highlight.filter((each) => !each.includes('.') && !shown.includes(each)),
        title,
      ).toEqual([]);
    });
  });

  it('asks for a curve and for other predictions, and does not give them away', () => {
    const asked = lesson.steps.filter(({ scene }) => scene.predict);
    expect(asked.filter(({ scene }) => scene.predict?.kind === 'curve')).toHaveLength(1);
    expect(asked.length).toBeGreaterThanOrEqual(3);
    for (const { title, text } of asked) expect(textsOf(text), title).not.toContain('{{');
  });

  it('shows the same plan under other luck, and nothing else that is other', () => {
    const at = step(OTHER_LUCK);
    expect(stages[at].scenario).toEqual(preset(stages[at].scenario.base));
    expect(stages[at].seed).not.toBe(lesson.seed);
    expect(stages.map(({ ignoranceSeed }) => ignoranceSeed)).toEqual(stages.map(() => lesson.seed));
    expect(stages.filter(({ seed }) => seed !== lesson.seed)).toHaveLength(1);
    expect(lesson.steps[at].scene.show).toBe('story');
    const { teacher, text } = lesson.steps[at];
    expect(textsOf([...text, ...teacher])).toMatch(/judges a decision by its outcome/);
  });

  it('tells how late is too late, by a plan in which only the month differs', () => {
    const at = step(HOW_LATE);
    const { scenario } = stages[at];
    const { plan, ...rest } = scenario;
    const { plan: before, ...others } = preset(scenario.base) ?? scenario;
    expect(rest).toEqual(others);
    expect(plan).not.toEqual(before);
    const table = lesson.steps[at].answer.find(isTable);
    expect(table?.kind === 'table' && table.rows.length).toBeGreaterThanOrEqual(5);
  });

  it('asks no question twice, so that a link can tell its answers apart', () => {
    const asked = lesson.steps.flatMap(({ scene }) => questionOf(scene) || []);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThan(2);
  });

  it('gives the teacher notes to every step, with minutes that fill the lesson and leave room for exercises', () => {
    const each = lesson.steps.map(({ teacher }) => minutes(textsOf(teacher)));
    expect(each.filter((minute) => minute < 2)).toEqual([]);
    const sum = each.reduce((total, minute) => total + minute, 0);
    expect(sum).toBeLessThanOrEqual(lesson.minutes + 5);
    expect(sum).toBeGreaterThanOrEqual(lesson.minutes - 10);
  });

  it('ends with exercises, most of which need the simulator, a handout of a page, and a key for each', () => {
    const { exercises, handout, key } = lesson;
    expect(exercises.length).toBeGreaterThanOrEqual(4);
    expect(exercises.length).toBeLessThanOrEqual(6);
    expect(exercises.filter(({ start }) => start).length).toBeGreaterThanOrEqual(3);
    expect(words(handout)).toBeGreaterThan(120);
    expect(words(handout)).toBeLessThan(330);
    expect(key).toHaveLength(1);
    expect(key[0].kind === 'list' && key[0].items.length).toBe(exercises.length);
  });

  it('types figures of this engine only: another one must be asked again', () => {
    const typed = textsOf([
      ...lesson.steps.flatMap(({ text, answer, teacher }) => [...text, ...answer, ...teacher]),
      ...lesson.handout,
      ...lesson.key,
    ]);
    const versions = [...typed.matchAll(/engine (\d+\.\d+\.\d+)/gi)].map(([, version]) => version);
    expect(versions.length).toBeGreaterThanOrEqual(3);
    expect(versions).toEqual(versions.map(() => ENGINE_VERSION));
  });
});

it('the flagship marks all ten claims of its source, and its handout counts each', () => {
  const { lesson } = shipped('shippo-pivot');
  const told = lesson.steps.flatMap(({ text, answer, teacher }) => {
    const claim = /Claim (\d+)/.exec(textsOf(teacher));
    return claim && marksOf([...text, ...answer]).includes('claim') ? [Number(claim[1])] : [];
  });
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect(told.filter((claim, i) => told.indexOf(claim) === i)).toEqual(ten);
  const table = lesson.handout.find(isTable);
  const rows =
    table?.kind === 'table'
      ? table.rows.map(([cell]) => Number.parseInt(textOf({ kind: 'heading', inline: cell }), 10))
      : [];
  expect(rows).toEqual(ten);
});
