// What a player has decided in this tab and not yet taken: no longer than the tab, and the last of it alone.
import { keepInTab, readFromTab } from './session';

const KEY = 'ballast/decision';

/** As it was given to be kept, or whatever else stands there; null where nothing does. */
export const readDecision = (): string | null => readFromTab(KEY);

/** null: there is none. Where nothing may be stored it is lost with a reload, that is all. */
export const storeDecision = (text: string | null): void => void keepInTab(KEY, text);
