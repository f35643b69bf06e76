// What is fixed while a future runs: the plan, and the values in force once ignorance has been drawn.
import { INDIVIDUAL, S, segmentBase, type EngineInput } from '../input';
import { log, logit } from '../math';
import { HeavyTail, Luck } from '../random';
import { yearlyHazard } from './care';
import { Ignorance } from './ignorance';
import { meanStepUp } from './expansion';
import { CHANNELS, EVENTS, liftOf, REFERRAL, SITE } from './lead-quality';
import { isFocused } from './profile';
import { MeanGrowth } from './mean-growth';
import { PAY_MONTHS, preparePayments } from './payments';
import { onGrid } from './spread-grid';
import { SpreadLaws } from './spread-laws';
import { Staffing } from './staffing';
import { streamCodes } from './streams';
import { Tenure } from './tenure';
import { Terms } from './terms';

export class Context {
  readonly months: number;
  readonly segments: number;
  /** Values in force in this future, same layout as the input's. */
  readonly v: Float64Array;
  /** [segments] where each segment's block begins in `v`. */
  readonly base: Int32Array;
  readonly luck: Luck;
  readonly individual: Uint8Array;
  readonly laws = new SpreadLaws();
  readonly staffing: Staffing;
  readonly tenure: Tenure[] = [];
  readonly terms: Terms[] = [];
  readonly growth: MeanGrowth[] = [];
  /** [segments] logit of the win rate at its reference. */
  readonly winLogit: Float64Array;
  /** [segments × CHANNELS] log of the odds ratio of a channel's leads, or sign-ups. */
  readonly channelLogit: Float64Array;
  /** [segments] logit of a lead's usual chance of qualifying; what outbound meetings' chance of opening lies above the usual. */
  readonly leadLogit: Float64Array;
  readonly meetingLift: Float64Array;
  /** [segments] logits of the usual chances that a named account qualifies, a sign-up begins to use, and one who does pays. */
  readonly namedLogit: Float64Array;
  readonly activationLogit: Float64Array;
  readonly trialLogit: Float64Array;
  /** [segments] hazard a year of contraction, and of expansion. */
  readonly contracting: Float64Array;
  readonly expanding: Float64Array;
  /** [segments] part of the way to the ceiling that expansions take on average. */
  readonly meanStep: Float64Array;
  /** [segments] sigma of the log of a deal's size, and the law of sizes where they have a tail. */
  readonly sizeSigma: Float64Array;
  readonly sizes: HeavyTail[] = [];
  /** [segments] 1 where commission may be clawed back. */
  readonly clawing: Uint8Array;
  /** [segments] 1 where a focus other than the usual is drawn, or a rule may set one. */
  readonly focused: Uint8Array;
  /** [segments × (PAY_MONTHS + 1)] share of an invoice paid after so many whole months. */
  readonly payShare: Float64Array;
  /** ln 1, ln 2, …: ends of months, for the cycle tables. */
  readonly lnMonths: Float64Array;
  readonly input: EngineInput;
  private readonly ignorance: Ignorance;

