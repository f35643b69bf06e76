// Links that other pages build by hand: `preset=shippo-pivot&smb.winRate=.3&view=memo&embed=1`. Each says of a preset,
// or of a whole link (`link=b1…`), what differs; what is left out is as it ships. The page itself writes coded links, and these where they are shorter or are read.
import { CURRENCIES, fallback, inCurrency, preset, writePath, type Scenario, type Value } from '../scenario';
import { Report } from '../scenario/validate';
import { readNumber, writeNumber } from './atoms';
import { LASTING_WORDS, PAGE_WORDS, READ_TWICE } from './page-words';
import { SENDER_WORDS } from './sender';
import { settle, type Content } from './settle';
import { broken, type Decoded, type ViewValue } from './state';

const MOST_WORDS = 200;
/** Parts of the view, by the names that they have there; of every other name a parameter's path is expected. */
const OF_VIEW = [
  ...(['view', 'tab', 'cash', 'future'] as const),
  ...LASTING_WORDS,
  ...PAGE_WORDS,
  ...SENDER_WORDS,
];
const OF_RUN = ['seed', 'ignoranceSeed', 'futures'] as const;
/** What was seen where the link was made; written by the page, where it writes words. */
const OF_SEEN = ['engine', 'survival', 'arr'] as const;
const OF_WORK = ['preset', 'link', 'name', 'units', 'survivors'] as const;

/** Every word that is no path. Frozen: a name may be added, none may change what it means. */
export const WORDS = [...OF_WORK, ...OF_RUN, ...OF_VIEW, ...OF_SEEN] as const;
export type Word = (typeof WORDS)[number];

const among = (names: readonly string[], name: string): boolean => names.includes(name);

/**
 * Is this fragment of that kind, well formed or not? Another site's parameters are not: what a sender says, and names of
 * figures, are too common to tell.
 */
export const isWords = (fragment: string): boolean =>
  fragment
    .replace(/^#/, '')
    .split('&', MOST_WORDS)
    .map((piece) => piece.slice(0, Math.max(0, piece.indexOf('='))))
    .some((name) => among(WORDS, name) && !among([...SENDER_WORDS, ...OF_SEEN], name));

/** What such a fragment says; `whole` reads a coded link. Never throws, whatever the text. */
export function decodeWords(fragment: string, whole: (link: string) => Decoded): Decoded {
  const words = pairsOf(fragment);
  if (words === null) return broken('unreadable');
  const named = (name: string) => words.find(([other]) => other === name)?.[1];
  const report = new Report();
  const link = named('link');
  const begun = link === undefined ? fromPreset(named('preset')) : whole(link);
  if (begun.status === 'broken') return begun;
  if (begun.status === 'repaired') {
    for (const { path, code, found, allowed } of begun.problems) report.add(path, code, found, allowed);
  }

  const run: Record<string, unknown> = {};
  const seen: { -readonly [Name in 'engine' | 'survival' | 'typicalArr']?: Content[Name] } = {};
  const more: Record<string, ViewValue> = { ...begun.state.view.more };
  let { scenario, view } = begun.state;
  const pages = (['lesson', 'play'] as const).filter((page) => named(page) !== undefined);
  // Before any amount, wherever it stands: amounts are counted in it.
  const units = named('units');
  if (units !== undefined && CURRENCIES.includes(units)) scenario = inCurrency(scenario, units);
  else if (units !== undefined) report.add('units', 'choice', units, CURRENCIES.join(', '));
  for (const [name, text] of words) {
    if (name === 'link' || name === 'preset' || name === 'units') continue;
    // That one says a preset's own number is told apart from silence.
    if (pages.some((page) => among(READ_TWICE[page], name))) more[name] = entry(text);
    if (among(OF_RUN, name)) run[name] = readNumber(text) ?? text;
    else if (name === 'engine') seen.engine = text;
    else if (name === 'survival') seen.survival = readNumber(text) ?? text;
    else if (name === 'arr') seen.typicalArr = readNumber(text) ?? text;
    // Kept as it is written, be it digits or not.
    else if (among(SENDER_WORDS, name)) more[name] = text;
    else if (among(OF_VIEW, name)) more[name] = entry(text);
    else if (name === 'name') scenario = { ...scenario, name: text };
    else if (name === 'survivors') view = { ...view, survivors: text === '1' };
    else scenario = written(scenario, name, text, report);
  }
  const { seed, ignoranceSeed, ...state } = begun.state;
  // One seed stands for both, as long as nothing tells them apart.
  const ignorance = seed === ignoranceSeed ? {} : { ignoranceSeed };
  return settle({ ...state, seed, ...ignorance, ...run, ...seen, view: { ...view, more }, scenario }, report);
}

/** A number where it is written as one; "007" is a text, and so is 9E999, which no number holds. */
export function entry(text: string): ViewValue {
  const number = readNumber(text);
  if (number === undefined || !Number.isFinite(number)) return text;
  return [String(number), writeNumber(number)].includes(text) ? number : text;
}

/** Null where a piece is no `name=value`, or there are too many. */
function pairsOf(fragment: string): readonly (readonly [string, string])[] | null {
  const pieces = fragment.replace(/^#/, '').split('&');
  if (pieces.length > MOST_WORDS) return null;
  try {
    return pieces
      .filter((piece) => piece !== '')
      .map((piece) => {
        const at = piece.indexOf('=');
        if (at < 0) throw new URIError(piece);
        return [
          decodeURIComponent(piece.slice(0, at)),
          decodeURIComponent(piece.slice(at + 1).replace(/\+/g, ' ')),
        ];
      });
  } catch {
    return null;
  }
}

/** A preset by its id, the newest version of it, or by id and version; none: what a first visit finds. */
function fromPreset(id: string | undefined): Decoded {
  const scenario = id === undefined ? fallback : preset(id);
  return scenario ? settle({ scenario, survival: null }, new Report()) : broken('unknownBase');
}

/** The scenario with one value of a path, a number or a range `.21...36`; what cannot be is reported. */
function written(scenario: Scenario, path: string, text: string, report: Report): Scenario {
  const ends = text.split('..').map((end) => Number(end === '' ? NaN : end));
  const value: Value = ends.length === 2 ? { p10: ends[0], p90: ends[1] } : ends[0];
  if (ends.length > 2 || ends.some((end) => !Number.isFinite(end))) {
    report.add(path, 'type', text, 'a number, or a range such as 0.21..0.36');
    return scenario;
  }
  const result = writePath(scenario, path, value);
  if (result.ok) return result.value;
  for (const problem of result.problems)
    report.add(problem.path, problem.code, problem.found, problem.allowed);
  return scenario;
}
