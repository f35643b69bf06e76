// Files open to the same state as links, forgive what people do by hand, and say what they cannot use.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../src/engine';
import { fallback, listPresets, preset, type Problem, type Scenario } from '../../src/scenario';
import {
  canonical,
  decodeFile,
  decodeLink,
  encodeFile,
  encodeLink,
  PLAIN_VIEW,
  type Decoded,
} from '../../src/share';
import { states } from './states';

const plain = {
  seed: 1,
  ignoranceSeed: 1,
  futures: 2000,
  view: PLAIN_VIEW,
  engine: ENGINE_VERSION,
  survival: null,
};
const file = () => JSON.parse(encodeFile({ ...plain, scenario: fallback })) as Record<string, unknown>;
const problemsOf = (decoded: Decoded): readonly Problem[] =>
  decoded.status === 'repaired' ? decoded.problems : [];
const open = (change: Readonly<Record<string, unknown>>) =>
  decodeFile(JSON.stringify({ ...file(), ...change }));

describe('a file', () => {
  it('opens to the same state', () => {
    fc.assert(
      fc.property(states, (before) => {
        const state = { ...before, scenario: canonical(before.scenario) };
        expect(decodeFile(encodeFile(before))).toEqual({ status: 'ok', state });
        expect(decodeFile(encodeFile(before))).toEqual(decodeLink(encodeLink(before)));
      }),
      { numRuns: 200 },
    );
  });

  it('is indented JSON that says what it is, with a line end', () => {
    const text = encodeFile({ ...plain, scenario: fallback });
    expect(text).toMatch(/^\{\n {2}"ballast": 1,\n {2}"engine": "1\.\d+\.\d+",\n/);
    expect(text.endsWith('}\n')).toBe(true);
    expect(decodeFile(`\ufeff${text.replaceAll('\n', '\r\n')}`).status).toBe('ok');
  });

  it('may be a bare scenario, and may leave out what has a default', () => {
    for (const { base } of listPresets()) {
      const scenario = preset(base) as Scenario;
      const state = { ...plain, scenario: canonical(scenario) };
      expect(decodeFile(JSON.stringify(scenario))).toEqual({ status: 'ok', state });
      expect(decodeFile(JSON.stringify({ ballast: 1, scenario }))).toEqual({ status: 'ok', state });
    }
    const seeded = decodeFile(JSON.stringify({ ballast: 1, seed: 5, scenario: fallback }));
    expect(seeded).toMatchObject({ status: 'ok', state: { seed: 5, ignoranceSeed: 5 } });
  });

  it('lists what it cannot use and keeps all else', () => {
    const company = { ...fallback.company, cash: -1, adminFixed: 9000 };
    const decoded = open({
      ...{ seed: -1, futures: 'many', survival: 2000, engine: 'new', extra: 1, ballast: 'one' },
      view: { series: ['arr', 7], survivors: 'yes', more: { tab: {}, note: 'a\u0000' }, zoom: 2 },
      scenario: { ...fallback, company },
    });
    expect(problemsOf(decoded).map(({ path, code }) => `${path}: ${code}`)).toEqual([
      ...['extra: unknown', 'ballast: choice', 'seed: range', 'futures: type', 'view.zoom: unknown'],
      ...['view.survivors: type', 'view.series.1: type', 'view.more.tab: type', 'view.more.note: type'],
      ...['engine: type', 'survival: range', 'company.cash: range'],
    ]);
    if (decoded.status !== 'repaired') return;
    expect(decoded.state).toMatchObject({ ...plain, view: { series: ['arr'], survivors: false, more: {} } });
    expect(decoded.state.scenario.company['adminFixed']).toBe(9000);
  });

  it('says why when it cannot be opened', () => {
    const reason = (decoded: Decoded) => (decoded.status === 'broken' ? decoded.reason : decoded.status);
    expect(reason(decodeFile(''))).toBe('empty');
    expect(reason(decodeFile(' \n'))).toBe('empty');
    expect(reason(decodeFile('{"ballast":'))).toBe('unreadable');
    expect(reason(decodeFile('[]'))).toBe('unreadable');
    expect(reason(decodeFile('{"name":"other","version":"1"}'))).toBe('foreign');
    expect(reason(open({ ballast: 2 }))).toBe('newer');
    expect(reason(open({ scenario: { ...fallback, schema: 2 } }))).toBe('newer');
    expect(reason(open({ scenario: { ...fallback, base: 'shippo-pivot@99' } }))).toBe('unknownBase');
    expect(reason(open({ scenario: null }))).toBe('foreign');
  });

  it('cannot reach a prototype', () => {
    const text = encodeFile({ ...plain, scenario: fallback }).replace(
      '"more": {}',
      '"more": {"__proto__": {"polluted": true}, "constructor": 1}',
    );
    const decoded = decodeFile(text.replace('"company": {', '"company": {"__proto__": {"polluted": 1},'));
    expect(problemsOf(decoded).map(({ path }) => path)).toEqual([
      'view.more.__proto__',
      'view.more.constructor',
      'company.__proto__',
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
