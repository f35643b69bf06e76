// Which page a link opens: the workbench with its views, or one of those made for a reader, a class or another site.
import { PAGE_WORDS, READ_TWICE, SENDER_WORDS, sentWords, type SenderWords } from '../share';

type More = Readonly<Record<string, string | number | boolean>>;

/** `memo`: what an investor reads. `lesson`, `lessons`: one of them, and the teacher's list. `play`: the company,
    quarter by quarter. `embed`: a part of the page inside another site's. */
const PLACE_NAMES = ['memo', 'lesson', 'lessons', 'play', 'embed'] as const;
export type PlaceName = (typeof PLACE_NAMES)[number];

/** The parts of a link's view that belong to these pages, and travel with it as they came. */
const WORDS = [
  ...PAGE_WORDS,
  ...READ_TWICE.lesson,
  ...READ_TWICE.play,
  'locks',
  'lang',
  ...SENDER_WORDS,
] as const;

export class PlaceState {
  /** null: the workbench. */
  name = $state<PlaceName | null>(null);
  /** What the link says for these pages, each of which knows what its own words mean. */
  words: More = $state.raw({});

  /** Pages that show work without making it one's own: nothing of it is saved, and the address stays. */
  get isGuest(): boolean {
    return this.name !== null;
  }

  /** Whether anything on it tells of the page's own futures: a game lives one of its own, and the teacher's list none. */
  get showsFutures(): boolean {
    return this.name !== 'play' && this.name !== 'lessons';
  }

  /** The text of a word; '' where there is none. */
  text(word: (typeof WORDS)[number]): string {
    return String(this.words[word] ?? '');
  }

  /** What the sender says: theirs while the memo is shown, one's own on the workbench. */
  get sender(): SenderWords {
    return sentWords(this.words);
  }

  set sender(said: SenderWords) {
    this.words = { ...without(this.words), ...sentWords(said) };
  }

  /** What a teacher has set for every page alike; the look is the theme's. */
  get lasting(): More {
    const { locks, lang } = this.words;
    return known({ locks, lang });
  }

  /** Leaves for the workbench, with what is on the page. */
  leave(): void {
    this.name = null;
    this.words = this.lasting;
  }

  /** For a link. */
  get more(): More {
    return { ...this.words, ...(this.name === 'memo' && { view: 'memo' }) };
  }

  adopt(more: More): void {
    const words = known(Object.fromEntries(WORDS.map((word) => [word, more[word]])));
    this.words = { ...without(words), ...sentWords(words) };
    this.name = placeNamed(more);
  }
}

/** The page that words of a link name; null for the workbench. */
export function placeNamed(more: More): PlaceName | null {
  // A single picture of anything is still one inside another page.
  if (more['embed']) return 'embed';
  return (
    PLACE_NAMES.find((name) => (name === 'memo' ? more['view'] === 'memo' : Boolean(more[name]))) ?? null
  );
}

const known = (words: Readonly<Record<string, More[string] | undefined>>): More =>
  Object.fromEntries(
    Object.entries(words).filter((entry): entry is [string, More[string]] => entry[1] !== undefined),
  );

const without = (words: More): More =>
  Object.fromEntries(Object.entries(words).filter(([word]) => !SENDER_WORDS.some((each) => each === word)));
