// Which futures plans are counted in, and when two plans have the same figures in them.
import type { Scenario } from '../scenario';
import { same } from './changes';

/** The same for all that stand side by side. */
export interface Luck {
  readonly seed: number;
  readonly ignoranceSeed: number;
  readonly futures: number;
}

/** A plan in its futures. */
export interface Subject {
  readonly scenario: Scenario;
  readonly luck: Luck;
}

export type Alike = (one: Subject, other: Subject | null) => boolean;

/** Compares all but what changes none of the figures. */
export const alikeBut =
  (...idle: readonly (keyof Scenario)[]): Alike =>
  (one, other) => {
    if (other === null || !same(one.luck, other.luck)) return false;
    const kept = Object.fromEntries(idle.map((part) => [part, other.scenario[part]]));
    return same({ ...one.scenario, ...kept }, other.scenario);
  };
