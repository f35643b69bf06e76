// Is package-lock.json whole? Run by itself: node test/lock.mjs
// npm writes a lock file that lacks an optional platform build when the registry it asked had none, says nothing, and
// then `npm ci` fails for everyone. An address in the lock file would tie every checkout to one registry.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');

/** @typedef {{ version?: string, resolved?: string, link?: boolean, dependencies?: Record<string, string>, devDependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} LockedPackage */

/**
 * Every fault of the lock file, one sentence each; none if it is whole.
 * @returns {string[]}
 */
export function lockFaults() {
  /** @type {{ packages: Record<string, LockedPackage> }} */
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  /** @type {LockedPackage} */
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const faults = [];

  for (const kind of /** @type {const} */ (['dependencies', 'devDependencies'])) {
    for (const [name, range] of Object.entries(wanted[kind] ?? {})) {
      if (!/^\d+\.\d+\.\d+/.test(range))
        faults.push(`package.json asks for ${name} "${range}": write an exact version.`);
      const locked = packages['']?.[kind]?.[name];
      if (locked !== range)
        faults.push(`${name} is ${range} in package.json, ${locked ?? 'absent'} in the lock file.`);
    }
  }

  for (const [at, entry] of Object.entries(packages)) {
    if (entry.resolved && /^https?:/.test(entry.resolved))
      faults.push(`${at} names the address ${entry.resolved}.`);
    const needed = { ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies };
    for (const name of Object.keys(needed))
      if (!isReachable(packages, at, name))
        faults.push(`${at || 'the project'} needs ${name}, which the lock file lacks.`);
  }
  return faults;
}

/**
 * Node's own search: the package's node_modules, then each one above it.
 * @param {Record<string, LockedPackage>} packages
 * @param {string} from
 * @param {string} name
 */
function isReachable(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at}${at && '/'}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const faults = lockFaults();
  console.log(faults.join('\n') || 'The lock file is complete.');
  process.exitCode = faults.length > 0 ? 1 : 0;
}
