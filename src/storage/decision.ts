// What a player has decided in this tab and not yet taken: no longer than the tab, and the last of it alone.
import { readTabText, writeTabText } from './tab-text';

const KEY = 'ballast/decision';

/** As it was given to be kept, or whatever else stands there; null where nothing does. */
export const readDecision = (): string | null => readTabText(KEY);

/** null: there is none. Where nothing may be stored it is lost with a reload, that is all. */
export const storeDecision = (text: string | null): void => void writeTabText(KEY, text);
