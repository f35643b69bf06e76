// Links open to the very same state, are the same for the same meaning, and are short.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../src/engine';
import { compile, preset, validate, writePath, type Scenario, type Value } from '../../src/scenario';
import {
  canonical,
  decodeLink,
  encodeLink,
  fitsLink,
  fragmentOf,
  LINK_LIMIT,
  PLAIN_VIEW,
  workKey,
  type LinkState,
} from '../../src/share';
import { states } from './states';

const pivot = preset('shippo-pivot') as Scenario;
const state = (scenario: Scenario, more: Partial<LinkState> = {}): LinkState => ({
  scenario,
  seed: 1,
  ignoranceSeed: 1,
  futures: 2000,
  view: PLAIN_VIEW,
  engine: ENGINE_VERSION,
  survival: null,
  ...more,
});
const opened = (fragment: string): LinkState => {
  const decoded = decodeLink(fragment);
  if (decoded.status !== 'ok') throw new Error(JSON.stringify(decoded));
  return decoded.state;
};
const changed = (scenario: Scenario, changes: Readonly<Record<string, Value>>): Scenario =>
  Object.entries(changes).reduce((before, [path, value]) => {
    const result = writePath(before, path, value);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.value;
  }, scenario);

describe('a link', () => {
  it('opens to the same state', () => {
    fc.assert(
      fc.property(states, (before) => {
        const after = opened(encodeLink(before));
        expect(after).toEqual({ ...before, scenario: canonical(before.scenario) });
        expect(validate(after.scenario)).toEqual({ ok: true, value: after.scenario });
      }),
      { numRuns: 600 },
    );
  });

  it('gives the engine the same input', () => {
    fc.assert(
      fc.property(states, (before) => {
        expect(compile(opened(encodeLink(before)).scenario)).toEqual(compile(before.scenario));
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for the same meaning', () => {
    fc.assert(
      fc.property(states, (before) => {
        const link = encodeLink(before);
        expect(encodeLink(opened(link))).toBe(link);
        expect(encodeLink(JSON.parse(JSON.stringify(before)) as LinkState)).toBe(link);
      }),
      { numRuns: 200 },
    );
    const { plan } = pivot;
    const zeros = plan.mix.keyframes.map(({ month, shares }) => ({
      month,
      shares: { smb: 0, enterprise: 0, ...shares },
    }));
    const same = {
      ...pivot,
      plan: { ...plan, mix: { ...plan.mix, keyframes: zeros }, prices: { smb: [] } },
    };
    expect(encodeLink(state(same))).toBe(encodeLink(state(pivot)));
  });

  it('uses only letters that nobody rewrites, and ends in one that nobody trims', () => {
    fc.assert(
      fc.property(states, (before) => {
        expect(encodeLink(before)).toMatch(/^b1\.[A-Za-z0-9._-]+Z$/);
      }),
      { numRuns: 200 },
    );
  });

  it('survives what mail programs and chats do to addresses', () => {
    const link = encodeLink(state(pivot));
    for (const worn of [`#${link}`, `${link}.`, `${link})`, `${link}&utm_source=mail`, `${link}?fbclid=1`]) {
      expect(opened(worn)).toEqual(opened(link));
    }
    expect(opened(link.replace(/(.{20})/g, '$1\r\n '))).toEqual(opened(link));
    expect(new URL(`https://example.org/x/#${link}`).hash).toBe(`#${link}`);
    expect(fragmentOf(`https://example.org/x/#${link}`)).toBe(link);
    expect(fragmentOf('https://example.org/')).toBe('');
  });

  it('opens what differs, and leaves the rest to the preset', () => {
    const changes = { 'company.cash': 2e6, 'smb.winRate': { p10: 0.2, p90: 0.3 }, 'plan.pods.30': 2 };
    const after = opened(encodeLink(state(changed(pivot, changes)))).scenario;
    expect(after).toEqual(canonical(changed(pivot, changes)));
  });

  it('writes a value that was put back to its default where the preset has another', () => {
    const { feedback: _, ...company } = pivot.company;
    const plain = { ...pivot, company };
    expect(opened(encodeLink(state(plain))).scenario).toEqual(canonical(plain));
    expect(encodeLink(state(plain))).not.toBe(encodeLink(state(pivot)));
  });

  it('refuses to be written for an unpublished preset', () => {
    expect(() => encodeLink(state({ ...pivot, base: 'nothing@1' }))).toThrow(RangeError);
    expect(() => encodeLink(state({ ...pivot, base: 'shippo-pivot' }))).toThrow(RangeError);
  });
});

describe('the length of a link', () => {
  const ten = changed(pivot, {
    'company.cash': 2_250_000,
    'company.founderPay': 9500,
    'smb.winRate': { p10: 0.215, p90: 0.305 },
    'smb.leadCost': 52.5,
    'smb.churnFirstPerMonth': 0.0625,
    'enterprise.acv': { p10: 95_000, p90: 165_000 },
    'enterprise.cycleDays': 205,
    'enterprise.ae.seats': 2,
    'rounds.a.chance': 0.175,
    'plan.mix.22.smb': 0.85,
  });
  const own = { seed: 4_018_223_771, ignoranceSeed: 77, futures: 10_000, survival: 671 };
  const view = { series: ['arr', 'cash', 'customers.smb'], survivors: true, more: { tab: 'odds' } };

  it('is under 300 characters for ten changed numbers and a short name', () => {
    const link = encodeLink(state({ ...ten, name: 'Pivot in the second year' }, { ...own, view }));
    expect(link.length).toBeLessThan(300);
    const chinese = encodeLink(state({ ...ten, name: '第二年转向小企业' }, { ...own, view }));
    expect(chinese.length).toBeLessThan(300);
  });

  it('is about sixty characters for a preset as it is', () => {
    expect(encodeLink(state(pivot)).length).toBeLessThan(60);
  });

  it('tells when the file is the better way', () => {
    expect(fitsLink('x'.repeat(LINK_LIMIT))).toBe(true);
    expect(fitsLink('x'.repeat(LINK_LIMIT + 1))).toBe(false);
  });
});

describe('the key of a work', () => {
  it('leaves out what was looked at and seen', () => {
    const view = { ...PLAIN_VIEW, survivors: true };
    expect(workKey(state(pivot, { view, survival: 600, engine: '9.9.9' }))).toBe(workKey(state(pivot)));
    expect(workKey(state(pivot, { seed: 2 }))).not.toBe(workKey(state(pivot)));
  });
});
