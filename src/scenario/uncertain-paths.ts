// Paths of the values that are not known for sure, in the order in which the engine's input lists them.
import type { EngineInput } from '../engine/input';
import { hashText } from '../engine/random';
import { listPaths } from './paths';
import type { Scenario } from './types';

/** Stands for the market that uncertain values share: the knob that says how far they do. */
export const MARKET_PATH = 'company.marketCorrelation';

/** The input knows values by the hash of their path. */
export function uncertainPaths(scenario: Scenario, input: EngineInput): string[] {
  const byHash = new Map(listPaths(scenario).map((path) => [hashText(path), path]));
  return Array.from(input.uncertainHash, (hash) => byHash.get(hash) ?? '');
}
