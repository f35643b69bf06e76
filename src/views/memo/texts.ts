// The words of the memo, as they are fetched with it.
import type { PlaceTexts } from '../../messages/load-place';

export type MemoTexts = PlaceTexts<'memo'>;
