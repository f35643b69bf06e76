// Whatever is put after the #: no throw, no hang, no polluted prototype, never an invalid scenario.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../src/engine';
import { hashText } from '../../src/engine/random';
import { fallback, validate, type Problem } from '../../src/scenario';
import { decodeFile, decodeLink, encodeFile, encodeLink, PLAIN_VIEW, type Decoded } from '../../src/share';
import { wrap } from '../../src/share/envelope';
import { T } from '../../src/share/tokens';
import { states } from './states';

const HEADER = '1_1.0.0_shippo-pivot.1_1__2E3_';
/** A link with a proper checksum around anything. */
const forged = (tokens: string, header = HEADER) => decodeLink(wrap(`${header}_${tokens}_Z`));
const problemsOf = (decoded: Decoded): readonly Problem[] => {
  if (decoded.status !== 'repaired') throw new Error(JSON.stringify(decoded));
  return decoded.problems;
};
const where = (decoded: Decoded) => problemsOf(decoded).map(({ path, code }) => `${path}: ${code}`);

function harmless(decoded: Decoded): void {
  if (decoded.status === 'broken') return;
  const { scenario, seed, ignoranceSeed, futures, survival, engine } = decoded.state;
  expect(validate(scenario)).toEqual({ ok: true, value: scenario });
  for (const whole of [seed, ignoranceSeed, futures, survival ?? 0])
    expect(Number.isInteger(whole)).toBe(true);
  expect(engine).toMatch(/^\d+\.\d+\.\d+$/);
  expect(decoded.status === 'repaired' ? decoded.problems.length : 1).toBeGreaterThan(0);
}

const prototypes = () =>
  [Object.prototype, Array.prototype, Map.prototype, Function.prototype].map((each) =>
    Reflect.ownKeys(each).map(String).join(),
  );
let before: string[];
beforeAll(() => {
  before = prototypes();
});
afterAll(() => {
  expect(prototypes()).toEqual(before);
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-x#%<"\u202e界';
const letter = fc.constantFrom(...LETTERS);
/** Cuts, changes, doubles and inserts. */
const worn = (text: string, [kind, at, by, extra]: readonly [number, number, string, string]): string => {
  const i = at % (text.length + 1);
  if (kind === 0) return text.slice(0, i);
  if (kind === 1) return text.slice(0, i) + by + text.slice(i + 1);
  if (kind === 2) return text.slice(0, i) + text.slice(i + 1);
  if (kind === 3) return text.slice(0, i) + extra + text.slice(i);
  return text.slice(0, i) + text.slice(Math.max(0, i - 20));
};
const wear = fc.tuple(fc.nat(4), fc.nat(3000), letter, fc.string({ unit: letter, maxLength: 12 }));

/** Tokens that nearly make sense. */
const number = fc.oneof(
  fc.constantFrom(
    '0',
    '1',
    '-1',
    '.5',
    '1E999',
    '-1E308',
    '1E-320',
    '99999999999999999999',
    'NaN',
    '1..2',
    'E5',
  ),
  fc.integer({ min: -5, max: 130 }).map(String),
);
const name = fc.constantFrom(
  'smb',
  'enterprise',
  'a',
  '',
  '__proto__',
  'constructor',
  'x--',
  '-003c',
  'gov-2',
  'retreat',
);
const token = fc.oneof(
  fc.tuple(fc.constantFrom(...Object.values(T)), fc.oneof(name, number)).map(([head, rest]) => head + rest),
  fc.array(number, { minLength: 1, maxLength: 6 }).map((numbers) => numbers.join('x')),
  fc.tuple(letter, letter, number, number).map(([a, b, c, d]) => `${a}${b}${c}x${d}`),
  fc
    .tuple(fc.constantFrom('W', 'C', 'Y'), fc.array(number, { maxLength: 6 }))
    .map(([a, b]) => a + b.join('x')),
  fc.string({ unit: letter, maxLength: 10 }),
);

/** Making states is slow: wear is drawn upon a stock of them. */
const stock = fc.sample(states, { numRuns: 400, seed: 1 }).map(encodeLink);
const wornLinks = (most: number) =>
  fc.tuple(fc.constantFrom(...stock), fc.array(wear, { minLength: 1, maxLength: most }));

describe('worn and hostile links', () => {
  it('are seen to be worn', () => {
    fc.assert(
      fc.property(wornLinks(3), ([link, wears]) => {
        const bad = wears.reduce(worn, link);
        const decoded = decodeLink(bad);
        harmless(decoded);
        if (!bad.replace(/^#/, '').startsWith(link)) expect(decoded.status).toBe('broken');
      }),
      { numRuns: 10_000 },
    );
  });

  it('do no harm with a proper checksum either', () => {
    fc.assert(
      fc.property(wornLinks(4), ([link, wears]) => {
        const body = link.split('.').slice(3).join('.');
        harmless(decodeLink(wrap(wears.reduce(worn, body))));
      }),
      { numRuns: 6000 },
    );
  });

  it('do no harm when made of whole tokens', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
        harmless(forged(tokens.join('_')));
      }),
      { numRuns: 4000 },
    );
  });

  it('do no harm when made of anything', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: letter, maxLength: 200 })),
        (text) => {
          harmless(decodeLink(text));
          harmless(decodeLink(`b1.${text}`));
          harmless(decodeLink(wrap(text)));
          harmless(decodeFile(text));
        },
      ),
      { numRuns: 4000 },
    );
  });

  it('take no longer for being long', () => {
    const most = 99_000;
    const fill = (piece: string) => piece.repeat(Math.floor(most / piece.length));
    const started = performance.now();
    for (const piece of [
      'O',
      'Oa_',
      'Oa_Sa_',
      'aa1_',
      '1x1x',
      'Ssmb_',
      'X_1_',
      'Tretreat_',
      'W0x0x0_',
      'Varr_',
    ]) {
      harmless(forged(fill(piece)));
    }
    harmless(
      forged(Array.from({ length: 9000 }, (_, i) => `O${i.toString(36)}_S${i.toString(36)}`).join('_')),
    );
    harmless(forged(Array.from({ length: 9000 }, (_, i) => `Ea${i.toString(36)}.b1`).join('_')));
    expect(performance.now() - started).toBeLessThan(5000);
    expect(decodeLink('b'.repeat(100_001))).toEqual({ status: 'broken', reason: 'tooLong' });
    expect(decodeFile('['.repeat(900_000))).toEqual({ status: 'broken', reason: 'unreadable' });
    expect(decodeFile(' '.repeat(1_000_001))).toEqual({ status: 'broken', reason: 'tooLong' });
  });
});

