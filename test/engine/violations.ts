// The identities of the books and what must hold of every figure, read from the raw books of a run.
import {
  C,
  COMPANY_SERIES,
  F,
  kindAt,
  LEVERS,
  MAX_PODS,
  S,
  SEGMENT_SERIES,
  segmentBase,
  STRUCTURES,
  type CompanySeries,
  type SegmentSeries,
} from '../../src/engine';
import { balancesOf, deviation, TOLERANCE, turnoverOf } from '../../src/audit';
import type { Figures } from './figures';

const COMPANY_COUNTS = ['headcount', 'joined', 'left', 'laidOff', 'pods', 'podsOpened', 'customers'] as const;
const SEGMENT_COUNTS = [
  ...(['customers', 'newCustomers', 'churnedCustomers', 'backlog', 'leads', 'signups', 'activated'] as const),
  ...(['selfServe', 'qualified', 'opened', 'proposals', 'wins', 'losses', 'pipeline'] as const),
  ...(['everOpened', 'everWon', 'everLost', 'pods', 'pool', 'monthlyCustomers', 'churnedMonthly'] as const),
  ...(['graduatedIn', 'graduatedOut', 'siteSignups'] as const),
];
/** Rates that nobody can tell before something has happened; all others always have a value. */
const UNTOLD = ['growth', 'topCustomerShare', 'herfindahl', 'coverage', 'attainment'];
const SHARES = [
  ...['topCustomerShare', 'herfindahl', 'maturity', 'brand', 'frozen'],
  ...['winRate', 'trust', 'satisfaction', 'mix', 'effort', 'known', 'playbook'],
];
// Sellers may owe more commission back than they are owed.
const SIGNED = ['cash', 'operatingCash', 'runway', 'growth', 'gap', 'commissionsOwed'];

/** What is asked of one place of the row. */
interface Place {
  readonly name: string;
  readonly rate: boolean;
  readonly untold: boolean;
  readonly share: boolean;
  readonly signed: boolean;
}

function placesOf(segments: number): Place[] {
  const names = [
    ...Object.keys(COMPANY_SERIES),
    ...Array.from({ length: segments }, (_, s) =>
      Object.keys(SEGMENT_SERIES).map((name) => `${name}.${s}`),
    ).flat(),
  ];
  return names.map((name, place) => {
    const plain = name.split('.')[0];
    return {
      name,
      rate: kindAt(place) === 'rate',
      untold: UNTOLD.includes(plain),
      share: SHARES.includes(plain),
      signed: SIGNED.includes(plain),
    };
  });
}

/** Everything that does not hold, at most `most` lines; empty when all is in order. */
export function violations(figures: Figures, most = 5): string[] {
  const audit = new Audit(figures, most);
  for (let i = 0; i < figures.futures && audit.found.length < most; i++) audit.audit(i);
  return audit.found;
}

class Audit {
  readonly found: string[] = [];
  private readonly places: Place[];
  private future = 0;
  private month = 0;
  /** Most money that went through the books in a month so far: running sums keep the rounding of their largest terms. */
  private turnover = 0;

  constructor(
    private readonly f: Figures,
    private readonly most: number,
  ) {
    this.places = placesOf(f.input.segments);
  }

  audit(future: number): void {
    this.future = future;
    this.turnover = 0;
    const last = this.f.lived(future);
    for (this.month = 0; this.month <= last; this.month++) {
      this.trackTurnover();
      this.everyFigure();
      this.counts();
      this.shares();
      this.identities();
      this.nobodyPays();
      if (this.month === 0) {
        this.opening();
        continue;
      }
      this.moneyMoves();
      for (let s = 0; s < this.f.input.segments; s++) this.segmentMoves(s);
    }
    this.ending(last);
  }

  private fail(text: string): void {
    if (this.found.length < this.most) this.found.push(`future ${this.future}, month ${this.month}: ${text}`);
  }

  private company(name: CompanySeries, back = 0): number {
    return this.f.company(name, this.month - back, this.future);
  }

  private segment(name: SegmentSeries, s: number, back = 0): number {
    return this.f.segment(name, s, this.month - back, this.future);
  }

