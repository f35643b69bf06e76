// Runs plans on the same luck and ignorance, and compares them future by future, with error bars.
import { companyAt, F, segmentAt, Simulator, type Chunk } from '../../src/engine';
import { preset, type Scenario } from '../../src/scenario';
import { compiled } from '../engine/figures';

export { pairedGain } from './estimates';

/** Fresh luck for these tests: nothing was chosen by looking at it. */
const SEED = 20_210_601;
const OUT_OF_CASH = 2;

/** Places of all that a company's books call a cost. */
export const COSTS = [
  ...(['payroll', 'commissionsEarned', 'programmes', 'cogs'] as const),
  ...(['research', 'admin', 'recruiting', 'training', 'severance'] as const),
].map(companyAt);

export interface Run {
  readonly futures: number;
  readonly months: number;
  fact(place: number): number[];
  /** A figure of all futures at the end of a month; NaN once a company is out of cash. */
  at(place: number, month: number): number[];
  /** Sum of a figure over months of each future, both ends included, as far as the company lived. */
  sum(place: number, from: number, to: number): number[];
}

export function run(scenario: Scenario, futures: number, places: readonly number[] = [], seed = SEED): Run {
  const chunk: Chunk = new Simulator(compiled(scenario)).run(
    { seed, ignoranceSeed: seed, from: 0, to: futures },
    places,
  );
  const width = scenario.months + 1;
  const at = (place: number, month: number) => {
    const start = (places.indexOf(place) * width + month) * futures;
    return [...chunk.series.subarray(start, start + futures)];
  };
  return {
    futures,
    months: scenario.months,
    fact: (place) => [...chunk.facts.subarray(place * futures, (place + 1) * futures)],
    at,
    sum: (place, from, to) => {
      const sums = Array.from({ length: futures }, () => 0);
      for (let month = from; month <= to; month++) {
        at(place, month).forEach((value, i) => (sums[i] += Number.isNaN(value) ? 0 : value));
      }
      return sums;
    },
  };
}

export const plan = (id: string, months = 60): Scenario => {
  const found = preset(id);
  if (!found) throw new Error(`No preset ${id}`);
  return { ...found, months };
};

/** The same scenario with company values changed. */
export const withCompany = (scenario: Scenario, values: Scenario['company']): Scenario => ({
  ...scenario,
  company: { ...scenario.company, ...values },
});

/** The same scenario with values of one segment changed. */
export const withSegment = (scenario: Scenario, id: string, values: Scenario['company']): Scenario => ({
  ...scenario,
  segments: scenario.segments.map((own) =>
    own.id === id ? { ...own, values: { ...own.values, ...values } } : own,
  ),
});

/** Share of futures that are out of cash, with the standard error of that share. */
export function ruin(result: Run): { share: number; error: number } {
  const share = result.fact(F.outcome).filter((outcome) => outcome === OUT_OF_CASH).length / result.futures;
  return { share, error: Math.sqrt((share * (1 - share)) / result.futures) };
}

export const known = (values: readonly number[]) => values.filter((value) => !Number.isNaN(value));

export function median(values: readonly number[]): number {
  const sorted = known(values).sort((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)];
}

export const SMB = 0;
export const ENTERPRISE = 1;
export { companyAt, F, segmentAt };
