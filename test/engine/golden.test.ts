// Frozen fingerprints of the shipped plans: a link must keep its figures, so only a deliberate change of the engine or
// a new preset version may touch these, and the commit that does says why.
import { expect, test } from 'vitest';
import { Simulator } from '../../src/engine';
import { fingerprint, Futures } from '../../src/engine/summary';
import { compile, preset } from '../../src/scenario';

const FUTURES = 200;

test.each([
  ['shippo-pivot@1', '3f2ed06a9ce87146'],
  ['enterprise-only@1', 'b21702cd936b49be'],
  ['smb-only@1', 'f18e60135730c048'],
  ['balanced@1', '8752c88f7a62b13a'],
  ['adaptive@1', '1b31e0bde0035621'],
  ['china-saas@1', '4f2855505c4edd73'],
  ['alibaba-path@1', '1433b8f83197037a'],
  ['three-tier@1', 'cde19421855f0a7b'],
  ['pod-fission@1', '67a0a619e9c0ade1'],
  ['regional-team@1', 'ded88a389d1f86e1'],
  ['enterprise-first@1', '6543638c77da775c'],
  ['self-serve-to-enterprise@1', '1abe789d92070d5a'],
  ['enterprise-prepaid@1', 'ea2d6d2e7d39c7ad'],
])('%s keeps its figures', (base, expected) => {
  const scenario = preset(base);
  if (!scenario) throw new Error(`No preset ${base}`);
  const input = compile(scenario);
  const { months, segments } = input;
  const futures = new Futures({ months, segments, places: [], capacity: FUTURES });
  futures.ingest(new Simulator(input).run({ seed: 1, ignoranceSeed: 1, from: 0, to: FUTURES }, []));
  expect(fingerprint(futures)).toBe(expected);
});
