// The laws that hang on a spread alone: the moods of the market and of a segment's demand, cycles, and going live.
import { C, S, segmentBase } from '../input';
import { prepareGamma, type GammaTable } from '../random';
import { OUTBOUND_SPREAD } from './assumptions';
import { cycleLaw, type CycleLaw } from './cycle-law';
import { logNormalTable, type CycleTable } from './cycle-table';
import { memoize } from './memo';

const gammaTable = memoize(prepareGamma);
const goLiveTable = memoize(logNormalTable);

export class SpreadLaws {
  marketMood: GammaTable = gammaTable(0);
  /** One for each segment. */
  readonly mood: GammaTable[] = [];
  readonly outboundMood: GammaTable[] = [];
  readonly cycle: CycleLaw[] = [];
  readonly goLive: CycleTable[] = [];

  /** `spreadAt`: the spread in force at a place of the values, as the tables have it. */
  prepare(v: Float64Array, segments: number, spreadAt: (at: number) => number): void {
    this.marketMood = gammaTable(spreadAt(C.commonShock));
    for (let s = 0; s < segments; s++) {
      const at = segmentBase(s);
      const leads = spreadAt(at + S.leadSpread);
      this.mood[s] = gammaTable(leads);
      this.outboundMood[s] = gammaTable(leads * OUTBOUND_SPREAD);
      this.cycle[s] = cycleLaw(v[at + S.cycleLaw], spreadAt(at + S.cycleSpread));
      this.goLive[s] = goLiveTable(spreadAt(at + S.goLiveSpread));
    }
  }
}