  private all(name: SegmentSeries): number[] {
    return Array.from({ length: this.f.input.segments }, (_, s) => this.segment(name, s));
  }

  /** `left` and the sum of `right` agree, relative to the largest term (or to `scale` where that is larger). */
  private balance(name: string, left: number, right: readonly number[], scale = 0): void {
    let sum = 0;
    let largest = Math.max(scale, Math.abs(left));
    for (const term of right) {
      sum += term;
      largest = Math.max(largest, Math.abs(term));
    }
    if (!(Math.abs(left - sum) <= TOLERANCE * largest)) this.fail(`${name}: ${left} ≠ ${right.join(' + ')}`);
  }

  /** What the page's self-check reads too. */
  private identities(): void {
    for (const balance of balancesOf(this.books)) {
      const { name, left, right } = balance;
      if (!(deviation(balance, this.turnover) <= TOLERANCE))
        this.fail(`${name}: ${left} ≠ ${right.join(' + ')}`);
    }
  }

  private get books() {
    return {
      ...{ month: this.month, segments: this.f.input.segments },
      company: (name: CompanySeries, back = 0) => this.company(name, back),
      segment: (name: SegmentSeries, s: number, back = 0) => this.segment(name, s, back),
    };
  }

  private trackTurnover(): void {
    this.turnover = Math.max(this.turnover, turnoverOf(this.books));
  }

  /** Stocks, flows and counters are finite, nothing falls below zero by more than rounding, shares stay shares. */
  private everyFigure(): void {
    this.places.forEach((place, i) => {
      const x = this.f.at(i, this.month, this.future);
      const told = place.rate ? x === Infinity || place.untold : false;
      if (!Number.isFinite(x) && !told) this.fail(`${place.name} is ${x}`);
      if (!place.signed && x < -TOLERANCE * this.turnover) this.fail(`${place.name} is ${x}`);
      if (place.share && x > 1 + TOLERANCE) this.fail(`${place.name} is ${x}`);
    });
  }

  private counts(): void {
    for (const name of COMPANY_COUNTS) this.whole(name, this.company(name));
    for (let s = 0; s < this.f.input.segments; s++) {
      for (const name of SEGMENT_COUNTS) this.whole(name, this.segment(name, s));
    }
    if (this.company('pods') > MAX_PODS) this.fail(`${this.company('pods')} PODs`);
    this.founderLed();
  }

  /** Where founders sell alone nobody is hired; rules may change that, and no figure tells. */
  private founderLed(): void {
    const { segments, months, structure, actionLever } = this.f.input;
    if (this.month === 0 || actionLever.includes(LEVERS.indexOf('structure'))) return;
    for (let s = 0; s < segments; s++) {
      const alone = structure[s * (months + 1) + this.month] === STRUCTURES.indexOf('founders');
      if (alone && this.segment('pods', s) > 0) this.fail(`segment ${s} is founder-led and has PODs`);
    }
  }

  private whole(name: string, x: number): void {
    if (!Number.isInteger(x)) this.fail(`${name} is ${x}`);
  }

  private shares(): void {
    const add = (a: number, b: number) => a + b;
    const mix = this.all('mix').reduce(add, 0);
    if (mix !== 0 && Math.abs(mix - 1) > TOLERANCE) this.fail(`the mix adds up to ${mix}`);
    const effort = this.all('effort').reduce(add, 0);
    if (effort > 1 + TOLERANCE) this.fail(`effort adds up to ${effort}`);
    // Effort is PODs and founders' time, over all there are of both.
    const hands = this.all('pods').map((pods, s) => pods + this.segment('founders', s));
    const all = hands.reduce(add, 0);
    this.all('effort').forEach((share, s) => {
      this.balance('effort', share * all, [effort * hands[s]]);
    });
    this.all('gap').forEach((gap) => {
      if (!(gap >= -1 && gap <= 0)) this.fail(`the product gap is ${gap}`);
    });
    this.all('cycleMonths').forEach((cycle) => {
      if (!(cycle > 0)) this.fail(`the cycle is ${cycle}`);
    });
    if (![0, 1].includes(this.company('frozen'))) this.fail(`frozen is ${this.company('frozen')}`);
  }

