// Frozen fingerprints of the shipped plans: a link must keep its figures, so only a deliberate change of the engine or
// a new preset version may touch these, and the commit that does says why.
import { expect, test } from 'vitest';
import { Simulator } from '../../src/engine';
import { fingerprint, Futures } from '../../src/engine/summary';
import { compile, preset } from '../../src/scenario';

const FUTURES = 200;

test.each([
  ['shippo-pivot@1', 'd4d4fde538c05141'],
  ['enterprise-only@1', 'e7eba6bf6e8062c5'],
  ['smb-only@1', '05851ecaa77b2d8e'],
  ['balanced@1', '23c3df63bb1e5f12'],
  ['adaptive@1', 'bcd25adc60bc2ba6'],
  ['china-saas@1', 'f102d87f118bb6db'],
  ['alibaba-path@1', '30b89d21877d05a1'],
  ['three-tier@1', 'dc4268c43f69ce60'],
  ['pod-fission@1', '1e2f6b2cea0a1018'],
  ['regional-team@1', 'b469ecf1ae31c4a9'],
  ['enterprise-first@1', '45c02ddc7642d6ec'],
  ['self-serve-to-enterprise@1', 'fb632bc525585006'],
  ['enterprise-prepaid@1', 'f2acf06516a0007d'],
])('%s keeps its figures', (base, expected) => {
  const scenario = preset(base);
  if (!scenario) throw new Error(`No preset ${base}`);
  const input = compile(scenario);
  const { months, segments } = input;
  const futures = new Futures({ months, segments, places: [], capacity: FUTURES });
  futures.ingest(new Simulator(input).run({ seed: 1, ignoranceSeed: 1, from: 0, to: FUTURES }, []));
  expect(fingerprint(futures)).toBe(expected);
});
