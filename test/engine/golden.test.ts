// Frozen fingerprints of the shipped plans: a link must keep its figures, so only a deliberate change of the engine or
// a new preset version may touch these, and the commit that does says why.
import { expect, test } from 'vitest';
import { Simulator } from '../../src/engine';
import { fingerprint, Futures } from '../../src/engine/summary';
import { compile, preset } from '../../src/scenario';

const FUTURES = 200;

test.each([
  ['shippo-pivot@1', '640f5004bf1c1290'],
  ['enterprise-only@1', 'ac8fb3a175ac23cb'],
  ['smb-only@1', '48686cf3d5c328e0'],
  ['balanced@1', 'b664304c64ceb53e'],
  ['adaptive@1', '06394cf496fe1f81'],
  ['china-saas@1', '9cd364049d849b49'],
  ['alibaba-path@1', 'e8090aaed362d942'],
  ['three-tier@1', 'e4a604db6f8b2941'],
  ['pod-fission@1', 'a348eda42d293ed4'],
  ['regional-team@1', 'f49725a57aa1b06f'],
  ['enterprise-first@1', '4693021b7a0b2a4e'],
  ['self-serve-to-enterprise@1', '60d3a77b71d20325'],
  ['enterprise-prepaid@1', 'da229b8f7c14ca3e'],
])('%s keeps its figures', (base, expected) => {
  const scenario = preset(base);
  if (!scenario) throw new Error(`No preset ${base}`);
  const input = compile(scenario);
  const { months, segments } = input;
  const futures = new Futures({ months, segments, places: [], capacity: FUTURES });
  futures.ingest(new Simulator(input).run({ seed: 1, ignoranceSeed: 1, from: 0, to: FUTURES }, []));
  expect(fingerprint(futures)).toBe(expected);
});
