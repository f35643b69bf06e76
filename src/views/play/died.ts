// Why the cash ran out in a game: as in a story, but a round that nobody asked for is told as such. Pure.
import type { Played } from '../../state';
import { whyDied, type WhyDied } from '../story/why-died';
import { tellerOfGame } from './news';
import type { Texts } from './texts';

export function diedWords(played: Played, texts: Texts): WhyDied | null {
  const died = whyDied(tellerOfGame(played, texts));
  const missed = played.replay.ending?.missed;
  if (!died || !missed) return died;
  const { rounds } = played.scenario.plan;
  const isAsked = played.record.turns.some((turn) => turn.raise?.includes(missed.round));
  if (isAsked) return died;
  const [short] = died.needed;
  return { ...died, needed: [short, texts.t.over.notAsked(rounds[missed.round].label)] };
}
