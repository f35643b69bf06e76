// Numbers of a funding round that stand for no condition at all.
import { ANY_GROWTH, ANY_RUNWAY } from '../engine/input';
import type { Parameter } from './table';

export const isAny = ({ scope, key }: Parameter, x: number): boolean =>
  scope === 'round' && ((key === 'maxRunway' && x >= ANY_RUNWAY) || (key === 'minGrowth' && x <= ANY_GROWTH));
