// The news of a quarter in words, by month: what mattered first, and all of it. Pure.
import type { StoryEvent } from '../../engine/story';
import type { Played } from '../../state';
import { byMonth, type MonthOf } from '../story/choose';
import { tellerOf, type Tellable, type Teller } from '../story/tell';
import { weigh } from '../story/weigh';
import { newsOf, type Span } from './quarter';
import type { Texts } from './texts';

/** So many lines are told at first, and none that weighs less. */
const MOST = 7;
const WORTH = 10;

export const tellerOfGame = (
  { company: { input }, scenario, replay }: Played,
  texts: Texts,
): Teller<Tellable> => tellerOf({ input, scenario, replay }, texts.story, texts.messages);

export interface News {
  readonly some: readonly MonthOf[];
  readonly all: readonly MonthOf[];
  readonly count: number;
  readonly more: boolean;
}

export function newsLines(played: Played, texts: Texts, span: Span): News {
  const teller = tellerOfGame(played, texts);
  // A player's cuts are told by what they do; the rule behind them is the game's own.
  const events = newsOf(played, span).filter(({ kind }) => kind !== 'ruleFired');
  const weights = weigh(teller, events);
  const heavy = [...weights].sort((a, b) => b - a);
  const least = Math.max(WORTH, heavy[MOST - 1] ?? 0);
  const some = events.filter((_, i) => weights[i] >= least);
  return {
    some: told(teller, some),
    all: told(teller, events),
    count: events.length,
    more: some.length < events.length,
  };
}

const told = (teller: Teller<Tellable>, events: readonly StoryEvent[]): readonly MonthOf[] =>
  byMonth(teller, events);
