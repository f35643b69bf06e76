// What happened how often in one future: counts by month of those who left and of deals won, and how customers came. Pure.
import type { LaneStack } from '../../charts';
import type { StoryEvent } from '../../engine/story';
import { count } from '../../format';
import { looksOf, markOf } from '../segments';
import { tonesOf } from './courses';
import type { Teller } from './tell';

export interface CountedLane {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly spoken: string;
  readonly stacks: readonly LaneStack[];
  readonly sign: 'bar' | 'diamond';
}

const GOING = ['left', 'failed', 'dismissed'];

/** People who left, and the deals of each segment that has won any. */
export function lanesOf(teller: Teller, narrow: boolean): CountedLane[] {
  const { told, t, label } = teller;
  const tones = tonesOf(teller);
  const signs = looksOf(told.scenario.segments).map(markOf);
  const stacksOf = (counted: (event: (typeof told.replay.events)[number]) => boolean): LaneStack[] =>
    told.replay.events.flatMap((event) =>
      counted(event) && 'segment' in event && 'count' in event
        ? [{ month: event.month, count: event.count, tone: tones[event.segment] }]
        : [],
    );
  const people = stacksOf(({ kind }) => GOING.includes(kind));
  const won = told.scenario.segments.flatMap(({ id }, s): CountedLane[] => {
    const stacks = stacksOf((event) => event.kind === 'won' && event.segment === s);
    if (stacks.length === 0) return [];
    const total = count(sizeOf(stacks));
    const note = narrow ? total : t.lanes.deals(total);
    const spoken = spokenOf(teller, t.lanes.won(label(s)), stacks);
    return [
      {
        id: `won ${id}`,
        label: narrow ? signs[s] : t.lanes.brief.won(signs[s]),
        note,
        spoken,
        stacks,
        sign: 'diamond',
      },
    ];
  });
  const gone = sizeOf(people);
  const total = gone > 0 ? count(gone) : t.lanes.none;
  const note = narrow || gone === 0 ? total : t.lanes.people(total, gone);
  const spoken = spokenOf(teller, t.lanes.left, people);
  return [{ id: 'left', label: t.lanes.brief.left, note, spoken, stacks: people, sign: 'bar' }, ...won];
}

const sizeOf = (stacks: readonly LaneStack[]) => stacks.reduce((sum, stack) => sum + stack.count, 0);

function spokenOf({ t, month }: Teller, lane: string, stacks: readonly LaneStack[]): string {
  if (stacks.length === 0) return t.lanes.spoken(lane, t.lanes.none, '');
  const months = new Map<number, number>();
  for (const stack of stacks) months.set(stack.month, (months.get(stack.month) ?? 0) + stack.count);
  const [at, most] = [...months].reduce((best, one) => (one[1] > best[1] ? one : best));
  return t.lanes.spoken(lane, count(sizeOf(stacks)), t.lanes.most(count(most), month(at)));
}

/**
 * How customers came to each segment that people sell to and that has others too: deals that people won are not all of
 * those in the curve of customers.
 */
export function cameInOf({ told, t, label }: Teller): string[] {
  const { scenario, replay } = told;
  const looks = looksOf(scenario.segments);
  const { ways } = t.lanes;
  const sum = (of: (event: StoryEvent) => number) =>
    replay.events.reduce((total, event) => total + of(event), 0);
  return scenario.segments.flatMap((_, s) => {
    const won = sum((event) => (event.kind === 'won' && event.segment === s ? event.count : 0));
    const signed = sum((event) => (event.kind === 'live' && event.segment === s ? event.byThemselves : 0));
    const partners = sum((event) => (event.kind === 'partner' && event.segment === s ? event.count : 0));
    const grown = scenario.segments.map((__, from) =>
      sum((event) =>
        event.kind === 'graduated' && event.to === s && event.segment === from ? event.count : 0,
      ),
    );
    const others = [
      ...(signed > 0 ? [ways.themselves(count(signed))] : []),
      ...grown.flatMap((customers, from) =>
        customers > 0 ? [ways.grown(count(customers), label(from))] : [],
      ),
      ...(partners > 0 ? [ways.partners(count(partners), partners)] : []),
    ];
    if (others.length === 0) return [];
    return [t.lanes.came(markOf(looks[s]), label(s), [ways.won(count(won), won), ...others])];
  });
}
