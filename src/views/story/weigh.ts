// How much an event matters to a story, from 0 to 100. Pure. The weights are a narrator's, not the model's.
import { companyAt } from '../../engine';
import type { EventOf, StoryEvent, StoryKind } from '../../engine/story';
import { rulesInForce } from '../../scenario';
import type { Tellable, Teller } from './tell';

/** The first of its kind in its segment. */
const WEIGHTS: Readonly<Record<StoryKind, number>> = {
  ...{ outOfCash: 100, horizon: 100, roundClosed: 96, cashLow: 94, turned: 90, firstCustomer: 86 },
  ...{ costsCut: 84, roundAgreed: 80, brokeEven: 78, podMoved: 72, podClosed: 66, restructured: 68 },
  ...{ podSplit: 64, podOpened: 62, siteOpened: 62, ruleFired: 60, productReady: 60, hiringStopped: 58 },
  ...{ entered: 56, arrPassed: 55, roundRefused: 48, hiringResumed: 40, productBehind: 40, podRamped: 36 },
  ...{ failed: 46, dismissed: 52, left: 40, partner: 42, entryBegun: 30, won: 38, live: 34, churned: 30 },
  ...{ graduated: 20, joined: 26, ramped: 12, lost: 8, undecided: 4, slipped: 6 },
};

/** Of the same again, each weighs so much of the one before. */
const AGAIN = 0.86;
const LASTING: readonly StoryKind[] = ['outOfCash', 'horizon', 'roundClosed', 'cashLow'];

/** [events] the weight of each in its story. */
export function weigh(teller: Teller<Tellable>, events: readonly StoryEvent[]): number[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const key = 'segment' in event ? `${event.kind} ${event.segment}` : event.kind;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const fading = LASTING.includes(event.kind) ? 1 : AGAIN ** before;
    // Gives back what may never have been taken.
    if (event.kind === 'ruleFired' && !acts(teller, event.rule)) return 0;
    const first = event.kind === 'won' && event.by !== 'all' && before === 0 ? 44 : 0;
    return Math.min(100, WEIGHTS[event.kind] * fading + first + sizeOf(teller, event));
  });
}

/** What makes one event larger than another of its kind: its part of the company's ARR, or of its people. */
function sizeOf(teller: Teller<Tellable>, event: StoryEvent): number {
  if (isOfSize(event)) return isCounted(event) ? 0 : 48 * partOfArr(teller, event);
  if (event.kind === 'left' || event.kind === 'failed' || event.kind === 'dismissed') {
    const heads = teller.at(companyAt('headcount'), event.month - 1);
    return heads > 0 ? 30 * Math.min(1, event.count / heads) : 0;
  }
  if (event.kind === 'lost') return event.orphaned > 0 ? 20 : 0;
  return 0;
}

/** Does a rule do more than release levers? */
const acts = ({ told }: Teller<Tellable>, rule: number) =>
  rulesInForce(told.scenario.plan)
    .at(rule)
    ?.then.some(({ lever }) => lever !== 'release') ?? true;

/** New ones of a counted segment come every month; of its leavers a large part is worth telling. */
const isCounted = (event: OfSize) =>
  (event.kind === 'won' && event.by === 'all') || (event.kind === 'live' && event.count > 1);

type OfSize = EventOf<'won'> | EventOf<'live'> | EventOf<'churned'>;
const isOfSize = (event: StoryEvent): event is OfSize =>
  event.kind === 'won' || event.kind === 'live' || event.kind === 'churned';

/** Of the ARR before it, or of that after it where there was hardly any. */
function partOfArr({ at }: Teller<Tellable>, { arr, month }: OfSize): number {
  const place = companyAt('arr');
  const known = Math.max(at(place, month - 1), at(place, month));
  return known > 0 ? Math.min(1, arr / known) : 0;
}
