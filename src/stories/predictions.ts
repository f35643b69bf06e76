// Predictions as the words of a link keep them: `p2_3-0f3zk-c15E5x14E5s31x40x60x12_5-1ab2c-h60s23_6-9xyz0-k`. One entry for
// each question, with the score as it was told, so that whoever gets the link reads what the student read.
//   p2        version of this notation
//   3-0f3zk-  asked at step 3, and which question that was (question.ts)
//   c a x b   a curve: a value for each month asked (predict-grid.ts), from the first after the opening
//   n a       a number;  h a  a chance, of 100;  k  skipped
//   s a x b   the score (score.ts), its numbers in the order of its fields
// p1, which is read and no longer written, said the step alone: `p1_3c15E5x14E5s31x40x60x12_5h60s23_6k`.
import { readTuple, writeTuple } from '../share';

const VERSION = 'p2';
const STEP_ALONE = 'p1';
export const LONGEST_PREDICTIONS = 1000;
const MOST_STEPS = 99;
const MOST_VALUES = 20;

export type Given =
  | { readonly kind: 'curve'; readonly values: readonly number[] }
  | { readonly kind: 'number' | 'chance'; readonly value: number }
  | { readonly kind: 'skipped' };

export interface Kept {
  /** From 1: where it was asked. */
  readonly step: number;
  /** Which question it was; undefined in records from before it was told. */
  readonly question?: string;
  readonly given: Given;
  /** Numbers of its score; empty where it has not been told. */
  readonly score: readonly number[];
}

const LETTERS = { curve: 'c', number: 'n', chance: 'h', skipped: 'k' } as const;
const ENTRY = /^([1-9]\d?)-([0-9a-z]{5})-([cnhk])([^s]*)(?:s(.+))?$/;
/** The same, with no place for a question. */
const ENTRY_OF_STEP = /^([1-9]\d?)()([cnhk])([^s]*)(?:s(.+))?$/;

/** An answer with the question that it is to. */
export type Answer = Kept & { readonly question: string };

const FIGURES = 3;
/** What a link keeps of a value: three figures. */
export const keptValue = (x: number): number => Number(x.toPrecision(FIGURES));

const byStep = (answers: readonly Answer[]) => [...answers].sort((a, b) => a.step - b.step);

/**
 * As much as there is room for, in the order of steps: first of all what is still asked, of it the newest steps, and then
 * what is asked no longer (`astray`).
 */
export function writePredictions(kept: readonly Answer[], astray: readonly Answer[] = []): string {
  const all = [...byStep(astray), ...byStep(kept)];
  while (textOf(all).length > LONGEST_PREDICTIONS) all.shift();
  return textOf(all);
}

const textOf = (answers: readonly Answer[]) =>
  answers.length === 0 ? '' : [VERSION, ...byStep(answers).map(writeEntry)].join('_');

function writeEntry({ step, question, given, score }: Answer): string {
  const values = given.kind === 'curve' ? given.values : given.kind === 'skipped' ? [] : [given.value];
  const told = score.length > 0 ? `s${writeTuple(score.map(keptValue))}` : '';
  return `${step}-${question}-${LETTERS[given.kind]}${values.length > 0 ? writeTuple(values.map(keptValue)) : ''}${told}`;
}

/** null: not of this notation, or of a later version. What of it cannot be is left out. Never throws. */
export function readPredictions(text: string): readonly Kept[] | null {
  if (text === '') return [];
  if (text.length > LONGEST_PREDICTIONS) return null;
  const [version, ...entries] = text.split('_');
  if (version !== VERSION && version !== STEP_ALONE) return null;
  const form = version === VERSION ? ENTRY : ENTRY_OF_STEP;
  const kept = entries.flatMap((entry) => readEntry(form, entry) ?? []);
  if (kept.length < entries.length) return null;
  // The last word on each question counts.
  const isSame = (a: Kept, b: Kept) => a.step === b.step && a.question === b.question;
  return kept.filter((each, i) => !kept.slice(i + 1).some((later) => isSame(each, later)));
}

function readEntry(form: RegExp, text: string): Kept | undefined {
  const [, step, question, letter, body, told] = form.exec(text) ?? [];
  if (step === undefined || Number(step) > MOST_STEPS) return undefined;
  const score = told === undefined ? [] : readTuple(told);
  const values = body === '' ? [] : readTuple(body);
  if (!score || !values || score.length > MOST_VALUES || values.length > MOST_VALUES) return undefined;
  const given = givenOf(letter, values);
  return given && { step: Number(step), ...(question !== '' && { question }), given, score };
}

function givenOf(letter: string, values: readonly number[]): Given | undefined {
  if (!values.every(Number.isFinite)) return undefined;
  if (letter === LETTERS.skipped) return values.length === 0 ? { kind: 'skipped' } : undefined;
  if (letter === LETTERS.curve) return values.length > 0 ? { kind: 'curve', values } : undefined;
  const [value] = values;
  if (values.length !== 1) return undefined;
  if (letter === LETTERS.number) return { kind: 'number', value };
  return value >= 0 && value <= 100 ? { kind: 'chance', value } : undefined;
}
