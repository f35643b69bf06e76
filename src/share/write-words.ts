// The way back: a link in words for a work that they can tell. What they cannot (redrawn rules, another organisation)
// is left to the coded link: nothing is ever written that would not open to the very same.
import { inCurrency, isRange, listPaths, preset, readPath, sameValue, type Value } from '../scenario';
import { writeNumber } from './atoms';
import { canonical } from './canonical';
import { encodeLink } from './link';
import { broken, USUAL_FUTURES, USUAL_SEED, type LinkState } from './state';
import { decodeWords } from './words';

/** The fragment, without #; null where words do not say all of it. */
export function encodeWords(state: LinkState): string | null {
  const { seed, ignoranceSeed, futures, view, engine, survival, typicalArr } = state;
  const scenario = canonical(state.scenario);
  const published = preset(scenario.base);
  if (!published) return null;
  const { currency, name } = scenario;
  const home = inCurrency(published, currency);
  const changed = listPaths(scenario).flatMap((path): [string, string][] => {
    const [value, before] = [readPath(scenario, path), readPath(home, path)];
    // What a page of its own reads is among the words of the view already.
    if (path in view.more || value === undefined || (before !== undefined && sameValue(value, before)))
      return [];
    return [[path, valueText(value)]];
  });
  const words: readonly (readonly [string, string])[] = [
    ['preset', scenario.base],
    ...when('units', currency, currency !== published.currency),
    ...when('name', name, name !== home.name),
    ...when('seed', writeNumber(seed), seed !== USUAL_SEED),
    ...when('ignoranceSeed', writeNumber(ignoranceSeed), ignoranceSeed !== seed),
    ...when('futures', writeNumber(futures), futures !== USUAL_FUTURES),
    ...when('survivors', '1', view.survivors),
    ...Object.entries(view.more).map(([word, value]): [string, string] => [
      word,
      typeof value === 'number' ? writeNumber(value) : String(value),
    ]),
    ...changed,
    ['engine', engine],
    ...(survival === null ? [] : [['survival', writeNumber(survival)] as const]),
    ...(typicalArr === undefined ? [] : [['arr', writeNumber(typicalArr)] as const]),
  ];
  const fragment = words.map(([word, text]) => `${escaped(word)}=${escaped(text)}`).join('&');
  return tells(fragment, state) ? fragment : null;
}

const when = (word: string, text: string, said: boolean): [string, string][] => (said ? [[word, text]] : []);

const valueText = (value: Value): string =>
  isRange(value) ? `${writeNumber(value.p10)}..${writeNumber(value.p90)}` : writeNumber(value);

/** As short as an address allows: what mail programs cut an address at is escaped, a comma is not. */
const escaped = (text: string): string =>
  encodeURIComponent(text)
    .replace(/['()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    .replace(/%20/g, '+')
    .replace(/%2C/g, ',')
    .replace(/%40/g, '@');

/** Does it open to the same work, looked at in the same way, with the same figures seen? */
function tells(fragment: string, meant: LinkState): boolean {
  const read = decodeWords(fragment, () => broken('unreadable'));
  return read.status === 'ok' && encodeLink(read.state) === encodeLink(meant);
}
