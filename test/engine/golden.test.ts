// Frozen fingerprints of the shipped plans: a link must keep its figures, so only a deliberate change of the engine or
// a new preset version may touch these, and the commit that does says why.
import { expect, test } from 'vitest';
import { Simulator } from '../../src/engine';
import { fingerprint, Futures } from '../../src/engine/summary';
import { compile, preset } from '../../src/scenario';

const FUTURES = 200;

test.each([
  ['shippo-pivot@1', '3015cf6a1befed27'],
  ['enterprise-only@1', '987d6becefeaea5c'],
  ['smb-only@1', '4bb56dda1acf1820'],
  ['balanced@1', 'c3c5b5f7a46351f9'],
  ['adaptive@1', '01650d98e2dd948b'],
  ['china-saas@1', 'f7ef63eb0fbc5a75'],
  ['alibaba-path@1', 'cd5b6c335577cbbb'],
  ['three-tier@1', '283ba206a8146845'],
  ['pod-fission@1', 'a0e5b235558e69c9'],
  ['regional-team@1', '14033f6c076195b2'],
  ['enterprise-first@1', '9538a317b20347fc'],
  ['self-serve-to-enterprise@1', 'c758572ad92b23a4'],
  ['enterprise-prepaid@1', 'fec730ce82f112b9'],
])('%s keeps its figures', (base, expected) => {
  const scenario = preset(base);
  if (!scenario) throw new Error(`No preset ${base}`);
  const input = compile(scenario);
  const { months, segments } = input;
  const futures = new Futures({ months, segments, places: [], capacity: FUTURES });
  futures.ingest(new Simulator(input).run({ seed: 1, ignoranceSeed: 1, from: 0, to: FUTURES }, []));
  expect(fingerprint(futures)).toBe(expected);
});
