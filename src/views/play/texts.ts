// What the pages of the game are told with: their own texts, those of a story, and the page's.
import type { Messages } from '../../messages';
import type { PlaceTexts } from '../../messages/load-place';
import type { StoryTexts } from '../story/tell';

export type PlayTexts = PlaceTexts<'play'>;

export interface Texts {
  readonly t: PlayTexts;
  readonly story: StoryTexts;
  readonly messages: Messages;
}

/** What the game's page shows: one's own game, or the class board. */
export type Tab = 'game' | 'board';
