// Frozen fingerprints of the shipped plans: a link must keep its figures, so only a deliberate change of the engine or
// a new preset version may touch these, and the commit that does says why.
import { expect, test } from 'vitest';
import { Simulator } from '../../src/engine';
import { fingerprint, Futures } from '../../src/engine/summary';
import { compile, preset } from '../../src/scenario';

const FUTURES = 200;

test.each([
  ['shippo-pivot@1', '605ff5ca49fe32d1'],
  ['enterprise-only@1', 'c1000a39852e8d15'],
  ['smb-only@1', 'fc6fc73c95f6a2ed'],
  ['balanced@1', 'ae72f7bc7897833d'],
  ['adaptive@1', '392db1f94c423cd6'],
  ['china-saas@1', 'e189941c7ebed655'],
  ['alibaba-path@1', '59113857b6b9e05d'],
  ['three-tier@1', 'cfe691cf9384a73d'],
  ['pod-fission@1', '0da1086fa851d80f'],
  ['regional-team@1', '5f15be5e28863740'],
  ['enterprise-first@1', 'ab1884a0ccda2ca0'],
  ['self-serve-to-enterprise@1', '91f479d20b238395'],
  ['enterprise-prepaid@1', '8ad1a9d7538a6f5a'],
])('%s keeps its figures', (base, expected) => {
  const scenario = preset(base);
  if (!scenario) throw new Error(`No preset ${base}`);
  const input = compile(scenario);
  const { months, segments } = input;
  const futures = new Futures({ months, segments, places: [], capacity: FUTURES });
  futures.ingest(new Simulator(input).run({ seed: 1, ignoranceSeed: 1, from: 0, to: FUTURES }, []));
  expect(fingerprint(futures)).toBe(expected);
});
