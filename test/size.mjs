// What does a first visit download? Run by itself after a build: node test/size.mjs
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

const dist = resolve(import.meta.dirname, '../dist');

/** Compressed bytes of JavaScript that may arrive before the page is usable. */
export const budget = 150_000;

/**
 * The scripts that index.html runs or preloads, and all they import statically; workers and import() are not in it.
 * @returns {{ file: string, gzip: number }[]} largest first
 */
export function firstLoad() {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  /** @type {Set<string>} */
  const files = new Set();

  /** @param {string} file */
  function visit(file) {
    if (files.has(file)) return;
    files.add(file);
    for (const node of parseAst(readFileSync(file, 'utf8')).body)
      if ('source' in node && node.source) visit(resolve(dirname(file), node.source.value));
  }

  for (const [tag] of html.matchAll(/<(?:script|link)\b[^>]*>/g)) {
    const address = /^<script/.test(tag)
      ? /\bsrc="([^"]+)"/.exec(tag)
      : /\brel="modulepreload"/.test(tag) && /\bhref="([^"]+)"/.exec(tag);
    if (address) visit(resolve(dist, /** @type {string} */ (address[1])));
  }
  if (files.size === 0)
    throw new Error('dist/index.html loads no script: the size check no longer understands it.');

  return [...files]
    .map((file) => ({ file: relative(dist, file), gzip: gzipSync(readFileSync(file), { level: 9 }).length }))
    .sort((a, b) => b.gzip - a.gzip);
}

/** @returns {{ ok: boolean, text: string }} */
export function checkSize() {
  const files = firstLoad();
  const total = files.reduce((sum, { gzip }) => sum + gzip, 0);
  const kb = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const text = `${kb(total)} of ${kb(budget)} gzip`;
  return total < budget
    ? { ok: true, text }
    : {
        ok: false,
        text: [text, ...files.map(({ file, gzip }) => `  ${kb(gzip).padStart(9)}  ${file}`)].join('\n'),
      };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { ok, text } = checkSize();
  console.log(text);
  process.exitCode = ok ? 0 : 1;
}