  /** ARR of nobody is nothing. */
  private nobodyPays(): void {
    if (this.company('customers') === 0 && this.company('arr') !== 0) this.fail('ARR without customers');
  }

  /** What was put in stands in the books of month 0, and nothing has moved yet. */
  private opening(): void {
    const { values, segments, uncertainAt } = this.f.input;
    let owed = 0;
    for (let s = 0; s < segments; s++) {
      const brought = (slot: number) => this.setting(slot, s);
      const now = (name: SegmentSeries) => this.segment(name, s);
      this.balance(`customers brought.${s}`, now('customers'), [brought(S.openingCustomers)]);
      this.balance(`ARR brought.${s}`, now('arr'), [brought(S.openingArr)]);
      this.balance(`pipeline brought.${s}`, now('pipeline'), [brought(S.openingPipeline)]);
      this.balance(`ever opened.${s}`, now('everOpened'), [now('everWon'), now('pipeline')]);
      this.balance(`PODs brought.${s}`, now('pods'), [brought(S.openingPods)]);
      const market = Math.floor(brought(S.accounts));
      this.balance(`market.${s}`, market, [now('pool'), now('pipeline'), now('customers')]);
      owed += brought(S.openingReceivable);
    }
    // Where nobody knows it for sure, every future brings its own.
    if (!uncertainAt.includes(C.cash)) this.balance('cash brought', this.company('cash'), [values[C.cash]]);
    this.balance('receivable brought', this.company('receivable'), [owed]);
  }

  private moneyMoves(): void {
    this.salesMoney();
    if (this.company('podsOpened') < this.company('podsOpened', 1)) this.fail('a counter ran backwards');
  }

  /** Customer success is no cost of sales. */
  private salesMoney(): void {
    const { values } = this.f.input;
    const now = (name: CompanySeries) => this.company(name);
    const people = [now('payroll'), -values[C.founderPay], -now('carePayroll')];
    const rest = [now('commissions'), now('programmes'), now('recruiting'), now('training')];
    this.balance('cost of sales', now('salesCost'), [...people, ...rest]);
    this.commissions();
  }

  private commissions(): void {
    for (let s = 0; s < this.f.input.segments; s++) {
      const [sold, won] = [this.segment('sold', s), this.segment('bookings', s)];
      if (sold > won * (1 + TOLERANCE)) this.fail(`segment ${s}: sellers closed ${sold} of ${won}`);
    }
    this.commissionsEarned();
  }

  /**
   * Earned on what hired sellers closed, and on expansion of those segments in which somebody is hired to care; none on
   * renewal. No figure tells where that is: one of all the possibilities must fit, within what terms, meetings, draws
   * and customers who never pay leave open.
   */
  private commissionsEarned(): void {
    const { segments } = this.f.input;
    const earned = this.company('commissionsEarned');
    const slack = TOLERANCE * Math.max(earned, ...this.all('sold'), ...this.all('expansionArr'));
    for (let cared = 0; cared < 1 << segments; cared++) {
      let [least, most] = [0, 0];
      for (let s = 0; s < segments; s++) {
        const [low, high] = this.commissionBounds(s, (cared & (1 << s)) > 0);
        least += low;
        most += high;
      }
      if (earned >= least - slack && earned <= most + slack) return;
    }
    this.fail(`commissions earned are ${earned}`);
  }

  private commissionBounds(s: number, cared: boolean): [least: number, most: number] {
    const at = (slot: number) => this.setting(slot, s);
    const sold = this.segment('sold', s);
    const grown = cared ? at(S.expansionCommission) * this.segment('expansionArr', s) : 0;
    const base = (factor: number) => at(S.commission) * (sold * factor + grown);
    // How many never pay may be uncertain: anything from nobody to everybody.
    const sure = 1 - at(S.commissionOnCollection);
    const meetings = at(S.meetingPay) * this.segment('qualified', s);
    const draws = at(S.rampDraw) > 0 ? Infinity : 0;
    return [sure * base(1), base(1 + 2 * at(S.termKicker)) + meetings + draws];
  }

  private segmentMoves(s: number): void {
    this.advantage(s);
    this.playbook(s);
    this.graduates(s);
    this.bowTie(s);
    this.contracts(s);
    this.backlog(s);
    this.accounts(s);
  }

