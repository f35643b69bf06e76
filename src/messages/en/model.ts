// The model page, in English: fetched with it, for most visitors never open it.
import { blocks } from './model/blocks';
import { beyondPublished } from './model/beyond-published';
import { constants } from './model/constants';
import { symbols } from './model/symbols';
import { words } from './model/words';

/** Title, what happens, and by symbol what it means in this block alone. */
export type BlockText = readonly [title: string, text: string, where: Readonly<Record<string, string>>];

export const model = { ...words, beyondPublished, blocks, symbols, constants };
