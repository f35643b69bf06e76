// The ten to fifteen events that make a story, each with what else its month brought; and all of them by month. Pure.
import type { StoryEvent } from '../../engine/story';
import { standText, tell, type Tellable, type Teller, type Words } from './tell';
import { weigh } from './weigh';

/** One item of the list, and one numbered mark of the pictures. */
export interface Item extends Words {
  readonly number: number;
  readonly month: number;
  /** What it is about. */
  readonly event: StoryEvent;
}

const MOST = 13;
/** Less than this is no item, and less than that is not worth a line under one. */
const WORTH = 24;
const WORTH_BESIDE = 36;
const BESIDE = 2;

interface Weighed {
  readonly event: StoryEvent;
  readonly weight: number;
}

/** In order of time; a month is one item, about the event that matters most in it. */
export function chosen(teller: Teller, events: readonly StoryEvent[]): Item[] {
  const weights = weigh(teller, events);
  const months = new Map<number, Weighed[]>();
  events.forEach((event, i) => {
    const month = months.get(event.month) ?? [];
    months.set(event.month, [...month, { event, weight: weights[i] }]);
  });
  const heavy = [...months.values()]
    .map((month) => [...month].sort((a, b) => b.weight - a.weight))
    .filter(([first]) => first.weight >= WORTH)
    .sort((a, b) => b[0].weight - a[0].weight)
    .slice(0, MOST)
    .sort((a, b) => a[0].event.month - b[0].event.month);
  const wins = firstWins(events);
  return heavy.map(([first, ...others], i) => {
    const words = wordsOf(teller, first.event, wins);
    const beside = others
      .filter(({ weight }) => weight >= WORTH_BESIDE)
      .slice(0, BESIDE)
      .map(({ event }) => wordsOf(teller, event, wins).title);
    const { event } = first;
    const text = (
      event.kind === 'outOfCash' ? atEnd(teller, words.text, beside) : [words.text, ...beside.map(asSentence)]
    )
      .filter((part) => part !== '')
      .join(' ');
    return {
      ...{ number: i + 1, month: event.month, event, title: words.title },
      text: text === '' ? standText(teller, event.month) : text,
    };
  });
}

const asSentence = (title: string) => `${title}.`;

/** Nothing comes after the end: what else its month brought led up to it. */
const atEnd = ({ t }: Teller, text: string, beside: readonly string[]): string[] =>
  beside.length === 0 ? [text] : [t.events.beforeEnd(beside), text];

/** The first deal of each segment that is followed deal by deal. */
function firstWins(events: readonly StoryEvent[]): readonly StoryEvent[] {
  const segments = new Set<number>();
  return events.filter((event) => {
    if (event.kind !== 'won' || segments.has(event.segment)) return false;
    segments.add(event.segment);
    return event.by !== 'all';
  });
}

function wordsOf(teller: Teller, event: StoryEvent, wins: readonly StoryEvent[]): Words {
  const words = tell(teller, event);
  if (event.kind !== 'won' || !wins.includes(event)) return words;
  const { t, label, money } = teller;
  return { ...words, title: t.events.wonFirst(label(event.segment), money(event.arr)) };
}

export interface MonthOf {
  readonly month: number;
  readonly lines: readonly Words[];
}

/** Everything that happened, month by month. */
export function byMonth(teller: Teller<Tellable>, events: readonly StoryEvent[]): MonthOf[] {
  const months = new Map<number, Words[]>();
  for (const event of events) {
    const lines = months.get(event.month) ?? [];
    lines.push(tell(teller, event));
    months.set(event.month, lines);
  }
  return [...months].map(([month, lines]) => ({ month, lines }));
}

/** Colour of an event: danger where cash runs thin, its segment's where it is a customer's, ink else. */
export type Tone = 'danger' | 'segment' | 'ink';
export function toneOfEvent({ kind }: StoryEvent): Tone {
  if (kind === 'outOfCash' || kind === 'cashLow') return 'danger';
  const ofCustomers = ['won', 'partner', 'live', 'churned', 'firstCustomer', 'graduated'];
  return ofCustomers.includes(kind) ? 'segment' : 'ink';
}

/** The picture that an event belongs to: money moves cash, everything else ARR. */
export const pictureOf = ({ kind }: StoryEvent): 'cash' | 'arr' =>
  (['outOfCash', 'cashLow', 'roundClosed', 'roundAgreed', 'roundRefused', 'costsCut'] as const).some(
    (one) => one === kind,
  ) || ['hiringStopped', 'hiringResumed', 'turned', 'entryBegun'].includes(kind)
    ? 'cash'
    : 'arr';
