// The series that the page's first screen shows.
import { companyAt, segmentAt, type EngineInput } from '../../src/engine';

export const places = ({ segments }: EngineInput): number[] => [
  ...(['arr', 'revenue', 'cash', 'funding', 'pods'] as const).map(companyAt),
  ...Array.from({ length: segments }, (_, s) =>
    (['customers', 'mix', 'effort', 'pods'] as const).map((name) => segmentAt(name, s)),
  ).flat(),
];
