// Frozen fingerprints of the shipped plans: a link must keep its figures, so only a deliberate change of the engine or
// a new preset version may touch these, and the commit that does says why.
import { expect, test } from 'vitest';
import { Simulator } from '../../src/engine';
import { fingerprint, Futures } from '../../src/engine/summary';
import { compile, preset } from '../../src/scenario';

const FUTURES = 200;

test.each([
  ['shippo-pivot@1', '94ba1ff672687d5f'],
  ['enterprise-only@1', '7a8e33c15ee6ec7a'],
  ['smb-only@1', '96c116a2bae33bcd'],
  ['balanced@1', '7ec1a4d1a398fb96'],
  ['adaptive@1', '186cd956bdf8fb58'],
  ['china-saas@1', '9752d970b1d390d1'],
  ['alibaba-path@1', '250680f866c1aa94'],
  ['three-tier@1', 'ba62de1bb9ac8b2b'],
  ['pod-fission@1', '206bdcd37e415df5'],
  ['regional-team@1', 'ab1c68445a40b363'],
  ['enterprise-first@1', 'bfad56b36eab7d7c'],
  ['self-serve-to-enterprise@1', '8f74e5de278964f4'],
  ['enterprise-prepaid@1', '870637dabf949714'],
])('%s keeps its figures', (base, expected) => {
  const scenario = preset(base);
  if (!scenario) throw new Error(`No preset ${base}`);
  const input = compile(scenario);
  const { months, segments } = input;
  const futures = new Futures({ months, segments, places: [], capacity: FUTURES });
  futures.ingest(new Simulator(input).run({ seed: 1, ignoranceSeed: 1, from: 0, to: FUTURES }, []));
  expect(fingerprint(futures)).toBe(expected);
});
