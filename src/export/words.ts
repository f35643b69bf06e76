// The words of files, as the catalogue brings them when asked.
import type { Messages } from '../messages';

export type BooksMessages = Awaited<ReturnType<Messages['books']>>;
