// Which folder of src/ may import which other, and which packages. Imports run one way, from the pages towards the
// engine, so that the engine also runs in a worker and from the terminal. A folder that is not listed is refused.
import { dirname, relative, resolve, sep } from 'node:path';

const pure = ['engine', 'scenario', 'share'];
const drawing = ['svelte', 'd3'];

/** @type {Record<string, { folders: string[], packages: string[] }>} */
const table = {
  engine: { folders: [], packages: [] },
  scenario: { folders: ['engine'], packages: [] },
  share: { folders: ['engine', 'scenario'], packages: [] },
  audit: { folders: ['engine'], packages: [] },
  search: { folders: ['engine', 'scenario'], packages: ['ml-direct'] },
  // Lessons: Markdown as data.
  stories: {
    folders: ['engine', 'scenario', 'share'],
    packages: [
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm-table',
      'micromark-extension-gfm-table',
      'yaml',
    ],
  },
  equations: { folders: ['engine', 'scenario'], packages: [] },
  // The rules of the game: what can be decided, and a game as a text.
  play: { folders: pure, packages: [] },
  worker: { folders: ['engine'], packages: ['comlink', 'node:'] },
  storage: { folders: pure, packages: ['idb'] },
  // Svelte for the context alone.
  messages: { folders: ['scenario'], packages: ['svelte'] },
  format: { folders: [], packages: ['d3'] },
  evidence: { folders: ['scenario', 'format'], packages: ['@stdlib', 'd3'] },
  // Files from results. The spreadsheet's library is fetched when it is asked for.
  export: { folders: ['engine', 'scenario', 'messages'], packages: ['hucre'] },
  charts: { folders: ['format', 'messages'], packages: drawing },
  controls: { folders: ['format', 'messages'], packages: drawing },
  state: {
    folders: [...pure, 'audit', 'search', 'play', 'stories', 'worker', 'storage'],
    packages: ['svelte'],
  },
  styles: { folders: [], packages: [] },
  views: {
    folders: [
      ...pure,
      'audit',
      'search',
      'stories',
      'play',
      'equations',
      'evidence',
      'export',
      'state',
      'storage',
      'messages',
      'format',
      'charts',
      'controls',
      'styles',
    ],
    // QR codes: fetched when one is asked for.
    packages: [...drawing, 'uqr'],
  },
  cli: { folders: [...pure, 'worker', 'export', 'format', 'messages'], packages: ['node:', 'vite'] },
  // Files that lie in src/ itself: main.ts and type declarations.
  '': { folders: ['views', 'state', 'worker', 'storage', 'messages', 'styles'], packages: ['svelte'] },
};

const src = resolve(import.meta.dirname, '../src');

/**
 * The folder of src/ that a path lies in, '' for src/ itself, undefined outside.
 * @param {string} path
 */
function folderOf(path) {
  const [first = '', ...rest] = relative(src, path).split(sep);
  if (first === '..') return undefined;
  // A door may be written "../engine": then the path is the folder itself.
  return rest.length > 0 || first in table ? first : '';
}

/**
 * Does a package name fall under an entry of the table? 'd3' stands for its parts too, 'node:' for all of Node.
 * @param {string} entry
 * @param {string} name
 */
function covers(entry, name) {
  if (entry.endsWith(':')) return name.startsWith(entry);
  return name === entry || name.startsWith(`${entry}/`) || (entry === 'd3' && name.startsWith('d3-'));
}

/** @type {import('eslint').Rule.RuleModule} */
const boundaries = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const here = folderOf(context.filename);
    if (here === undefined) return {};
    const allowed = table[here];

    /** @param {import('estree').Node | null | undefined} source */
    function check(source) {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const name = source.value;
      const me = here === '' ? 'a file of src itself' : `src/${here}`;
      /** @param {string} message */
      const report = (message) => context.report({ node: source, message });

      if (!allowed) report(`${me} is not in the table of .config/boundaries.js.`);
      else if (!name.startsWith('.')) {
        if (!allowed.packages.some((entry) => covers(entry, name)))
          report(`${me} must not import the package "${name}".`);
      } else {
        const there = folderOf(resolve(dirname(context.filename), name));
        if (there === undefined) report('Code in src must not import from outside src.');
        else if (there !== here && !allowed.folders.includes(there))
          report(`${me} must not import from src/${there}: imports run one way.`);
      }
    }

    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      /** Type positions: import('x').Y @param {any} node */
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
      // Workers are reached by new URL('./x.worker.ts', import.meta.url).
      'NewExpression[callee.name="URL"][arguments.1.type="MemberExpression"]': (
        /** @type {import('estree').NewExpression} */ node,
      ) => check(/** @type {import('estree').Node} */ (node.arguments[0])),
    };
  },
};

export default { rules: { boundaries } };
