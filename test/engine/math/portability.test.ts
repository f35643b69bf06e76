// Freezes the arithmetic's bits. A changed digest means changed figures behind every published link: only on purpose.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { arithmeticDigest } from './digest';

test('a hundred thousand results have the frozen digest', () => {
  expect(arithmeticDigest()).toBe('a4a68d6c');
});

test('neither arithmetic nor streams use what ECMAScript leaves inexact', () => {
  const exact = /^(?:abs|sqrt|floor|ceil|min|max|round|imul|clz32|fround)$/;
  for (const folder of ['math', 'random']) {
    const place = new URL(`../../../src/engine/${folder}/`, import.meta.url);
    for (const name of readdirSync(place)) {
      const code = readFileSync(new URL(name, place), 'utf8').replace(/\/\*\*[^]*?\*\/|\/\/.*/g, '');
      for (const [, member = ''] of code.matchAll(/\bMath\s*\.\s*(\w+)/g))
        expect(member, name).toMatch(exact);
      expect(code.includes('**'), name).toBe(false);
    }
  }
});