describe('a broken link says why', () => {
  const link = encodeLink({
    scenario: fallback,
    ...{ seed: 1, ignoranceSeed: 1, futures: 2000, view: PLAIN_VIEW, engine: ENGINE_VERSION, survival: null },
  });
  const reason = (fragment: string) => {
    const decoded = decodeLink(fragment);
    return decoded.status === 'broken' ? decoded.reason : decoded.status;
  };

  it('by name', () => {
    expect(reason('')).toBe('empty');
    expect(reason('#')).toBe('empty');
    expect(reason('main')).toBe('foreign');
    expect(reason('utm_source=x')).toBe('foreign');
    expect(reason(link.slice(0, -1))).toBe('truncated');
    expect(reason(link.slice(0, 9))).toBe('truncated');
    expect(reason(link.slice(0, 2))).toBe('truncated');
    expect(reason(link.replace('pivot', 'pivox'))).toBe('checksum');
    expect(reason(link.replace('b1', 'b2'))).toBe('checksum');
    expect(reason(wrap('1_1.0.0_next-year.9_1__2E3__Z'))).toBe('unknownBase');
    expect(reason(wrap('2_1.0.0_shippo-pivot.1_1__2E3__Z'))).toBe('newer');
    expect(reason(wrap('hello'))).toBe('unreadable');
    expect(reason(wrap('1_1.0.0_shippo-pivot.1_1__2E3__'))).toBe('unreadable');
  });

  it('also for a later codec, whose checksum fits', () => {
    const check = hashText('2.8.anything').toString(36).padStart(7, '0');
    expect(reason(`b2.${check}.8.anything`)).toBe('newer');
    expect(reason(`b2.${check}.8.anythinh`)).toBe('checksum');
  });
});

