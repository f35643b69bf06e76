// Between work on the product and its release lie months of building, testing and making it stable.
import { C } from '../input';
import { remainder } from './time';
import type { World } from './world';

/**
 * Puts a month's work, and what customers taught meanwhile, into the rings; returns the place of what is released now.
 * A company that has a past has as much in the works as it does in its first month, another one nothing.
 */
export function release(world: World, work: number, taught: number): number {
  const { product, books, ctx, month } = world;
  const length = ctx.v[C.researchLag] + 1;
  if (month === 1 && books.hasPast > 0) {
    product.work.fill(work);
    product.taught.fill(taught);
  }
  const now = remainder(month, length);
  product.work[now] = work;
  product.taught[now] = taught;
  return remainder(month + 1, length);
}
