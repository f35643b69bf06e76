// Links. Everything is in the part of the address after #, which browsers never send to a server.
//
// The body is plain tokens (tokens.ts) and not compressed: a list of differences is so short that deflate and base64
// would lengthen it, compressors differ between browsers where the same state must give the same link, and what
// does not inflate cannot be a bomb. It can be read by eye, and is made at once, without waiting.
//
// Amounts are figures in the currency that the link names, or else in the preset's: nothing is converted. Where the link
// names another currency, what it does not say is the preset's at that one's level of prices.
import { inCurrency, preset } from '../scenario';
import { Report } from '../scenario/validate';
import { readNumber, writeNumber } from './atoms';
import { canonical } from './canonical';
import { Draft } from './draft';
import { MOST_CHARACTERS, unwrap, wrap } from './envelope';
import { isOfPlan, plansOf, writePlans } from './plans';
import { readScenario } from './read-scenario';
import { settle } from './settle';
import { broken, PLAIN_VIEW, type Decoded, type LinkState } from './state';
import { T } from './tokens';
import { ARR_SEEN, isOfView, viewOf, writeView } from './view';
import { decodeWords, isWords } from './words';
import { writeScenario } from './write-scenario';

/** Above this many characters chats and mail programs begin to cut: offer the file instead. */
export const LINK_LIMIT = 2000;
export const fitsLink = (fragment: string): boolean => fragment.length <= LINK_LIMIT;

const SCHEMA = 1;
const SEPARATOR = '_';
const BASE_FORM = /^[a-z][a-z0-9-]{0,40}\.\d{1,4}$/;

/**
 * The fragment, without #, for a valid state. Same meaning: same fragment, in every browser.
 * @throws RangeError when the scenario's base is no published preset, which `validate` refuses
 */
export function encodeLink(state: LinkState): string {
  const { seed, ignoranceSeed, futures, survival, typicalArr: arr, beside, view } = state;
  const scenario = canonical(state.scenario);
  const home = preset(scenario.base);
  if (home?.base !== scenario.base) throw new RangeError(`No published preset ${scenario.base}`);
  const body = [
    SCHEMA,
    state.engine,
    scenario.base.replace('@', '.'),
    writeNumber(seed),
    ignoranceSeed === seed ? '' : writeNumber(ignoranceSeed),
    writeNumber(futures),
    survival === null ? '' : writeNumber(survival),
    ...writeScenario(scenario, home),
    ...(beside ? writePlans(scenario, beside) : []),
    // A page that does not know it takes it for an entry of the view that it does not know.
    ...writeView(arr === undefined ? view : { ...view, more: { ...view.more, [ARR_SEEN]: arr } }),
    T.end,
  ];
  return wrap(body.join(SEPARATOR));
}

/** What a fragment says, be it coded or in words. Never throws, whatever the text. */
export const decodeLink = (fragment: string): Decoded =>
  isWords(fragment) && fragment.length <= MOST_CHARACTERS
    ? decodeWords(fragment, decodeCoded)
    : decodeCoded(fragment);

function decodeCoded(fragment: string): Decoded {
  const unwrapped = unwrap(fragment);
  if (!unwrapped.ok) return broken(unwrapped.reason);
  const [schema, engine, base = '', seed, ignoranceSeed, futures, survival, ...tokens] =
    unwrapped.body.split(SEPARATOR);
  const version = readNumber(schema);
  if (version !== undefined && version > SCHEMA) return broken('newer');
  if (version !== SCHEMA || tokens.pop() !== T.end || !BASE_FORM.test(base)) return broken('unreadable');
  const home = preset(base.replace('.', '@'));
  if (!home) return broken('unknownBase');

  const report = new Report();
  const currency = tokens.find((token) => token.startsWith(T.currency))?.slice(T.currency.length);
  const draft = new Draft(inCurrency(home, currency ?? home.currency));
  readScenario(
    draft,
    tokens.filter((token) => !isOfView(token) && !isOfPlan(token)),
    report,
  );
  const scenario = draft.toJson();
  const view = viewOf(tokens.filter(isOfView));
  const { [ARR_SEEN]: typicalArr, ...more } = view.more;
  // Null is refused where a number is wanted, and stands for "none" where that is a choice.
  const number = (text: string) => readNumber(text) ?? null;
  return settle(
    {
      engine,
      seed: number(seed),
      ...(ignoranceSeed !== '' && { ignoranceSeed: number(ignoranceSeed) }),
      futures: number(futures),
      ...(survival !== '' && { survival: readNumber(survival) ?? survival }),
      ...(typicalArr !== undefined && { typicalArr }),
      view: { ...view, more },
      beside: plansOf(tokens.filter(isOfPlan), scenario, report),
      scenario,
    },
    report,
  );
}

/** The part of an address after its #; '' when there is none. */
export function fragmentOf(address: string): string {
  const at = address.indexOf('#');
  return at < 0 ? '' : address.slice(at + 1);
}

/**
 * Tells whether two states are the same work: the link without what was seen (view, survival, engine). Drafts are
 * found by it.
 */
export function workKey({ typicalArr: _, ...state }: LinkState): string {
  return encodeLink({ ...state, view: PLAIN_VIEW, survival: null, engine: '0.0.0' });
}
