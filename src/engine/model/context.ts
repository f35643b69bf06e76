// What is fixed while a future runs: the plan, and the values in force once ignorance has been drawn.
import { C, INDIVIDUAL, ROLE, roleBase, ROLES, S, segmentBase, type EngineInput } from '../input';
import { exp, log, logit } from '../math';
import { HeavyTail, Luck, prepareGamma, type GammaTable } from '../random';
import { yearlyHazard } from './care';
import { cycleLaw, type CycleLaw } from './cycle-law';
import { logNormalTable, type CycleTable } from './cycle-table';
import { Ignorance } from './ignorance';
import { OUTBOUND_SPREAD } from './assumptions';
import { meanStepUp } from './expansion';
import { CHANNELS, EVENTS, liftOf, REFERRAL } from './lead-quality';
import { isFocused } from './profile';
import { MeanGrowth } from './mean-growth';
import { memoize } from './memo';
import { onGrid } from './spread-grid';
import { AE, isOutreach, isSeller } from './roles';
import { streamCodes } from './streams';
import { KINDS, OPENS } from './team-state';
import { Tenure } from './tenure';
import { Terms } from './terms';
import { DAYS, YEAR } from './time';

/** Longest wait, in whole months, that an invoice's payment is spread over. */
export const PAY_MONTHS = 6;

const gammaTable = memoize(prepareGamma);
const goLiveTable = memoize(logNormalTable);