describe('an intact link with fields that cannot be used', () => {
  it('lists them, and keeps all else', () => {
    const decoded = forged('M61_aa2E6_ac-5_Ssmb_bc7_ab1100_aa1x2_zz5_Fb_ag2');
    expect(where(decoded)).toEqual([
      'smb: unknown',
      'smb.accounts: uncertain',
      'smb.winRate: range',
      'rounds.b.chance: range',
      'company.researchFloor: range',
    ]);
    if (decoded.status !== 'repaired') return;
    const { scenario } = decoded.state;
    expect([scenario.months, scenario.company['cash'], scenario.segments[0].values['acv']]).toEqual([
      61, 2e6, 1100,
    ]);
    expect(scenario.segments[0].values['winRate']).toEqual(fallback.segments[0].values['winRate']);
    expect(scenario.plan.rules).toEqual(fallback.plan.rules);
  });

  it('has defaults for a header that makes no sense', () => {
    const decoded = forged('Varr', '1_one_shippo-pivot.1_-1_x_1E9_1001');
    expect(where(decoded).sort()).toEqual(
      ['engine: type', 'futures: range', 'ignoranceSeed: type', 'seed: range', 'survival: range'].sort(),
    );
    if (decoded.status === 'repaired')
      expect(decoded.state).toMatchObject({ seed: 1, ignoranceSeed: 1, futures: 2000, survival: null });
  });

  it('cannot name what is not there', () => {
    expect(where(forged('S__proto___aa1_LX')).every((each) => each === 'link: unknown')).toBe(true);
    expect(where(forged('Sconstructor_aa1_Lx_Gcounted'))).toHaveLength(4);
    expect(where(forged('Fnone_aa7_Tnone_Y1_Knone_1x2_Q'))).toHaveLength(7);
    expect(where(forged('Econstructor.b1_Etab.q1'))).toEqual([
      'view.more.constructor: unknown',
      'view.more.tab: type',
    ]);
    expect(where(forged('V7_Varr_Varr'))).toEqual(['view.series.0: type', 'view.series.2: type']);
  });

  it('loses a rule whole, so that it cannot fire with a part missing', () => {
    const good = 'Tr2_Y1_W0x0x1_C0x1';
    for (const bad of [
      'W99x0x1',
      'W0x0',
      'W0x0x1_W1',
      'W0x0x1_Wx',
      'W0x0x1_i5',
      'W0x0x1_C9',
      'W0x0x1x7',
      'Y.5',
    ]) {
      const decoded = forged(`Rr1_Rr2_Tr1_Y1_${bad}_C0x1_${good}`);
      expect(where(decoded).join(), bad).toMatch(/plan\.rules\.0\./);
      if (decoded.status === 'repaired')
        expect(decoded.state.scenario.plan.rules.map(({ id }) => id)).toEqual(['r2']);
    }
  });
});

describe('texts from elsewhere', () => {
  const named = (name: string) => {
    const state = {
      scenario: { ...fallback, name },
      seed: 1,
      ignoranceSeed: 1,
      futures: 1,
      view: PLAIN_VIEW,
    };
    return { ...state, engine: ENGINE_VERSION, survival: null };
  };
  const nameIn = (decoded: Decoded) => (decoded.status === 'broken' ? null : decoded.state.scenario.name);

  it('cannot become tags', () => {
    const cleaned = '‹img src=x onerror=alert(1)> a < b ‹/p>';
    const state = named('<img src=x onerror=alert(1)> a < b </p>');
    expect(nameIn(decodeLink(encodeLink(state)))).toBe(cleaned);
    expect(nameIn(decodeFile(encodeFile(state)))).toBe(cleaned);
    expect(nameIn(decodeFile(JSON.stringify({ ...state, ballast: 1 })))).toBe(cleaned);
    expect(nameIn(forged('N-003cb-003e'))).toBe('‹b>');
  });

  it('hold nothing invisible', () => {
    expect(nameIn(forged('Na-200bb-200ec'))).toBe('abc');
    for (const token of ['Na-202eb', 'Na-0000b', 'Na-d800b', 'Na-2066b']) {
      const decoded = forged(token);
      expect(where(decoded), token).toEqual(['name: type']);
      expect(nameIn(decoded)).toBe(fallback.name);
      expect(problemsOf(decoded)[0].found).not.toMatch(/[\u202e\u2066\0\ud800]/);
    }
  });
});
