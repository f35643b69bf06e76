// A lesson as its Markdown file tells it: text as data, never as HTML, and the steps that move the simulator.
import type { SourceId, Value } from '../scenario';

/** What a statement rests on: a public record, what the source's author claims, what this model shows. */
export const MARKS = ['documented', 'claim', 'modelled'] as const;
export type Mark = (typeof MARKS)[number];

/** What a figure of the model is of. Those of one segment are `customers.<segment>`. */
export const FIGURES = [
  ...(['survival', 'arr', 'cash', 'revenue', 'customers', 'pods'] as const),
  ...(['ruin-month', 'first-customer', 'breakEven', 'concentration', 'thrived'] as const),
] as const;
export type FigureName = (typeof FIGURES)[number];
export const EDGES = ['p10', 'p25', 'p50', 'p75', 'p90', 'low', 'n'] as const;
export type Edge = (typeof EDGES)[number];

/** `{{b.arr@60:p90}}` */
export interface Figure {
  readonly of: 'a' | 'b';
  readonly name: FigureName;
  readonly segment: string | null;
  /** null: at the horizon. */
  readonly month: number | null;
  readonly edge: Edge | null;
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly inline: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly inline: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly inline: readonly Inline[] }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly source: string };

export interface Item {
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly mark: Mark | null; readonly inline: readonly Inline[] }
  | { readonly kind: 'heading'; readonly inline: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Item[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

export const PREDICTION_KINDS = ['curve', 'number', 'chance'] as const;
export type PredictionKind = (typeof PREDICTION_KINDS)[number];

/** What is asked before the answer is shown. */
export interface Predict {
  readonly kind: PredictionKind;
  /** `arr`, `cash`, `revenue`, `survival`, `customers.<segment>`. */
  readonly of: string;
  /** The last month of a curve, the month of a number or a chance; null: the horizon. */
  readonly month: number | null;
  readonly ask: string;
}

/** One chart of the workbench, its tabs, or a view in its place. */
export const SHOWS = [
  ...['arr', 'cash', 'money', 'revenue', 'customers'],
  ...['compare', 'story', 'drivers', 'map', 'frontier', 'search'],
  ...['bowTie', 'pods', 'team', 'concentration', 'economics', 'bridge', 'retention', 'flow', 'books'],
] as const;
export type Show = (typeof SHOWS)[number];

export const REGIONS = ['odds', 'arr', 'cash', 'revenue', 'customers', 'plan', 'lanes'] as const;

/** A step block: what differs from the step before, and what is looked at. */
export interface Scene {
  readonly preset: string | null;
  /** Keyframes, rounds and rules that are taken out first: `plan.mix.22`, `rounds.a`, `rules.not-funded`. */
  readonly remove: readonly string[];
  readonly set: readonly (readonly [path: string, value: Value])[];
  readonly months: number | null;
  readonly seed: number | null;
  readonly ignoranceSeed: number | null;
  readonly show: Show | null;
  readonly future: number | null;
  /** A preset that stands beside as plan B. */
  readonly compare: string | null;
  /** Regions to frame, or paths of assumptions. */
  readonly highlight: readonly string[];
  readonly predict: Predict | null;
}

export interface Step {
  readonly title: string;
  readonly scene: Scene;
  readonly text: readonly Block[];
  readonly answer: readonly Block[];
  readonly teacher: readonly Block[];
}

export interface Exercise {
  readonly text: readonly Block[];
  /** Where it begins in the simulator, before what is to be predicted; null where it needs none. */
  readonly start: Scene | null;
  /** What whoever does it is then to change: told in words, and never made for them. */
  readonly change: Scene['set'];
}

/** What a list of lessons shows, and what a lesson begins with. */
export interface LessonHead {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly source: SourceId;
  readonly minutes: number;
  readonly goals: readonly string[];
  readonly preset: string;
  readonly seed: number;
  readonly futures: number;
}

export interface Lesson extends LessonHead {
  readonly intro: readonly Block[];
  readonly steps: readonly Step[];
  readonly exercises: readonly Exercise[];
  readonly handout: readonly Block[];
  readonly key: readonly Block[];
}

/** What is wrong with a text, for whoever writes it. */
export interface LessonProblem {
  /** Line of the file, from 1; 0 for the file as a whole. */
  readonly line: number;
  readonly message: string;
}
