// Plans beside the edited one in links: whole, short, told where they cannot be read, and no harm to older pages.
import { describe, expect, it } from 'vitest';
import { inCurrency, preset, writePath, type Scenario, type Value } from '../../src/scenario';
import {
  canonical,
  decodeLink,
  encodeLink,
  fitsLink,
  PLAIN_VIEW,
  workKey,
  type Beside,
  type LinkState,
} from '../../src/share';
import { wrap } from '../../src/share/envelope';
import { ENGINE_VERSION } from '../../src/engine';

const shipped = (id: string) => canonical(preset(id) as Scenario);
const pivot = shipped('shippo-pivot');
const changed = (scenario: Scenario, changes: Readonly<Record<string, Value>>, name: string): Scenario =>
  canonical(
    Object.entries(changes).reduce(
      (before, [path, value]) => {
        const result = writePath(before, path, value);
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        return result.value;
      },
      { ...scenario, name },
    ),
  );
const work = (scenario: Scenario, beside?: Beside): LinkState => ({
  ...{ scenario, seed: 1, ignoranceSeed: 1, futures: 2000, view: PLAIN_VIEW },
  ...{ engine: ENGINE_VERSION, survival: null, ...(beside && { beside }) },
});

const ours = changed(pivot, { 'company.cash': 2e6, 'smb.winRate': { p10: 0.2, p90: 0.3 } }, 'Ours, v2_b');
const later = changed(ours, { 'plan.mix.22.smb': 0.5, 'enterprise.cycleDays': 200 }, 'Later -- or never');
const abroad = canonical(inCurrency(changed(pivot, { 'smb.acv': 900 }, 'Abroad'), 'CNY'));

describe('plans beside the edited one', () => {
  it.each<[string, Beside]>([
    ['a copy with two changes', { at: 1, plans: [later] }],
    ['a copy of the very same', { at: 0, plans: [ours] }],
    ['three, the edited one among them', { at: 2, plans: [later, shipped('enterprise-only'), abroad] }],
    ['another company', { at: 1, plans: [shipped('balanced')] }],
  ])('open again: %s', (_, beside) => {
    const state = work(ours, beside);
    expect(decodeLink(encodeLink(state))).toEqual({ status: 'ok', state });
  });

  it('take as many characters as they differ in', () => {
    const alone = encodeLink(work(ours)).length;
    expect(encodeLink(work(ours, { at: 1, plans: [later] })).length - alone).toBeLessThan(120);
    expect(encodeLink(work(ours, { at: 1, plans: [pivot] })).length - alone).toBeLessThan(40);
    const most = { at: 3, plans: [later, shipped('enterprise-only'), shipped('adaptive')] };
    expect(fitsLink(encodeLink(work(ours, most)))).toBe(true);
  });

  it('are part of the work, and not of what was seen of it', () => {
    expect(workKey(work(ours, { at: 1, plans: [later] }))).not.toBe(workKey(work(ours)));
    expect(workKey({ ...work(ours), typicalArr: 5e6 })).toBe(workKey(work(ours)));
  });

  /** With a checksum that is right. */
  const forged = (...tokens: string[]) =>
    decodeLink(wrap(['1_1.5.0_shippo-pivot.1_1__2E3_', ...tokens, 'Z'].join('_')));

  it.each([
    ['a place that there is not', ['I.7-.aa2E6']],
    ['one place twice', ['I.1-.aa2E6', 'I.1-.aa3E6']],
    ['an unknown preset', ['I.1nobody.1-.aa2E6']],
    ['nothing', ['I.']],
    ['a gap', ['I.0-.aa2E6', 'I.3-.aa2E6']],
    ['five', ['I.0', 'I.1', 'I.2', 'I.3', 'I.0']],
    ['what it cannot set', ['I.1-.zz5']],
    ['a value out of range', ['I.1-.aa-5']],
  ])('are told where they make no sense, and cost nothing else: %s', (_, tokens) => {
    const decoded = forged('NOurs', ...tokens);
    expect(decoded.status).toBe('repaired');
    expect(decoded).toMatchObject({ state: { scenario: { name: 'Ours' } } });
    expect(decoded).toHaveProperty('problems.0.path', expect.stringMatching(/^beside/));
  });

  it('do not change the edited plan where a page does not know them', () => {
    // What the first engines made of a token of the letter I that they did not know: told, and passed over.
    const decoded = forged('NOurs', 'I!5-.aa9E9', 'Ssmb', 'bc.3');
    expect(decoded.status).toBe('repaired');
    expect(decoded).toHaveProperty('state.scenario.company', pivot.company);
    expect(decoded).toHaveProperty('state.scenario.segments.0.values.winRate', 0.3);
  });
});
