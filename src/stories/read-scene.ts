// A step block: which scenario stands beside the text, and what of it is looked at.
import { type Value } from '../scenario';
import type { Problems } from './problems';
import { readYaml, type Fields } from './read-fields';
import { PREDICTION_KINDS, REGIONS, SHOWS, type Predict, type PredictionKind, type Scene } from './types';

const HORIZON = [1, 120] as const;
const SEED = [0, 0xffff_ffff] as const;
const FUTURE = [0, 999_999] as const;
const LONGEST_QUESTION = 200;

/** A step that changes nothing. */
export const PLAIN_SCENE: Scene = {
  ...{ preset: null, remove: [], set: [], months: null, seed: null, ignoranceSeed: null },
  ...{ show: null, future: null, compare: null, highlight: [], predict: null },
};

export function readScene(text: string, line: number, problems: Problems): Scene {
  const fields = readYaml(text, line, problems);
  const scene = sceneFrom(fields, line, problems);
  fields.end();
  return scene;
}

/** An exercise's block. It opens what is there before the change, or the answer would be read before it is predicted. */
export function readStart(
  text: string,
  line: number,
  problems: Problems,
): { readonly start: Scene; readonly change: Scene['set'] } {
  const fields = readYaml(text, line, problems);
  const change = readValues('change', fields, line, problems);
  const start = sceneFrom(fields, line, problems);
  fields.end();
  if (start.set.length > 0)
    problems.add(
      line,
      'an exercise opens before the change: assumptions go under "change", a plan into the text',
    );
  return { start, change };
}

function readValues(name: string, fields: Fields, line: number, problems: Problems): Scene['set'] {
  return fields.entries(name).flatMap(([path, value]) => {
    if (isValue(value)) return [[path, value] as const];
    problems.add(line, `"${path}" must be a number or {p10, p90}`);
    return [];
  });
}

function sceneFrom(fields: Fields, line: number, problems: Problems): Scene {
  const highlight = fields.texts('highlight');
  for (const name of highlight)
    if (!(REGIONS as readonly string[]).includes(name) && !/^[a-z][\w-]*\.[\w.-]+$/.test(name))
      problems.add(line, `"${name}" is neither a region (${REGIONS.join(', ')}) nor an assumption's path`);
  return {
    preset: fields.text('preset'),
    remove: fields.texts('remove'),
    set: readValues('set', fields, line, problems),
    months: fields.whole('months', HORIZON),
    seed: fields.whole('seed', SEED),
    ignoranceSeed: fields.whole('ignoranceSeed', SEED),
    show: fields.choice('show', SHOWS),
    future: fields.whole('future', FUTURE),
    compare: fields.text('compare'),
    highlight,
    predict: readPredict(fields.inner('predict'), line, problems),
  };
}

const isValue = (x: unknown): x is Value => {
  if (typeof x === 'number') return Number.isFinite(x);
  if (typeof x !== 'object' || x === null || Object.keys(x).length !== 2) return false;
  const { p10, p90 } = x as Record<string, unknown>;
  return typeof p10 === 'number' && typeof p90 === 'number';
};

/** What can be asked in each way. */
const ASKED: Readonly<Record<PredictionKind, RegExp>> = {
  curve: /^(?:arr|cash|revenue|survival|customers\.[a-z][a-z0-9-]*)$/,
  number: /^(?:arr|cash|revenue|customers\.[a-z][a-z0-9-]*)$/,
  chance: /^survival$/,
};

function readPredict(fields: Fields | null, line: number, problems: Problems): Predict | null {
  if (!fields) return null;
  const kind = fields.choice('kind', PREDICTION_KINDS, true);
  const of = fields.text('of', true);
  const month = fields.whole('month', HORIZON);
  const ask = fields.text('ask', true);
  fields.end();
  if (kind === null || of === null || ask === null) return null;
  if (!ASKED[kind].test(of)) problems.add(line, `a ${kind} cannot be asked of "${of}"`);
  if (ask.length > LONGEST_QUESTION)
    problems.add(line, `the question has more than ${LONGEST_QUESTION} letters`);
  return { kind, of, month, ask };
}
