// What is known before anything was seen: the published range of a number, or the usual one around its default.
import { fromScale, toScale, type Place, type Range } from '../scenario';

export interface Prior {
  readonly range: Range;
  /** False: nobody has published one that the default lies in, and the range is an assumption. */
  readonly published: boolean;
}

/** An assumption: 80 % of such amounts lie within this factor of the default; of shares, their odds do. */
const USUAL = Math.log(1.4);

/** Undefined for a number that cannot be a range of amounts or shares. */
export function priorOf({ row, column }: Place): Prior | undefined {
  const { law } = row;
  const { benchmark, default: usual } = column;
  if (law !== 'log' && law !== 'logit') return undefined;
  if (benchmark) {
    const [p10, p90] = benchmark.range;
    const inside = Number.isFinite(toScale(law, p10)) && Number.isFinite(toScale(law, p90)) && p10 < p90;
    if (inside && usual >= p10 && usual <= p90) return { range: { p10, p90 }, published: true };
  }
  const middle = toScale(law, usual);
  if (!Number.isFinite(middle)) return undefined;
  const at = (shift: number) => fromScale(law, middle + shift);
  return { range: { p10: at(-USUAL), p90: at(USUAL) }, published: false };
}
