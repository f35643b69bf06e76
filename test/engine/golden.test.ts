// Frozen fingerprints of the shipped plans: a link must keep its figures, so only a deliberate change of the engine or
// a new preset version may touch these, and the commit that does says why.
import { expect, test } from 'vitest';
import { Simulator } from '../../src/engine';
import { fingerprint, Futures } from '../../src/engine/summary';
import { compile, preset } from '../../src/scenario';

const FUTURES = 200;

test.each([
  ['shippo-pivot@1', 'e08b0770070233e3'],
  ['enterprise-only@1', '18a7114fd2b5048e'],
  ['smb-only@1', '5c40e7932a262dba'],
  ['balanced@1', 'f0504c39c4e23ec5'],
  ['adaptive@1', '00e552f8309c65b9'],
  ['china-saas@1', '190195e142bb6423'],
  ['alibaba-path@1', '915ae1f34ed18ea9'],
  ['three-tier@1', '216af4496f61eaaf'],
  ['pod-fission@1', 'bdb7a6b23cc03724'],
  ['regional-team@1', '51376999b3de2c04'],
  ['enterprise-first@1', '51b36e5d6f2082ac'],
  ['self-serve-to-enterprise@1', 'e1e0e8520d4110a2'],
  ['enterprise-prepaid@1', '2f986827f551e4df'],
])('%s keeps its figures', (base, expected) => {
  const scenario = preset(base);
  if (!scenario) throw new Error(`No preset ${base}`);
  const input = compile(scenario);
  const { months, segments } = input;
  const futures = new Futures({ months, segments, places: [], capacity: FUTURES });
  futures.ingest(new Simulator(input).run({ seed: 1, ignoranceSeed: 1, from: 0, to: FUTURES }, []));
  expect(fingerprint(futures)).toBe(expected);
});
