// Files: the same content as a link, complete instead of as differences, and meant to be read and edited by hand.
// A bare scenario, as the terminal also takes it, opens too.
import { preset, readOwnTemplates, type OwnTemplate } from '../scenario';
import { Report } from '../scenario/validate';
import { writeBeside } from './beside';
import { canonical } from './canonical';
import { cleanText } from './clean';
import { settle, type Content } from './settle';
import { broken, type Decoded, type LinkState } from './state';

/** Version of the file's outer form; the scenario inside has its own. */
const FILE = 1;
const SCHEMA = 1;
export const MOST_FILE_CHARACTERS = 1_000_000;
const FIELDS = [
  ...['ballast', 'engine', 'seed', 'ignoranceSeed', 'futures', 'survival', 'typicalArr', 'view'],
  ...['actuals', 'beside', 'templates', 'scenario'],
];

/** Indented JSON of a valid state, with a line end; `templates` of one's own go along. */
export const encodeFile = (state: LinkState, templates: readonly OwnTemplate[] = []): string =>
  writeJson(toFile(state, templates));

/** What a file says. Never throws, whatever the text. */
export function decodeFile(text: string): Decoded {
  if (text.length > MOST_FILE_CHARACTERS) return broken('tooLong');
  if (text.trim() === '') return broken('empty');
  return readFile(parseJson(text));
}

/** The content of a state's file. */
export function toFile(state: LinkState, templates: readonly OwnTemplate[] = []) {
  const { engine, seed, ignoranceSeed, futures, survival, typicalArr, view } = state;
  const { actuals, beside, scenario } = state;
  const others = beside && writeBeside(beside);
  const file = {
    ...{ ballast: FILE, engine, seed, ignoranceSeed, futures, survival },
    ...(typicalArr !== undefined && { typicalArr }),
    view,
    ...(actuals && { actuals }),
    ...(others && { beside: others }),
    ...(templates.length > 0 && { templates }),
  };
  return { ...file, scenario: canonical(scenario) };
}

/** What foreign JSON says, if it is the content of a file. */
export function readFile(json: unknown): Decoded {
  if (!isRecord(json)) return broken('unreadable');
  if ('library' in json) return broken('library');
  const bare = !('ballast' in json) && !('scenario' in json);
  const scenario: unknown = bare ? json : json['scenario'];
  if (!isRecord(scenario) || !('plan' in scenario || 'segments' in scenario)) return broken('foreign');
  if (isLater(json['ballast'], FILE) || isLater(scenario['schema'], SCHEMA)) return broken('newer');
  const base = scenario['base'];
  if (typeof base === 'string' && preset(base)?.base !== base) return broken('unknownBase');

  const report = new Report();
  if (bare) return settle({ scenario }, report);
  report.object('', json, FIELDS);
  if (json['ballast'] !== FILE) report.add('ballast', 'choice', json['ballast'], String(FILE));
  return settle(json as unknown as Content, report);
}

/** POD templates that came with a file; those that cannot be used are left out. */
export function templatesIn(text: string): readonly OwnTemplate[] {
  const json = text.length > MOST_FILE_CHARACTERS ? undefined : parseJson(text);
  if (!isRecord(json)) return [];
  return readOwnTemplates(json['templates']).map(({ industry, ...template }) => ({
    ...{ ...template, name: cleanText(template.name) },
    ...(industry !== undefined && { industry: cleanText(industry) }),
  }));
}

const isLater = (version: unknown, known: number) => typeof version === 'number' && version > known;

export const isRecord = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

export const writeJson = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;

/** Undefined for what is not JSON, or nested deeper than the parser can go. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}