  /** Others catch up: a lead, or a lag, never grows and never turns into the other. */
  private advantage(s: number): void {
    const [before, now] = [1, 0].map((back) => Math.log(this.segment('advantage', s, back)));
    if (now * before < 0 || Math.abs(now) > Math.abs(before) + TOLERANCE)
      this.fail(`segment ${s}: an advantage of e^${before} becomes e^${now}`);
  }

  /** Written and forgotten no faster than the whole pace, where that is known. */
  private playbook(s: number): void {
    const { values, uncertainAt } = this.f.input;
    const pace = uncertainAt.includes(C.playbookPace) ? 1 : values[C.playbookPace];
    const [before, now] = [1, 0].map((back) => this.segment('playbook', s, back));
    if (Math.abs(now - before) > pace + TOLERANCE)
      this.fail(`segment ${s}: of a playbook, ${before} becomes ${now}`);
  }

  /** Who leaves a segment as a graduate joins the next one, at a price no lower, in the same month. */
  private graduates(s: number): void {
    const now = (name: SegmentSeries, at = s) => this.segment(name, at);
    const [left, took] = s > 0 ? [now('graduatedOut', s - 1), now('graduatedOutArr', s - 1)] : [0, 0];
    if (now('graduatedIn') !== left)
      this.fail(`segment ${s} takes ${now('graduatedIn')} of ${left} graduates`);
    this.balance(`graduates' ARR.${s}`, now('graduatedInArr'), [took]);
    if (s === this.f.input.segments - 1 && now('graduatedOut') > 0)
      this.fail('graduates leave the last segment');
    const least = took * (s > 0 ? this.setting(S.graduationFactor, s - 1) - 1 : 0);
    if (now('expansionArr') < least - TOLERANCE * this.turnover)
      this.fail(`segment ${s}: graduates pay no more`);
  }

  /** Signed and not live: wins and design partners come, go-lives leave; who serves himself never waits. */
  private backlog(s: number): void {
    const now = (name: SegmentSeries) => this.segment(name, s);
    const signed = this.partners(s) + now('wins');
    const wanted = this.setting(S.designPartners, s) > 0 ? 1 : 0;
    if (this.partners(s) < 0 || this.partners(s) > wanted) this.fail(`${signed} customers signed`);
    if (wanted > 0) return;
    const sold = now('newArr') - now('selfServeArr');
    const before = this.segment('backlogArr', s, 1);
    this.balance(`backlog ARR.${s}`, now('backlogArr'), [before, now('bookings'), -sold], this.turnover);
  }

  /** Design partners signed this month: nobody else joins the backlog without a win. */
  private partners(s: number): number {
    const now = (name: SegmentSeries) => this.segment(name, s);
    const left = now('newCustomers') - now('selfServe');
    return now('backlog') - this.segment('backlog', s, 1) + left - now('wins');
  }

  private setting(slot: number, s: number): number {
    return this.f.input.values[segmentBase(s) + slot];
  }

  /** No stage passes on more than it received. */
  private bowTie(s: number): void {
    const at = (name: SegmentSeries) => this.segment(name, s);
    const stages = [
      [at('activated'), at('signups')],
      [at('siteSignups'), this.setting(S.ownSite, s) > 0 ? at('signups') : 0],
      [at('siteArr'), this.setting(S.ownSite, s) > 0 ? at('selfServeArr') * (1 + TOLERANCE) : 0],
      [at('siteCost'), this.setting(S.ownSite, s) > 0 ? at('programmes') * (1 + TOLERANCE) : 0],
      [at('selfServe'), at('activated')],
      [at('selfServe'), at('newCustomers')],
      [at('wins'), at('proposals')],
      [at('proposals'), this.segment('pipeline', s, 1) + at('opened')],
      [at('selfServeArr'), at('newArr') * (1 + TOLERANCE)],
    ];
    stages.forEach(([out, into], i) => {
      if (out > into) this.fail(`stage ${i} of segment ${s} passes on ${out} of ${into}`);
    });
  }

