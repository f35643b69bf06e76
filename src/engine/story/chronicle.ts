// The recorder of one future: what it is told and what it reads at the end of each month become a list of events.
import { amountOf, endingOf, type Ending } from './ending';
import { cashLows, type CashMonth } from './cash-lows';
import type { Recorder, World } from '../model';
import type { StoryEvent } from './events';
import { PeopleTally } from './people-tally';
import { PodRoll } from './pod-roll';
import { Watch } from './watch';

/** [segments] what has been told one by one this month: of the month's totals the rest was counted. */
class Told {
  readonly won: number[] = [];
  readonly live: number[] = [];
  readonly liveArr: number[] = [];
  readonly churned: number[] = [];
  readonly churnedArr: number[] = [];
  readonly orphaned: number[] = [];
  readonly undecided: number[] = [];
}

/** Nothing of its month comes after it. */
const isEnd = ({ kind }: StoryEvent) => kind === 'outOfCash' || kind === 'horizon';

const add = (to: number[], segment: number, by: number) => (to[segment] = (to[segment] ?? 0) + by);

export class Chronicle implements Recorder {
  /** In order of time. */
  events: StoryEvent[] = [];
  ending: Ending | null = null;
  private told = new Told();
  /** Months lived so far: events of the month under way are of the next one. */
  private now = 1;
  private cash: CashMonth[] = [];
  private readonly pods = new PodRoll();
  private readonly people = new PeopleTally();
  private readonly watch = new Watch();

  begin(world: World): void {
    this.events = [];
    this.ending = null;
    this.told = new Told();
    this.now = 1;
    this.cash = [];
    this.pods.begin(world);
    this.people.begin(world);
    this.watch.begin(world);
    this.noteCash(world);
  }

  month(world: World): void {
    const { month, plan, ctx } = world;
    this.events.push(...this.watch.month(world));
    for (let round = 0; round < ctx.input.rounds; round++)
      // As the facts have it: one that brings no money closes unseen.
      if (plan.funding > 0 && plan.agreed[round] > 0 && plan.lands[round] === month)
        this.events.push({ kind: 'roundClosed', month, round, amount: amountOf(world, round) });
      else if (plan.agreed[round] === month)
        this.events.push({
          kind: 'roundAgreed',
          month,
          round,
          amount: amountOf(world, round),
          lands: plan.lands[round],
        });
    this.events.push(...this.people.flush(world), ...this.pods.ramped(world));
    for (let segment = 0; segment < ctx.segments; segment++) this.count(world, segment);
    this.told = new Told();
    this.noteCash(world);
    this.now = month + 1;
  }

  end(world: World, alive: boolean): void {
    const { month, books } = world;
    if (alive) this.events.push({ kind: 'horizon', month, arr: books.arr, cash: books.cash });
    else {
      this.ending = endingOf(world);
      this.events.push({ kind: 'outOfCash', month, short: -books.cash });
    }
    this.events.push(...cashLows(this.cash));
    this.events.sort((a, b) => a.month - b.month || Number(isEnd(a)) - Number(isEnd(b)));
  }

  won(segment: number, arr: number, hired: boolean): void {
    add(this.told.won, segment, 1);
    this.events.push({
      ...{ kind: 'won', month: this.now, segment },
      count: 1,
      arr,
      by: hired ? 'hired' : 'founders',
    });
  }

  partner(segment: number, arr: number): void {
    this.events.push({ kind: 'partner', month: this.now, segment, count: 1, arr });
  }

  undecided(segment: number, deals: number): void {
    add(this.told.undecided, segment, deals);
  }

  orphaned(segment: number, deals: number): void {
    add(this.told.orphaned, segment, deals);
  }

  live(segment: number, arr: number): void {
    add(this.told.live, segment, 1);
    add(this.told.liveArr, segment, arr);
    this.events.push({ kind: 'live', month: this.now, segment, count: 1, arr, byThemselves: 0 });
  }

  churned(segment: number, arr: number, months: number): void {
    add(this.told.churned, segment, 1);
    add(this.told.churnedArr, segment, arr);
    this.events.push({ kind: 'churned', month: this.now, segment, count: 1, arr, after: months });
  }

  joined(segment: number, role: number): void {
    this.people.add('joined', segment, role);
  }

  left(segment: number, role: number): void {
    this.people.add('left', segment, role);
  }

  laidOff(segment: number, role: number, failed: boolean): void {
    this.people.add(failed ? 'failed' : 'dismissed', segment, role);
  }

  podOpened(segment: number): void {
    this.events.push(this.pods.opened(this.now, segment));
  }

  podSplit(parent: number): void {
    // Told as opened a moment ago.
    this.events[this.events.length - 1] = this.pods.split(this.now, parent);
  }

  podMoved(pod: number, to: number): void {
    this.events.push(this.pods.moved(this.now, pod, to));
  }

  podClosed(pod: number): void {
    this.events.push(this.pods.closed(this.now, pod));
  }

  roundRefused(round: number): void {
    this.events.push({ kind: 'roundRefused', month: this.now, round });
  }

  ruleFired(rule: number): void {
    this.events.push({ kind: 'ruleFired', month: this.now, rule });
  }

  /** What the month's totals of a segment hold besides those told one by one. */
  private count(world: World, segment: number): void {
    const { funnel, customers, demand, ctx, month } = world;
    const { told, events } = this;
    const rest = (total: number, each: readonly number[]) => total - (each[segment] ?? 0);
    const won = rest(funnel.won[segment], told.won);
    const live = rest(customers.wentLive[segment], told.live);
    const churned = rest(customers.churned[segment], told.churned);
    const lost = funnel.lost[segment];
    const undecided = told.undecided[segment] ?? 0;
    const graduated = customers.graduatedOut[segment];
    const at = { month, segment };
    if (won > 0) events.push({ kind: 'won', ...at, count: won, arr: funnel.bookings[segment], by: 'all' });
    if (lost > 0) events.push({ kind: 'lost', ...at, count: lost, orphaned: told.orphaned[segment] ?? 0 });
    if (undecided > 0) events.push({ kind: 'undecided', ...at, count: undecided });
    if (funnel.slipped[segment] > 0) events.push({ kind: 'slipped', ...at, count: funnel.slipped[segment] });
    if (live > 0)
      events.push({
        ...{ kind: 'live', ...at, count: live, byThemselves: demand.paid[segment] },
        arr: rest(customers.newArr[segment], told.liveArr),
      });
    if (churned > 0)
      events.push({
        ...{ kind: 'churned', ...at, count: churned, after: null },
        arr: rest(customers.churnedArr[segment], told.churnedArr),
      });
    if (graduated > 0)
      events.push({
        ...{ kind: 'graduated', ...at, count: graduated, arr: customers.graduatedOutArr[segment] },
        to: Math.min(segment + 1, ctx.segments - 1),
      });
  }

  private noteCash({ books, plan, ctx, month }: World): void {
    const rounds = Array.from({ length: ctx.input.rounds }, (_, round) => round);
    const waiting = rounds.find((round) => plan.agreed[round] > 0 && plan.lands[round] > month);
    this.cash.push({ cash: books.cash, runway: books.runway, waiting: waiting ?? null });
  }
}
