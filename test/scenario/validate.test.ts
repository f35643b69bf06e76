// validate() and repair(): whatever comes, they never throw, they name the field, and what is good survives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPresets, preset, repair, validate, type Problem, type Scenario } from '../../src/scenario';
import { scenarios } from './arbitraries';

const pivot = preset('shippo-pivot') as Scenario;
const clone = (scenario: unknown) => JSON.parse(JSON.stringify(scenario)) as Record<string, unknown>;

/** The problems of the pivot after a change to its JSON. */
function problemsAfter(change: (json: Json) => void): Problem[] {
  const json = clone(pivot) as unknown as Json;
  change(json);
  const result = validate(json);
  const repaired = repair(json);
  expect(validate(repaired.scenario).ok).toBe(true);
  return result.ok ? [] : result.problems;
}
interface Json {
  [key: string]: unknown;
  company: Record<string, unknown>;
  segments: { id: string; grain: string; archetype: string; values: Record<string, unknown> }[];
  plan: Record<string, unknown> & {
    mix: { keyframes: { month: number; shares: Record<string, unknown> }[] };
    rounds: { id: string; needs?: string; values: Record<string, unknown> }[];
  };
}

const where = (problems: readonly Problem[]) => problems.map(({ path, code }) => `${path}: ${code}`);

describe('validate', () => {
  it('accepts generated scenarios unchanged, through JSON', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        expect(validate(clone(scenario))).toEqual({ ok: true, value: scenario });
      }),
      { numRuns: 300 },
    );
  });

  it('accepts every preset unchanged', () => {
    for (const { id } of listPresets()) {
      expect(validate(clone(preset(id)))).toEqual({ ok: true, value: preset(id) });
    }
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (x) => {
          expect(validate(x).ok).toBe(false);
          expect(validate(repair(x).scenario).ok).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('mends a scenario in which anything was replaced by anything', () => {
    fc.assert(
      fc.property(
        scenarios(),
        fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }),
        fc.jsonValue(),
        (s, way, x) => {
          const json = clone(s);
          let at: Record<string, unknown> = json;
          for (const step of way) {
            const keys = Object.keys(at);
            if (keys.length === 0) break;
            const key = keys[step % keys.length];
            const next = at[key];
            if (typeof next !== 'object' || next === null || step % 5 === 0) {
              at[key] = x;
              break;
            }
            at = next as Record<string, unknown>;
          }
          const { scenario, problems } = repair(json);
          expect(validate(scenario)).toEqual({ ok: true, value: scenario });
          expect(validate(json).ok).toBe(problems.length === 0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('does not let a prototype in', () => {
    const text = JSON.stringify(pivot).replace(
      '"company":{',
      '"company":{"__proto__":{"cash":1},"constructor":1,',
    );
    const { scenario, problems } = repair(JSON.parse(text));
    expect(where(problems)).toEqual(['company.__proto__: unknown', 'company.constructor: unknown']);
    expect(Object.hasOwn(scenario.company, '__proto__')).toBe(false);
    expect(({} as { cash?: number }).cash).toBeUndefined();
  });

  it('names the field, what was found and what is allowed', () => {
    expect(problemsAfter((json) => (json.company['cash'] = -5))).toEqual([
      { path: 'company.cash', code: 'range', found: '-5', allowed: '0 to 1000000000' },
    ]);
    expect(problemsAfter((json) => (json['months'] = 12.5))).toEqual([
      { path: 'months', code: 'range', found: '12.5', allowed: 'a whole number from 1 to 120' },
    ]);
    expect(problemsAfter((json) => (json.company['csah'] = 5))[0].path).toBe('company.csah');
  });

  it('refuses ranges where a value must be certain, and ranges that are none', () => {
    const range = (p10: unknown, p90: unknown) => ({ p10, p90 });
    expect(where(problemsAfter((json) => (json.company['growthGuard'] = range(3, 5))))).toEqual([
      'company.growthGuard: uncertain',
    ]);
    expect(where(problemsAfter((json) => (json.company['feedback'] = range(5, 5))))).toEqual([
      'company.feedback: order',
    ]);
    expect(where(problemsAfter((json) => (json.company['feedback'] = range(0, 5))))).toEqual([
      'company.feedback: range',
    ]);
    expect(where(problemsAfter((json) => (json.company['feedback'] = range(1, null))))).toEqual([
      'company.feedback.p90: type',
    ]);
  });

  it('refuses what the engine’s pools cannot hold, naming the field', () => {
    expect(where(problemsAfter((json) => (json.segments[0].grain = 'individual')))).toEqual([
      'smb.accounts: size',
    ]);
    expect(where(problemsAfter((json) => (json.segments[1].values['ae.seats'] = 12)))).toEqual([
      'enterprise.ae.seats: size',
    ]);
    expect(where(problemsAfter((json) => (json.company['maxPods'] = 41)))).toEqual([
      'company.maxPods: range',
    ]);
    const many = (count: number): unknown[] => Array.from({ length: count }, () => ({ month: 1, value: 1 }));
    for (const [field, count] of Object.entries({ pods: 61, rules: 25, rounds: 9 })) {
      const problems = problemsAfter((json) => Object.assign(json.plan, { [field]: many(count) }));
      expect(where(problems)).toContain(`plan.${field}: size`);
    }
  });

  it('refuses bad names and references', () => {
    expect(where(problemsAfter((json) => (json.plan.rounds[2].needs = 'z')))).toEqual([
      'plan.rounds.2.needs: choice',
    ]);
    expect(where(problemsAfter((json) => (json.plan.mix.keyframes[0].shares['mid'] = 1)))).toEqual([
      'plan.mix.keyframes.0.shares.mid: unknown',
    ]);
    expect(where(problemsAfter((json) => (json.plan.mix.keyframes[1].month = 1)))).toEqual([
      'plan.mix.keyframes.1.month: order',
    ]);
    for (const id of ['Company', 'company', 'smb', '__proto__', 'constructor', '', 'x'.repeat(17)]) {
      expect(where(problemsAfter((json) => (json.segments[1].id = id)))[0]).toMatch(/^segments\.1\.id/);
    }
  });

  it('refuses a rule whole, so that it cannot fire with a condition missing', () => {
    const rule = {
      id: 'x',
      when: [{ metric: 'maturity', op: '>', value: 0.5 }],
      forMonths: 1,
      then: [{ lever: 'pods', value: 2 }],
    };
    const json = { ...clone(pivot), plan: { ...clone(pivot.plan), rules: [rule] } };
    const { scenario, problems } = repair(json);
    expect(where(problems)).toEqual(['plan.rules.0.when.0.metric: choice']);
    expect(scenario.plan.rules).toEqual([]);
  });

  it('falls back to the preset for bad values only', () => {
    const json = clone(pivot) as unknown as Json;
    json.company['feedback'] = 'lots';
    json.segments[1].values['acv'] = 99_000;
    json.segments[1].values['winRate'] = 7;
    const { scenario, problems } = repair(json);
    expect(where(problems)).toEqual(['company.feedback: type', 'enterprise.winRate: range'].reverse());
    expect(scenario.company['feedback']).toEqual(pivot.company['feedback']);
    expect(scenario.segments[1].values['winRate']).toEqual(pivot.segments[1].values['winRate']);
    expect(scenario.segments[1].values['acv']).toBe(99_000);
  });
});