  /** Contracts by the month are some of all, and self-serve ones are among them; who is a year old is one of all. */
  private contracts(s: number): void {
    const now = (name: SegmentSeries) => this.segment(name, s);
    const joined = now('monthlyCustomers') - this.segment('monthlyCustomers', s, 1) + now('churnedMonthly');
    const parts = [
      [now('monthlyCustomers'), now('customers')],
      [now('churnedMonthly'), now('churnedCustomers')],
      [now('selfServe') - now('graduatedOut'), joined],
      [joined, now('newCustomers')],
      [now('seasonedArr'), now('arr') + TOLERANCE * this.turnover],
    ];
    parts.forEach(([part, all], i) => {
      if (part > all) this.fail(`contracts ${i} of segment ${s}: ${part} of ${all}`);
    });
  }

  /**
   * Every account is in one place: the pool, the pipeline, the backlog, the base, or cooling off after a no; or, of a
   * list of named ones, courted, waiting qualified, or cooling off before any deal. No figure tells how many those are.
   */
  private accounts(s: number): void {
    const at = (name: SegmentSeries, back = 0) => this.segment(name, s, back);
    const cooling = Math.max(1, Math.round(this.setting(S.coolingMonths, s)));
    const back = this.month > cooling ? at('losses', cooling) + at('churnedCustomers', cooling) : 0;
    const taken = at('opened') + at('selfServe') + at('graduatedIn') + this.partners(s);
    const named = this.setting(S.namedAccounts, s);
    if (named === 0) this.balance(`accounts.${s}`, at('pool'), [at('pool', 1), back, -taken]);
    const accounts = Math.floor(this.setting(S.accounts, s));
    const worked = at('pipeline') + at('backlog') + at('customers');
    if (worked + at('pool') > accounts) this.fail(`segment ${s} works on ${worked} of ${accounts} accounts`);
    let cold = 0;
    for (let ago = 0; ago < Math.min(cooling, this.month); ago++)
      cold += at('losses', ago) + at('churnedCustomers', ago);
    // Graduates have left the segment's market for good.
    for (let ago = 0; ago < this.month; ago++) cold += at('graduatedOut', ago);
    const courted = accounts - worked - at('pool') - cold;
    if (!(courted >= 0 && courted <= named)) this.fail(`segment ${s} courts ${courted} of ${named} accounts`);
  }

  /** Cash below zero at a month's end is the end, then and only then; nothing is written after it. */
  private ending(last: number): void {
    const { f, future } = this;
    const { months } = f.input;
    const died = f.fact(F.deathMonth, future) >= 0;
    for (this.month = 1; this.month <= last; this.month++) {
      const broke = this.company('cash') < 0;
      if (broke !== (died && this.month === last)) this.fail(`alive or dead with ${this.company('cash')}?`);
    }
    for (this.month = last + 1; this.month <= months; this.month++) {
      this.places.forEach(({ name }, i) => {
        const x = f.at(i, this.month, future);
        if (!Number.isNaN(x)) this.fail(`${name} is ${x} after the end`);
      });
    }
    this.month = last;
    this.facts(died);
  }

  private facts(died: boolean): void {
    const fact = (place: number) => this.f.fact(place, this.future);
    if (died !== (fact(F.outcome) === 2)) this.fail(`the outcome is ${fact(F.outcome)}`);
    if (died !== fact(F.cause) > 0) this.fail(`the cause is ${fact(F.cause)}`);
    for (let s = 0; s < this.f.input.segments; s++) {
      const slips = fact(F.slips + s);
      const none = this.setting(S.slipChance, s) === 0;
      if (none ? slips !== 0 : !(Number.isInteger(slips) && slips >= 0))
        this.fail(`${slips} decisions slipped`);
    }
    for (const name of ['arr', 'cash', 'customers'] as const) {
      const end = died ? 0 : this.company(name);
      if (fact(F[name]) !== end) this.fail(`the fact ${name} is ${fact(F[name])}, not ${end}`);
    }
    const lowest = Math.min(...this.f.line('cash', this.future).filter((x) => !Number.isNaN(x)));
    if (fact(F.lowestCash) !== lowest) this.fail(`the lowest cash is ${fact(F.lowestCash)}, not ${lowest}`);
  }
}
