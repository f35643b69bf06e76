// Door of the messages: their type and their languages. Components take theirs from context.ts, which needs Svelte and
// therefore stands apart: the terminal uses this door too.
export { languageFor, LANGUAGES, loadMessages, type Language, type Messages } from './load';
export { plural } from './plural';
export { placeText, problemText } from './problem-text';
