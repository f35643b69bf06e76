// The front matter of a lesson: what a list of lessons shows of it, and what it begins with.
import { SOURCES, type SourceId } from '../scenario';
import type { Problems } from './problems';
import { readYaml } from './read-fields';
import type { LessonHead } from './types';

/** Lines between the first two lines of three hyphens. */
const FRONT = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const MINUTES = [1, 600] as const;
const SEED = [0, 0xffff_ffff] as const;
const FUTURES = [100, 100_000] as const;

const USUAL = { seed: 1, futures: 2000 };

/** The head, and the text after it with its lines where they were. */
export function readHead(text: string, problems: Problems): readonly [LessonHead, body: string] {
  const found = FRONT.exec(text);
  if (!found) problems.add(1, 'the file must begin with front matter between two lines of ---');
  const fields = readYaml(found?.[1] ?? '', 1, problems);
  const id = fields.text('id', true) ?? '';
  if (id !== '' && !ID.test(id)) problems.add(1, `the id "${id}" is not in kebab-case`);
  const source = fields.choice('source', Object.keys(SOURCES) as SourceId[], true);
  const goals = fields.texts('goals');
  if (goals.length === 0) problems.add(1, 'there are no learning goals');
  const head: LessonHead = {
    id,
    title: fields.text('title', true) ?? '',
    about: fields.text('about', true) ?? '',
    source: source ?? (Object.keys(SOURCES)[0] as SourceId),
    minutes: fields.whole('minutes', MINUTES) ?? 0,
    goals,
    preset: fields.text('preset', true) ?? '',
    seed: fields.whole('seed', SEED) ?? USUAL.seed,
    futures: fields.whole('futures', FUTURES) ?? USUAL.futures,
  };
  if (head.minutes === 0) problems.add(1, 'the minutes are missing');
  fields.end();
  const front = found?.[0] ?? '';
  return [head, front.replace(/[^\n]/g, '') + text.slice(front.length)];
}
