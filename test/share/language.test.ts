// The parts of the links' language that may grow and must never change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURVES, LATCHES, LEVERS, METRICS, OPERATORS } from '../../src/engine/input';
import { hashText } from '../../src/engine/random';
import { ARCHETYPES, CURVE_SHAPES, GRAINS, PARAMETERS } from '../../src/scenario';
import { readNumber, readText, readTuple, writeNumber, writeText, writeTuple } from '../../src/share/atoms';
import { codeOf, keyOf, KEYS } from '../../src/share/keys';
import { T } from '../../src/share/tokens';

describe('keys', () => {
  it('has a code for every parameter: append a new one to its list', () => {
    for (const { scope, key } of PARAMETERS) expect(KEYS[scope], scope).toContain(key);
    for (const list of Object.values(KEYS)) expect(new Set(list).size).toBe(list.length);
  });

  it.each([
    ['company', 50, 3931285610],
    ['segment', 176, 3461642492],
    ['round', 9, 2967111766],
  ] as const)('keeps the codes of the first links: %s', (scope, count, hash) => {
    expect(hashText(KEYS[scope].slice(0, count).join(' '))).toBe(hash);
  });

  it('keeps the place of a number that is gone, so that its code never says something else', () => {
    const known = new Set<string>(PARAMETERS.map(({ key }) => key));
    const retired = Object.values(KEYS).flatMap((list) => list.filter((key) => !known.has(key)));
    expect(retired).toEqual(['fissionCoverage']);
  });

  it('reads its own codes', () => {
    KEYS.segment.forEach((key, place) => expect(keyOf('segment', codeOf(place))).toBe(key));
    expect(codeOf(0) + codeOf(26) + codeOf(675)).toBe('aabazz');
    expect(keyOf('round', 'zz')).toBeUndefined();
  });
});

it('names vocabularies by places that do not move', () => {
  expect(METRICS.slice(0, 5)).toEqual(['runway', 'cash', 'arr', 'growth', 'month']);
  expect(METRICS.slice(5, 8)).toEqual(['topCustomerShare', 'customers', 'winRate']);
  expect(METRICS.slice(8, 10)).toEqual(['featureLosses', 'trialToPaid']);
  expect(OPERATORS.slice(0, 4)).toEqual(['<', '<=', '>', '>=']);
  expect(LEVERS.slice(0, 7)).toEqual(['mix', 'freeze', 'pods', 'cut', 'research', 'raise', 'release']);
  expect(LEVERS[7]).toBe('customisation');
  expect(LEVERS.slice(8, 10)).toEqual(['structure', 'focus']);
  expect(LATCHES.slice(0, 5)).toEqual(['mix', 'freeze', 'pods', 'research', 'customisation']);
  expect(LATCHES.slice(5, 7)).toEqual(['structure', 'focus']);
  expect(CURVES.slice(0, 6)).toEqual(['pods', 'programmes', 'research', 'price', 'customisation', 'focus']);
  // These are written by name.
  expect(ARCHETYPES).toEqual(expect.arrayContaining(['micro', 'smb', 'mid', 'enterprise']));
  expect([...GRAINS, ...CURVE_SHAPES]).toEqual(
    expect.arrayContaining(['individual', 'counted', 'step', 'linear']),
  );
});

it('has letters of one meaning each', () => {
  expect(new Set(Object.values(T)).size).toBe(Object.values(T).length);
  for (const letter of Object.values(T)) expect(letter).toMatch(/^[A-Z]$/);
});

describe('numbers', () => {
  it('are short', () => {
    const written = [0, -0, 0.28, -0.5, 1750000, 1e6, 12, 0.004, 1e-9, -2, 1e21, 123.25];
    expect(written.map(writeNumber)).toEqual('0 0 .28 -.5 175E4 1E6 12 .004 1E-9 -2 1E21 123.25'.split(' '));
  });

  it('read back to the same double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(readNumber(writeNumber(x))).toBe(x + 0);
      }),
      { numRuns: 5000 },
    );
    expect(readTuple(writeTuple([1, 0.5, -1e9]))).toEqual([1, 0.5, -1e9]);
  });

  it('are nothing else', () => {
    for (const text of [
      '',
      '-',
      '.',
      'NaN',
      'Infinity',
      '0x10',
      '1e5',
      '1E',
      '1E5.5',
      '1 ',
      '+1',
      '1,5',
      '9'.repeat(31),
    ]) {
      expect(readNumber(text), text).toBeUndefined();
    }
    for (const text of ['', 'x', '1x', 'x1', '1xx2']) expect(readTuple(text), text).toBeUndefined();
  });
});

describe('texts', () => {
  it('read back', () => {
    expect(writeText('Plan B-2, v1.5')).toBe('Plan.B--2-002c.v1-.5');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readText(writeText(text))).toBe(text);
        expect(writeText(text)).toMatch(/^[A-Za-z0-9.-]*$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('are nothing else', () => {
    for (const text of ['-', 'a-', '-00', '-00g0', 'a_b', '%20', 'é'])
      expect(readText(text), text).toBeUndefined();
  });
});
