// Door of sharing: links and files to states and back.
export { type Actuals } from './actuals';
export { readTuple, writeTuple } from './atoms';
export { ALONE, MOST_PLANS, type Beside } from './beside';
export { decodeFile, encodeFile, MOST_FILE_CHARACTERS, templatesIn } from './file';
export { decodeLibrary, encodeLibrary, type DecodedLibrary, type Kept } from './library';
export { decodeLink, encodeLink, fitsLink, fragmentOf, LINK_LIMIT, workKey } from './link';
export { canonical } from './canonical';
export { legibleWords } from './legible';
export { PAGE_WORDS, READ_TWICE, wordsOf, workView } from './page-words';
export {
  MOST_SENT,
  SENDER_WORDS,
  sentText,
  sentWords,
  unsent,
  type SenderWord,
  type SenderWords,
} from './sender';
export {
  LARGEST_SEED,
  MOST_FUTURES,
  PLAIN_VIEW,
  USUAL_FUTURES,
  USUAL_SEED,
  type BrokenReason,
  type Decoded,
  type LinkState,
  type View,
  type ViewValue,
} from './state';