  constructor(input: EngineInput) {
    const n = input.segments;
    this.input = input;
    this.months = input.months;
    this.segments = n;
    this.v = input.values.slice();
    this.base = Int32Array.from({ length: n }, (_, s) => segmentBase(s));
    this.luck = new Luck(streamCodes(input.segmentHash), input.noLuck === 1);
    this.ignorance = new Ignorance(input);
    this.lnMonths = Float64Array.from({ length: input.months + 2 }, (_, i) => log(i + 1));
    this.individual = input.grain.map((grain) => (grain === INDIVIDUAL ? 1 : 0));
    for (let s = 0; s < n; s++) {
      const at = this.base[s];
      const before = this.v[at + S.openingCustomers] > 0 ? this.v[at + S.openingMonths] : 0;
      this.tenure.push(new Tenure(input.months + before));
      this.sizes.push(new HeavyTail());
      this.terms.push(new Terms(input.months + before));
      this.growth.push(new MeanGrowth());
    }
    this.clawing = Uint8Array.from(this.base, (at) => (this.v[at + S.clawbackMonths] > 0 ? 1 : 0));
    this.focused = Uint8Array.from(this.base, (_, s) => (isFocused(input, s) ? 1 : 0));
    this.winLogit = new Float64Array(n);
    this.channelLogit = new Float64Array(n * CHANNELS);
    this.leadLogit = new Float64Array(n);
    this.meetingLift = new Float64Array(n);
    this.namedLogit = new Float64Array(n);
    this.activationLogit = new Float64Array(n);
    this.trialLogit = new Float64Array(n);
    this.contracting = new Float64Array(n);
    this.expanding = new Float64Array(n);
    this.meanStep = new Float64Array(n);
    this.sizeSigma = new Float64Array(n);
    this.staffing = new Staffing(n);
    this.payShare = new Float64Array(n * (PAY_MONTHS + 1));
    this.deriveAll();
  }

  /** Draws what is not known for sure, then all that follows from it. */
  begin(seed: number, ignoranceSeed: number, future: number): void {
    this.luck.begin(seed, future);
    if (this.input.uncertainAt.length === 0) return;
    this.ignorance.draw(ignoranceSeed, future, this.v);
    this.deriveAll();
  }

  private deriveAll(): void {
    const v = this.v;
    this.laws.prepare(v, this.segments, this.spreadAt);
    this.staffing.prepare(v);
    for (let s = 0; s < this.segments; s++) {
      const at = this.base[s];
      this.winLogit[s] = logit(v[at + S.winRate]);
      this.contracting[s] = yearlyHazard(v[at + S.contractionChance]);
      this.expanding[s] = yearlyHazard(v[at + S.expansionChance]);
      this.meanStep[s] = meanStepUp(v, at, this.luck.noLuck);
      this.sizeSigma[s] = Math.sqrt(log(1 + v[at + S.acvSpread] * v[at + S.acvSpread]));
      if (v[at + S.tailShare] > 0) {
        this.sizes[s].prepare(this.sizeSigma[s], v[at + S.tailShare], v[at + S.tailIndex]);
      }
      this.tenure[s].prepare(
        v[at + S.churnFirst],
        v[at + S.churnLong],
        v[at + S.churnMemory],
        v[at + S.churnPeriod],
        v[at + S.annualFactor],
      );
      this.terms[s].prepare(v, at);
      this.growth[s].prepare(v, at);
      preparePayments(this.payShare, s, v, at);
      this.deriveQuality(s);
    }
  }

  /**
   * A spread as its table has it: drawn ones are brought to the grid in `v` too, so that all who read them agree. Without
   * luck none is drawn.
   */
  private readonly spreadAt = (at: number): number => {
    const spread = this.v[at];
    if (!this.luck.noLuck && spread !== this.input.values[at]) this.v[at] = onGrid(spread);
    return this.v[at];
  };

  private deriveQuality(s: number): void {
    const at = this.base[s];
    this.channelLogit[s * CHANNELS + REFERRAL] = log(this.v[at + S.referralQuality]);
    this.channelLogit[s * CHANNELS + EVENTS] = log(this.v[at + S.eventQuality]);
    this.channelLogit[s * CHANNELS + SITE] = log(this.v[at + S.siteQuality]);
    this.leadLogit[s] = logit(this.v[at + S.leadToQualified]);
    this.namedLogit[s] = logit(this.v[at + S.namedChance]);
    this.activationLogit[s] = logit(this.v[at + S.activation]);
    this.trialLogit[s] = logit(this.v[at + S.trialToPaid]);
    this.meetingLift[s] = liftOf(this.v[at + S.qualifiedToOpportunity], log(this.v[at + S.outboundQuality]));
  }
}
