// Frozen fingerprints of the shipped plans: a link must keep its figures, so only a deliberate change of the engine or
// a new preset version may touch these, and the commit that does says why.
import { expect, test } from 'vitest';
import { Simulator } from '../../src/engine';
import { fingerprint, Futures } from '../../src/engine/summary';
import { compile, preset } from '../../src/scenario';

const FUTURES = 200;

test.each([
  ['shippo-pivot@1', '67f1a970e5610271'],
  ['enterprise-only@1', 'bbb772bf66575f1f'],
  ['smb-only@1', '33e42acc9742d351'],
  ['balanced@1', 'f575b92b0d0efbab'],
  ['adaptive@1', '195ab0450ff929ac'],
  ['china-saas@1', '2f5d1cca66c10d48'],
  ['alibaba-path@1', '7707ac5c3962d726'],
  ['three-tier@1', '8cc9eb378492fd91'],
  ['pod-fission@1', '51965dee77d8bed8'],
  ['regional-team@1', '66084b072f6a2e4e'],
  ['enterprise-first@1', '5f99048f9a61b1fc'],
  ['self-serve-to-enterprise@1', '778b0ff2fe842403'],
  ['enterprise-prepaid@1', '3b87c6a851fb654c'],
])('%s keeps its figures', (base, expected) => {
  const scenario = preset(base);
  if (!scenario) throw new Error(`No preset ${base}`);
  const input = compile(scenario);
  const { months, segments } = input;
  const futures = new Futures({ months, segments, places: [], capacity: FUTURES });
  futures.ingest(new Simulator(input).run({ seed: 1, ignoranceSeed: 1, from: 0, to: FUTURES }, []));
  expect(fingerprint(futures)).toBe(expected);
});
