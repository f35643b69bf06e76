// Bundles the terminal command, because Node 20 does not run TypeScript. The bundle is kept under a name made from the
// sources, so that only the first start after a change takes the time.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/ballast');
const entries = ['main', 'simulate.worker'];
const dayInMs = 86_400_000;

/** A short name for the sources as they are now, from paths, sizes and times: reading them all would take longer. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|js|mjs|json)$/.test(file))
    .map((file) => join('src', file))
    .sort();
  for (const file of [...sources, 'package.json', 'package-lock.json']) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file}\n${size}\n${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Bundles programs for Node, as the terminal command and its measurements run them.
 * @param {Record<string, string>} input files by name
 * @param {string} outDir
 */
export async function bundlePrograms(input, outDir) {
  const vite = await import('vite');
  await vite.build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      // Names stay readable in a stack trace.
      minify: false,
      rolldownOptions: {
        input,
        output: {
          entryFileNames: '[name].mjs',
          chunkFileNames: '[name]-[hash].mjs',
          // As in the page's workers: see vite.config.ts.
          topLevelVar: false,
        },
      },
    },
  });
}

/** Earlier bundles, unless a day has not passed: a command that is still running may yet load a part of its own. */
function sweep() {
  for (const name of readdirSync(cache).filter((name) => name.startsWith('cli-'))) {
    const old = join(cache, name);
    const age = Date.now() - (statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > dayInMs) rmSync(old, { recursive: true, force: true });
  }
}

/**
 * Bundles the command and its worker side by side, unless that has been done.
 * @returns {Promise<{ main: URL, worker: URL }>} the two modules to start
 */
export async function bundle() {
  const home = join(cache, `cli-${fingerprint()}`);
  if (!existsSync(home)) {
    const draft = `${home}-${randomUUID().slice(0, 8)}`;
    try {
      const input = entries.map((name) => [name, join(import.meta.dirname, `${name}.ts`)]);
      await bundlePrograms(Object.fromEntries(input), draft);
      if (existsSync(cache)) sweep();
      renameSync(draft, home);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      // Two commands started at once: the other one's bundle is as good.
      if (!existsSync(home)) throw error;
    }
  }
  const [main, worker] = entries.map((name) => pathToFileURL(join(home, `${name}.mjs`)));
  return { main: /** @type {URL} */ (main), worker: /** @type {URL} */ (worker) };
}
