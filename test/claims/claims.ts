// Prints what emerges, part by part: each claim of README.md with its figure.
import { ENGINE_VERSION } from '../../src/engine';
import { book } from './book';
import { FUTURES, SEED, type Claim } from './figures';
import { paths } from './paths';
import { plans } from './plans';
import { structures } from './structures';

const parts: Readonly<Record<string, () => Generator<Claim>>> = { plans, book, structures, paths };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  throw new Error(`No part ${unknown.join(', ')}: choose of ${Object.keys(parts).join(', ')}`);
}

console.log(`Engine ${ENGINE_VERSION}, ${FUTURES} futures each, seed ${SEED}; ± is three standard errors.`);
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n| ${name} | figure |\n| --- | --- |`);
  // A line as soon as it is known: a part takes a minute or more.
  for (const [claim, figure] of part()) console.log(`| ${claim} | ${figure} |`);
}
