// What is wrong, where, and what to do, for each code of a problem.
import type { ProblemCode } from '../../scenario';

/** `where`: a place in words; `found`: what stood there; `allowed`: what may. */
export interface ProblemParts {
  readonly where: string;
  readonly found: string;
  readonly allowed: string;
}
type ProblemTexts = Readonly<Record<ProblemCode, (parts: ProblemParts) => string>>;

const texts: ProblemTexts = {
  type: ({ where, found, allowed }) => `${where} cannot be ${found}. Give ${allowed}.`,
  range: ({ where, found, allowed }) => `${where} is ${found}, outside what it can be. Give ${allowed}.`,
  choice: ({ where, found, allowed }) => `${where} cannot be ${found}. Choose ${allowed}.`,
  order: ({ where, found, allowed }) => `${where} is out of order (${found}). Give ${allowed}.`,
  unknown: ({ where, found, allowed }) => `${where} is not known (${found}). Use ${allowed}.`,
  missing: ({ where, allowed }) => `${where} is missing. Give ${allowed}.`,
  duplicate: ({ where, found, allowed }) => `${where}: ${found} is used twice. Give ${allowed}.`,
  reference: ({ where, found, allowed }) => `${where} names ${found}, which is not there. Give ${allowed}.`,
  uncertain: ({ where, allowed }) => `${where} cannot be a range. Give ${allowed}.`,
  locked: ({ where }) => `${where} is locked by your teacher.`,
  size: ({ where, found, allowed }) => `${where} is too large (${found}). It can hold ${allowed}.`,
};

/** Fields that are no parameters, by the last part of their path. */
const fields: Readonly<Record<string, string>> = {
  schema: 'Version of the format',
  base: 'Preset it starts from',
  name: 'Name',
  currency: 'Currency',
  start: 'Start month',
  months: 'Number of months',
  segments: 'Segments',
  plan: 'Plan',
  mix: 'Mix',
  pods: 'PODs',
  programmes: 'Programmes',
  research: 'R&D',
  customisation: 'Bespoke work',
  prices: 'Prices',
  structures: 'Structures',
  structure: 'Structure',
  focus: 'Focus',
  rounds: 'Rounds',
  rules: 'Rules',
  id: 'Short name',
  label: 'Name',
  archetype: 'Kind of customer',
  grain: 'How customers are counted',
  needs: 'Only after',
  seed: 'Luck',
  ignoranceSeed: 'Luck of what is not known',
  futures: 'Futures',
  survival: 'What the sender saw',
  engine: 'Engine',
  view: 'View',
  beside: 'Plans beside it',
};

/** What a path of one word may name besides. */
const wholes: Readonly<Record<string, string>> = {
  '': 'The scenario',
  company: 'The company',
  currency: 'Currency',
  link: 'The link',
  presets: 'The choice of plan',
};

export const problems = {
  texts,
  fields,
  wholes,
  /** "Win rate, Small business" */
  within: (what: string, owner: string) => `${what}, ${owner}`,
  lowEnd: (what: string) => `${what}, low end`,
  highEnd: (what: string) => `${what}, high end`,
  entry: (what: string, number: number) => `${what}, entry ${number}`,
};