export class Context {
  readonly months: number;
  readonly segments: number;
  /** Values in force in this future, same layout as the input's. */
  readonly v: Float64Array;
  /** [segments] where each segment's block begins in `v`. */
  readonly base: Int32Array;
  readonly luck: Luck;
  readonly individual: Uint8Array;
  marketMood: GammaTable = gammaTable(0);
  readonly mood: GammaTable[] = [];
  readonly outboundMood: GammaTable[] = [];
  readonly cycle: CycleLaw[] = [];
  readonly goLive: CycleTable[] = [];
  readonly tenure: Tenure[] = [];
  readonly terms: Terms[] = [];
  readonly growth: MeanGrowth[] = [];
  /** [segments] logit of the win rate at its reference. */
  readonly winLogit: Float64Array;
  /** [segments × CHANNELS] log of the odds ratio of a channel's leads. */
  readonly channelLogit: Float64Array;
  /** [segments] logit of a lead's usual chance of qualifying; what outbound meetings' chance of opening lies above the usual. */
  readonly leadLogit: Float64Array;
  readonly meetingLift: Float64Array;
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
  /** Sigma of the log of a good hire's productivity. */
  skillSigma = 0;
  /** [segments × roles] monthly hazards of filling a vacancy and of leaving. */
  readonly hireHazard: Float64Array;
  readonly quitHazard: Float64Array;
  /** [segments × roles] months of ramp without a playbook. */
  readonly ramp: Float64Array;
  /** [segments × roles] whole seats in the segment's POD, and the fraction of one that its PODs share. */
  readonly seatsWhole: Uint8Array;
  readonly seatsShared: Float64Array;
  /** [segments] 1 where any seat is shared, or may come to be. */
  readonly shares: Uint8Array;
  /** [segments × KINDS] what a full POD of the segment can do, shared seats aside; [segments] the quota it carries. */
  readonly podAble: Float64Array;
  readonly podQuota: Float64Array;
  /** [segments] how many of its whole seats approach accounts. */
  readonly podOutreach: Float64Array;
  /** [segments × roles] bookings a month expected of a ramped seat: an AE's quota, of others by what they open. */
  readonly seatQuota: Float64Array;
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
      this.terms.push(new Terms());
      this.growth.push(new MeanGrowth());
    }
    this.clawing = Uint8Array.from(this.base, (at) => (this.v[at + S.clawbackMonths] > 0 ? 1 : 0));
    this.focused = Uint8Array.from(this.base, (_, s) => (isFocused(input, s) ? 1 : 0));
    this.winLogit = new Float64Array(n);
    this.channelLogit = new Float64Array(n * CHANNELS);
    this.leadLogit = new Float64Array(n);
    this.meetingLift = new Float64Array(n);
    this.contracting = new Float64Array(n);
    this.expanding = new Float64Array(n);
    this.meanStep = new Float64Array(n);
    this.sizeSigma = new Float64Array(n);
    this.hireHazard = new Float64Array(n * ROLES.length);
    this.quitHazard = new Float64Array(n * ROLES.length);
    this.seatQuota = new Float64Array(n * ROLES.length);
    this.ramp = new Float64Array(n * ROLES.length);
    this.seatsWhole = new Uint8Array(n * ROLES.length);
    this.seatsShared = new Float64Array(n * ROLES.length);
    this.shares = new Uint8Array(n);
    this.podAble = new Float64Array(n * KINDS);
    this.podQuota = new Float64Array(n);
    this.podOutreach = new Float64Array(n);
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
    this.marketMood = gammaTable(this.spreadAt(C.commonShock));
    this.skillSigma = Math.sqrt(log(1 + v[C.skillSpread] * v[C.skillSpread]));
    for (let s = 0; s < this.segments; s++) {
      const at = this.base[s];
      this.deriveLaws(s);
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
      this.podAble.fill(0, s * KINDS, (s + 1) * KINDS);
      this.podQuota[s] = 0;
      this.podOutreach[s] = 0;
      for (let role = 0; role < ROLES.length; role++) {
        this.derivePeople(s, role);
        this.deriveQuota(s, role);
        this.deriveSeats(s, role);
      }
      this.derivePayments(s);
      this.deriveQuality(s);
    }
  }

  private deriveLaws(s: number): void {
    const at = this.base[s];
    const leads = this.spreadAt(at + S.leadSpread);
    this.mood[s] = gammaTable(leads);
    this.outboundMood[s] = gammaTable(leads * OUTBOUND_SPREAD);
    this.cycle[s] = cycleLaw(this.v[at + S.cycleLaw], this.spreadAt(at + S.cycleSpread));
    this.goLive[s] = goLiveTable(this.spreadAt(at + S.goLiveSpread));
  }

  /**
   * A spread as its table has it: drawn ones are brought to the grid in `v` too, so that all who read them agree. Without
   * luck none is drawn.
   */
  private spreadAt(at: number): number {
    const spread = this.v[at];
    if (!this.luck.noLuck && spread !== this.input.values[at]) this.v[at] = onGrid(spread);
    return this.v[at];
  }

  private deriveQuality(s: number): void {
    const at = this.base[s];
    this.channelLogit[s * CHANNELS + REFERRAL] = log(this.v[at + S.referralQuality]);
    this.channelLogit[s * CHANNELS + EVENTS] = log(this.v[at + S.eventQuality]);
    this.leadLogit[s] = logit(this.v[at + S.leadToQualified]);
    this.meetingLift[s] = liftOf(this.v[at + S.qualifiedToOpportunity], log(this.v[at + S.outboundQuality]));
  }

  /**
   * Published turnover counts those who fail as well as those who quit, so the hazard of quitting is what remains
   * when failed hires leave at `misHireNotice`: mean tenure = (1 − f) T + f · notice.
   */
  private derivePeople(s: number, role: number): void {
    const v = this.v;
    const block = roleBase(s, role);
    const attrition = v[block + ROLE.attrition];
    const failing = isSeller(role) ? v[C.misHireShare] : 0;
    const meanTenure = attrition > 0 ? 1 / attrition : Infinity;
    const staying = (meanTenure - failing * v[C.misHireNotice]) / (1 - failing);
    this.quitHazard[s * ROLES.length + role] = attrition > 0 ? 1 / Math.max(1, staying) : 0;
    this.hireHazard[s * ROLES.length + role] = 1 / Math.max(1, v[block + ROLE.hire]);
  }

  /** Seats are whole in each POD; what is left of one is shared by all of the segment's PODs. */
  private deriveSeats(s: number, role: number): void {
    const v = this.v;
    const block = roleBase(s, role);
    const at = s * ROLES.length + role;
    const whole = Math.floor(v[block + ROLE.seats]);
    this.ramp[at] = v[block + ROLE.ramp];
    this.seatsWhole[at] = whole;
    this.seatsShared[at] = v[block + ROLE.seats] - whole;
    if (this.seatsShared[at] > 0 || v[C.growthHires] > 0) this.shares[s] = 1;
    for (let kind = 0; kind < KINDS; kind++)
      this.podAble[s * KINDS + kind] += whole * v[block + ROLE.capacity + kind];
    this.podQuota[s] += whole * this.seatQuota[at];
    if (isOutreach(role)) this.podOutreach[s] += whole;
  }

  /** A POD lead who opens half of what an AE opens carries half a quota; where AEs open nothing, all carry a full one. */
  private deriveQuota(s: number, role: number): void {
    const v = this.v;
    const opens = v[roleBase(s, role) + ROLE.capacity + OPENS];
    const byAe = v[roleBase(s, AE) + ROLE.capacity + OPENS];
    const share = byAe > 0 ? opens / byAe : opens > 0 ? 1 : 0;
    this.seatQuota[s * ROLES.length + role] = (share * v[this.base[s] + S.quota]) / YEAR;
  }

  /** Invoices go out mid-month and are paid after the net terms and an exponential delay. */
  private derivePayments(s: number): void {
    const terms = this.v[this.base[s] + S.termsDays];
    const late = this.v[this.base[s] + S.lateDays];
    let before = 0;
    for (let month = 0; month <= PAY_MONTHS; month++) {
      const over = (month + 0.5) * DAYS - terms;
      const paid = month === PAY_MONTHS ? 1 : over <= 0 ? 0 : late > 0 ? 1 - exp(-over / late) : 1;
      this.payShare[s * (PAY_MONTHS + 1) + month] = paid - before;
      before = paid;
    }
  }
}
