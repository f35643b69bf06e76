// Links that other pages build by hand: `preset=shippo-pivot&smb.winRate=.3&view=memo&embed=1`. Each says of a preset,
// or of a whole link (`link=b1…`), what differs; what is left out is as it ships. The page itself writes coded links.
import { fallback, preset, writePath, type Scenario, type Value } from '../scenario';
import { Report } from '../scenario/validate';
import { readNumber } from './atoms';
import { settle } from './settle';
import { broken, type Decoded, type ViewValue } from './state';

const MOST_WORDS = 200;
/** Parts of the view, by the names that they have there; of every other name a parameter's path is expected. */
const OF_VIEW: readonly string[] = [
  ...['view', 'tab', 'cash', 'future', 'theme', 'lang', 'units', 'locks'],
  ...['embed', 'lesson', 'step', 'predictions', 'lessons', 'play', 'class'],
  ...['from', 'company', 'date', 'ask', 'milestone', 'today'],
];
const OF_RUN: readonly string[] = ['seed', 'ignoranceSeed', 'futures'];

const OTHERS: readonly string[] = ['preset', 'link', 'name'];
const KNOWN = [...OF_VIEW, ...OF_RUN, ...OTHERS];

/** Is this fragment of that kind, well formed or not? Another site's parameters are not. */
export const isWords = (fragment: string): boolean =>
  fragment
    .replace(/^#/, '')
    .split('&', MOST_WORDS)
    .some((piece) => KNOWN.includes(piece.slice(0, Math.max(0, piece.indexOf('=')))));

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
  const more: Record<string, ViewValue> = { ...begun.state.view.more };
  let { scenario } = begun.state;
  for (const [name, text] of words) {
    if (name === 'link' || name === 'preset') continue;
    if (OF_RUN.includes(name)) run[name] = readNumber(text) ?? text;
    else if (OF_VIEW.includes(name)) more[name] = readNumber(text) ?? text;
    else if (name === 'name') scenario = { ...scenario, name: text };
    else scenario = written(scenario, name, text, report);
  }
  return settle({ ...begun.state, ...run, view: { ...begun.state.view, more }, scenario }, report);
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
