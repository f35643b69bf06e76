// "Your company" in six numbers that every founder knows by heart.
import { MAX_SELLING } from '../../engine/input';

export interface SixNumbers {
  /** In the bank today. */
  readonly cash: number;
  /** Yearly recurring revenue of all customers together. */
  readonly arr: number;
  readonly customers: number;
  /** What cash falls by in a usual month; below 0 it rises. */
  readonly burn: number;
  /** Months since the first customer. */
  readonly months: number;
  /** ARR against a year ago, as a share on top; means nothing before there has been a year. */
  readonly growth: number;
}

export const SIX = ['cash', 'arr', 'customers', 'burn', 'months', 'growth'] as const;

/** What is taken at all. */
export const SIX_LIMITS: Readonly<Record<keyof SixNumbers, readonly [low: number, high: number]>> = {
  cash: [0, 1e9],
  arr: [0, 1e10],
  customers: [0, 1_000_000],
  burn: [-1e7, 1e7],
  months: [1, MAX_SELLING],
  growth: [-0.9, 20],
};

/** Is there a year to compare with? */
export const hasYear = ({ months }: Pick<SixNumbers, 'months'>): boolean => months > 12;
