// What the states show at the end of a month that they did not show before: ways in, product, plan, first customers.
import { STRUCTURES } from '../input';
import { TICKET_NONE, TICKET_PAID, type World } from '../model';
import type { StoryEvent } from './events';

/** A change of a share within a month that is worth telling; drawn curves change by less. */
const TURN = 0.1;
const MARKS = [1e5, 1e6, 1e7, 1e8, 1e9];

interface Seen {
  readonly mix: readonly number[];
  readonly structure: readonly number[];
  readonly ticket: readonly number[];
  readonly site: readonly number[];
  readonly ready: readonly boolean[];
  readonly served: readonly boolean[];
  readonly frozen: boolean;
  readonly marks: number;
}

export class Watch {
  private seen: Seen | undefined;
  /** [segments] the product did what the segment requires at some time; a customer has been live; ARR marks passed. */
  private met: boolean[] = [];
  private had: boolean[] = [];
  private passed = 0;

  begin(world: World): void {
    const now = look(world);
    this.met = [...now.ready];
    this.had = [...now.served];
    this.passed = now.marks;
    this.seen = now;
  }

  month(world: World): StoryEvent[] {
    const now = look(world);
    const before = this.seen ?? now;
    this.seen = now;
    const { month, plan } = world;
    const events: StoryEvent[] = [];
    if (isTurn(before.mix, now.mix))
      events.push({ kind: 'turned', month, shares: now.mix, before: before.mix });
    if (now.frozen !== before.frozen)
      events.push({ kind: now.frozen ? 'hiringStopped' : 'hiringResumed', month });
    if (plan.cutNow > 0) events.push({ kind: 'costsCut', month, share: plan.cutNow });
    for (let segment = 0; segment < now.mix.length; segment++)
      events.push(...this.ofSegment(month, segment, before, now));
    for (; this.passed < now.marks; this.passed++)
      events.push({ kind: 'arrPassed', month, mark: MARKS[this.passed] });
    return events;
  }

  private ofSegment(month: number, segment: number, before: Seen, now: Seen): StoryEvent[] {
    const events: StoryEvent[] = [];
    const tell = (kind: 'entryBegun' | 'entered' | 'siteOpened' | 'productReady' | 'productBehind') =>
      events.push({ kind, month, segment });
    const structure = now.structure[segment];
    if (structure !== before.structure[segment])
      events.push({ kind: 'restructured', month, segment, structure: STRUCTURES[structure] });
    if (before.ticket[segment] === TICKET_NONE && now.ticket[segment] !== TICKET_NONE) tell('entryBegun');
    if (before.ticket[segment] !== TICKET_PAID && now.ticket[segment] === TICKET_PAID) tell('entered');
    if (before.site[segment] !== TICKET_PAID && now.site[segment] === TICKET_PAID) tell('siteOpened');
    // Told once each way: around a threshold a product may go back and forth.
    if (now.ready[segment] && !this.met[segment]) {
      this.met[segment] = true;
      tell('productReady');
    } else if (before.ready[segment] && !now.ready[segment]) tell('productBehind');
    if (now.served[segment] && !this.had[segment]) {
      this.had[segment] = true;
      events.push({ kind: 'firstCustomer', month, segment });
    }
    return events;
  }
}

function look({ ctx, plan, demand, product, customers, books }: World): Seen {
  const each = <T>(of: (segment: number) => T): T[] =>
    Array.from({ length: ctx.segments }, (_, segment) => of(segment));
  return {
    mix: each((s) => plan.mix[s]),
    structure: each((s) => plan.structure[s]),
    ticket: each((s) => demand.ticket[s]),
    site: each((s) => demand.site[s]),
    ready: each((s) => product.gap[s] >= 0),
    served: each((s) => customers.live[s] > 0),
    frozen: plan.frozen > 0,
    marks: MARKS.filter((mark) => books.arr >= mark).length,
  };
}

const isTurn = (before: readonly number[], now: readonly number[]) =>
  now.some((share, s) => Math.abs(share - before[s]) >= TURN) || leader(before) !== leader(now);

const leader = (shares: readonly number[]) => shares.indexOf(Math.max(...shares));
