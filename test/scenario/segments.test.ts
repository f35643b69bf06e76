// Segments added and removed: whatever stays is in order, and nothing names what has left.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addSegment,
  ARCHETYPES,
  compile,
  listPresets,
  MOST_SEGMENTS,
  preset,
  removeSegment,
  renameSegment,
  validate,
  type Archetype,
  type Scenario,
} from '../../src/scenario';

const presets = listPresets().map(({ id }) => preset(id)!);
const anyPreset = fc.constantFrom(...presets);
const anyKinds = fc.array(fc.constantFrom<Archetype>(...ARCHETYPES), { minLength: 1, maxLength: 4 });
const grown = (scenario: Scenario, kinds: readonly Archetype[]) =>
  kinds.reduce((now, kind, i) => addSegment(now, kind, `${kind} ${i}`), scenario);
const total = (shares: Readonly<Record<string, number>>) => Object.values(shares).reduce((a, b) => a + b, 0);

describe('adding', () => {
  it('gives a valid scenario with effort for the new one, up to the most there can be', () => {
    fc.assert(
      fc.property(anyPreset, anyKinds, (scenario, kinds) => {
        const next = grown(scenario, kinds);
        expect(validate(next)).toEqual({ ok: true, value: next });
        expect(next.segments).toHaveLength(Math.min(MOST_SEGMENTS, scenario.segments.length + kinds.length));
        expect(() => compile(next)).not.toThrow();
        const last = next.segments.find(({ label }) => label === `${kinds.at(-1)} ${kinds.length - 1}`);
        for (const { shares } of next.plan.mix.keyframes) {
          if (last) expect(shares[last.id]).toBeCloseTo(0.2, 12);
          expect(total(shares)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('puts it where its customers come from the smaller and grow into the larger', () => {
    const size = ({ archetype }: { archetype: Archetype }) => ARCHETYPES.indexOf(archetype);
    fc.assert(
      fc.property(anyPreset, fc.constantFrom<Archetype>(...ARCHETYPES), (scenario, kind) => {
        const { segments } = addSegment(scenario, kind, 'New');
        const place = segments.findIndex(({ label }) => label === 'New');
        const own = size(segments[place]);
        for (const smaller of segments.slice(0, place)) expect(size(smaller)).toBeLessThanOrEqual(own);
        for (const larger of segments.slice(place + 1, place + 2)) expect(size(larger)).toBeGreaterThan(own);
      }),
    );
    const [home] = presets;
    const added = addSegment(home, 'smb', 'More');
    expect(added.segments.map(({ label }) => label).indexOf('More')).toBe(1);
  });
});

describe('removing', () => {
  it('undoes adding, but for what was drawn to the last digit', () => {
    fc.assert(
      fc.property(anyPreset, fc.constantFrom<Archetype>(...ARCHETYPES), (scenario, kind) => {
        const added = addSegment(scenario, kind, 'New');
        const {
          scenario: back,
          changed,
          gone,
        } = removeSegment(added, added.segments.find(({ label }) => label === 'New')!.id);
        expect([changed, gone]).toEqual([[], []]);
        expect(back.segments).toEqual(scenario.segments);
        expect(back.plan.rules).toEqual(scenario.plan.rules);
        back.plan.mix.keyframes.forEach(({ shares }, i) => {
          const before = scenario.plan.mix.keyframes[i].shares;
          for (const id of Object.keys(before)) expect(shares[id]).toBeCloseTo(before[id], 12);
        });
      }),
    );
  });

  it('leaves a valid scenario that names it nowhere, and the last segment in place', () => {
    fc.assert(
      fc.property(anyPreset, anyKinds, fc.nat(), (scenario, kinds, which) => {
        const many = grown(scenario, kinds);
        const { id } = many.segments[which % many.segments.length];
        const { scenario: fewer } = removeSegment(many, id);
        expect(validate(fewer)).toEqual({ ok: true, value: fewer });
        expect(JSON.stringify(fewer.plan)).not.toContain(`"${id}"`);
        const alone = many.segments.reduce((now, segment) => removeSegment(now, segment.id).scenario, many);
        expect(alone.segments).toHaveLength(1);
        expect(validate(alone)).toEqual({ ok: true, value: alone });
      }),
    );
  });

  it('takes along the curves and the focus that were its own', () => {
    const frames = [{ month: 1, value: 0.5 }];
    const [home] = presets;
    const { plan } = home;
    const rule = (id: string, segment: string) => ({
      ...{ id, when: [{ metric: 'month' as const, op: '>' as const, value: 3 }], forMonths: 1 },
      then: [{ lever: 'focus' as const, segment, value: 0.9 }],
    });
    const drawn = { smb: frames, enterprise: frames };
    const rules = [rule('one', 'smb'), rule('two', 'enterprise')];
    const { scenario, gone } = removeSegment(
      { ...home, plan: { ...plan, focus: drawn, prices: drawn, rules } },
      'smb',
    );
    expect([scenario.plan.focus, scenario.plan.prices]).toEqual(Array(2).fill({ enterprise: frames }));
    expect([gone.map(({ id }) => id), scenario.plan.rules.map(({ id }) => id)]).toEqual([['one'], ['two']]);
  });

  it('tells which rules go with it and which go on', () => {
    const adaptive = preset('adaptive')!;
    const { scenario, changed, gone } = removeSegment(adaptive, 'enterprise');
    expect(gone.map(({ id }) => id)).toEqual(['more-enterprise']);
    expect(changed.map(({ id }) => id)).toEqual(['open-enterprise']);
    expect(scenario.plan.rules.map(({ id }) => id)).toEqual(['open-enterprise', 'retreat']);
  });
});

it('renaming changes a label and nothing else', () => {
  const [scenario] = presets;
  const next = renameSegment(scenario, 'smb', 'Shops');
  expect(next.segments.map(({ label }) => label)).toEqual(['Shops', 'Enterprise']);
  expect({ ...next, segments: [] }).toEqual({ ...scenario, segments: [] });
});

describe('what is drawn and ruled of a segment’s structure', () => {
  it('leaves with it', () => {
    const adaptive = preset('adaptive@1');
    if (!adaptive) throw new Error('no preset');
    const shaped = validate({
      ...adaptive,
      plan: {
        ...adaptive.plan,
        structures: {
          smb: [{ month: 1, structure: 'generalist' }],
          enterprise: [{ month: 1, structure: 'founders' }],
        },
        rules: [
          {
            id: 'alone',
            when: [{ metric: 'month', op: '>', value: 3 }],
            forMonths: 1,
            then: [{ lever: 'structure', segment: 'enterprise', structure: 'pod' }],
          },
        ],
      },
    });
    if (!shaped.ok) throw new Error(JSON.stringify(shaped.problems));
    const { scenario, gone } = removeSegment(shaped.value, 'enterprise');
    expect(scenario.plan.structures).toEqual({ smb: [{ month: 1, structure: 'generalist' }] });
    expect(gone.map(({ id }) => id)).toEqual(['alone']);
    expect(validate(scenario).ok).toBe(true);
  });
});
