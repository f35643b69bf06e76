// A lesson's Markdown to data: head, steps, exercises, handout, answer key. Never throws, whatever the text: what is
// wrong is listed with its line, and the rest is read all the same.
import type { Code, List, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { readBlocks } from './blocks';
import { Problems } from './problems';
import { readHead } from './read-head';
import { PLAIN_SCENE, readScene, readStart } from './read-scene';
import { sectionsOf, stepsApart, type Section } from './sections';
import type { Block, Exercise, Lesson, LessonProblem, Scene, Step } from './types';

/** Sections that are no steps, in every language. */
const FIXED = ['Exercises', 'Handout', 'Answer key'] as const;
const WITHIN = ['Teacher', 'Answer'] as const;
/** Longer than any lesson, in characters. */
const LONGEST = 200_000;

export interface ReadLesson {
  readonly lesson: Lesson;
  readonly problems: readonly LessonProblem[];
}

export function readLesson(text: string): ReadLesson {
  const problems = new Problems();
  if (text.length > LONGEST) problems.add(0, `the text is longer than ${LONGEST} characters`);
  const [head, body] = readHead(text.slice(0, LONGEST), problems);
  const [intro, sections] = sectionsOf(parse(body, problems), 2);
  const fixed = (name: (typeof FIXED)[number]): Section => {
    const found = sections.find(({ title }) => title === name);
    if (!found) problems.add(0, `there is no "## ${name}"`);
    return found ?? { title: name, line: 0, nodes: [] };
  };
  const steps = sections.filter(({ title }) => !(FIXED as readonly string[]).includes(title));
  if (steps.length === 0) problems.add(0, 'there are no steps');
  const lesson: Lesson = {
    ...head,
    intro: readBlocks(intro, problems),
    steps: steps.map((section) => readStep(section, problems)),
    exercises: readExercises(fixed('Exercises'), problems),
    handout: readBlocks(fixed('Handout').nodes, problems),
    key: readBlocks(fixed('Answer key').nodes, problems),
  };
  return { lesson, problems: problems.list };
}

function parse(body: string, problems: Problems): readonly RootContent[] {
  try {
    return fromMarkdown(body, {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    }).children;
  } catch (error) {
    problems.add(0, `Markdown: ${error instanceof Error ? error.message : 'cannot be read'}`);
    return [];
  }
}

const lineOf = (block: Code) => block.position?.start.line ?? 0;

function onlyOf([block, second]: readonly Code[], problems: Problems): Code | undefined {
  if (second) problems.add(lineOf(second), 'there is a second step block');
  return block;
}

/** The only step block, or one that changes nothing. */
function sceneOf(blocks: readonly Code[], problems: Problems): Scene {
  const block = onlyOf(blocks, problems);
  return block ? readScene(block.value, lineOf(block), problems) : PLAIN_SCENE;
}

function readStep({ title, line, nodes }: Section, problems: Problems): Step {
  const [text, parts] = sectionsOf(nodes, 3);
  const [blocks, told] = stepsApart(text);
  for (const part of parts)
    if (!(WITHIN as readonly string[]).includes(part.title))
      problems.add(part.line, `"### ${part.title}" is neither Teacher nor Answer`);
  const part = (name: (typeof WITHIN)[number]): Block[] =>
    parts.filter((each) => each.title === name).flatMap((each) => readBlocks(each.nodes, problems));
  const step: Step = {
    title,
    scene: sceneOf(blocks, problems),
    text: readBlocks(told, problems),
    answer: part('Answer'),
    teacher: part('Teacher'),
  };
  if (title === '') problems.add(line, 'a step has no title');
  if (step.scene.predict && step.answer.length === 0)
    problems.add(line, `"${title}" asks for a prediction, and has no "### Answer"`);
  // An answer is kept with its question, which cannot tell what the steps before have set.
  if (step.scene.predict && step.scene.preset === null)
    problems.add(line, `"${title}" asks for a prediction: a step that asks names its preset`);
  return step;
}

/** On paper. */
const NOWHERE = { start: null, change: [] };

/** The items of the numbered list, each with where it begins. */
function readExercises({ nodes, line }: Section, problems: Problems): Exercise[] {
  const lists = nodes.filter((node): node is List => node.type === 'list');
  if (lists.length !== 1 || nodes.length !== 1)
    problems.add(line, 'the exercises must be one numbered list, and nothing else');
  return lists.flatMap(({ children }) =>
    children.map((item) => {
      const [blocks, told] = stepsApart(item.children);
      const text = readBlocks(told, problems);
      const block = onlyOf(blocks, problems);
      return { text, ...(block ? readStart(block.value, lineOf(block), problems) : NOWHERE) };
    }),
  );
}
