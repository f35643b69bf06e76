// Frozen fingerprints of the shipped plans: a link must keep its figures, so only a deliberate change of the engine or
// a new preset version may touch these, and the commit that does says why.
import { expect, test } from 'vitest';
import { Simulator } from '../../src/engine';
import { fingerprint, Futures } from '../../src/engine/summary';
import { compile, preset } from '../../src/scenario';

const FUTURES = 200;

test.each([
  ['shippo-pivot@1', 'a8cf44fa29eecafe'],
  ['enterprise-only@1', 'b814e83a6c2397ad'],
  ['smb-only@1', '3aa40e8e278ff04f'],
  ['balanced@1', 'f8d47a1f9a09b387'],
  ['adaptive@1', '636c7906513094ec'],
  ['china-saas@1', 'f5c97c65508bd349'],
  ['alibaba-path@1', '4361c418b04dcea5'],
  ['three-tier@1', 'b52bee4ae41b663b'],
  ['pod-fission@1', '751994db214c8450'],
  ['regional-team@1', '91b8fefb7282e43d'],
  ['enterprise-first@1', '6faf58286ebf9263'],
  ['self-serve-to-enterprise@1', 'cabbcb7bf54544e1'],
  ['enterprise-prepaid@1', '4a0d84f5eb83d555'],
])('%s keeps its figures', (base, expected) => {
  const scenario = preset(base);
  if (!scenario) throw new Error(`No preset ${base}`);
  const input = compile(scenario);
  const { months, segments } = input;
  const futures = new Futures({ months, segments, places: [], capacity: FUTURES });
  futures.ingest(new Simulator(input).run({ seed: 1, ignoranceSeed: 1, from: 0, to: FUTURES }, []));
  expect(fingerprint(futures)).toBe(expected);
});
