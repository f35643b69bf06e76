// The list of rounds: whatever is done to it, the scenario stays valid and travels by link.
import { describe, expect, it } from 'vitest';
import { MAX_ROUNDS } from '../../../src/engine';
import { compile, fallback, validate, type Plan, type Rule, type Scenario } from '../../../src/scenario';
import { decodeLink, encodeLink, PLAIN_VIEW } from '../../../src/share';
import { changedPaths } from '../../../src/state/changes';
import {
  addRound,
  earlier,
  isFull,
  LONGEST_LABEL,
  moveRound,
  obstacle,
  removeRound,
  renameRound,
  setNeeds,
} from '../../../src/views/assumptions/rounds/edit';

const named = (number: number) => `Round ${number}`;
const { plan } = fallback;
const ids = ({ rounds }: Plan) => rounds.map(({ id }) => id);
const needsOf = ({ rounds }: Plan) => Object.fromEntries(rounds.map(({ id, needs }) => [id, needs]));

const when = [{ metric: 'cash', op: '<', value: 1e6 }] as const;
const rules: Rule[] = [
  { id: 'one', label: 'Call A', when, forMonths: 1, then: [{ lever: 'raise', round: 'a' }] },
  {
    ...{ id: 'two', when, forMonths: 1 },
    then: [
      { lever: 'freeze', value: 1 },
      { lever: 'raise', round: 'a' },
    ],
  },
  { id: 'three', when, forMonths: 1, then: [{ lever: 'raise', round: 'b' }] },
];
const withRules: Plan = { ...plan, rules };

/** The scenario with that plan: valid, and the same after a link. */
function sound(changed: Plan): Scenario {
  const scenario = { ...fallback, plan: changed };
  expect(validate(scenario)).toEqual({ ok: true, value: scenario });
  const link = encodeLink({
    ...{ scenario, seed: 1, ignoranceSeed: 1, futures: 400, view: PLAIN_VIEW },
    ...{ engine: '1.0.0', survival: null },
  });
  const back = decodeLink(link);
  if (back.status !== 'ok') throw new Error(back.status);
  // Values that equal their defaults are left out of links.
  expect(compile(back.state.scenario)).toEqual(compile(scenario));
  const names = ({ plan: { rounds } }: Scenario) => rounds.map(({ id, label, needs }) => [id, label, needs]);
  expect(names(back.state.scenario)).toEqual(names(scenario));
  return scenario;
}

describe('a round more', () => {
  it('has the values of the table and waits for the last that is no bridge', () => {
    const added = addRound(plan, named);
    expect(added.rounds.at(-1)).toEqual({ id: 'round-1', label: 'Round 5', needs: 'b', values: {} });
    expect(changedPaths(sound(added))).toEqual(['rounds.round-1']);
  });

  it('gets a name and an id of its own, up to as many as fit', () => {
    let full = plan;
    for (let i = 0; i < 2 * MAX_ROUNDS; i++) full = addRound(full, named);
    expect(full.rounds.length).toBe(MAX_ROUNDS);
    expect(isFull(full)).toBe(true);
    expect(new Set(ids(full)).size).toBe(MAX_ROUNDS);
    expect(new Set(full.rounds.map(({ label }) => label)).size).toBe(MAX_ROUNDS);
    sound(full);
    const again = addRound(removeRound(full, 'round-2').plan, named);
    expect(again.rounds.at(-1)).toMatchObject({ id: 'round-2', label: 'Round 9' });
    sound(again);
  });

  it('waits for none when it is the first', () => {
    const first = addRound({ ...plan, rounds: [] }, named);
    expect(first.rounds).toEqual([{ id: 'round-1', label: 'Round 1', values: {} }]);
    sound(first);
  });
});

describe('a round less', () => {
  it('frees who waited for it, and rules call for it no longer', () => {
    const removed = removeRound(withRules, 'a');
    expect(ids(removed.plan)).toEqual(['seed', 'b', 'bridge']);
    expect(needsOf(removed.plan)).toEqual({ seed: undefined, b: undefined, bridge: undefined });
    expect(removed.plan.rules).toEqual([{ ...rules[1], then: [{ lever: 'freeze', value: 1 }] }, rules[2]]);
    expect(removed.freed.map(({ id }) => id)).toEqual(['b']);
    expect(removed.changed).toEqual([rules[1]]);
    expect(removed.gone).toEqual([rules[0]]);
    sound(removed.plan);
  });

  it('hands on what it waited for itself', () => {
    const chain = setNeeds(plan, 'a', 'seed');
    expect(needsOf(removeRound(chain, 'a').plan)).toMatchObject({ seed: undefined, b: 'seed' });
  });

  it('may be the last', () => {
    const none = ids(plan).reduce((left, id) => removeRound(left, id).plan, withRules);
    expect(none.rounds).toEqual([]);
    sound(none);
  });
});

describe('order', () => {
  it('changes by one place, never past what a round waits for', () => {
    expect(moveRound(plan, 'seed', -1)).toBeUndefined();
    expect(moveRound(plan, 'bridge', 1)).toBeUndefined();
    expect(obstacle(plan, 'b', -1)).toMatchObject({ later: { id: 'b' }, needs: { id: 'a' } });
    expect(obstacle(plan, 'a', 1)).toMatchObject({ later: { id: 'b' }, needs: { id: 'a' } });
    expect(obstacle(plan, 'a', -1)).toBeUndefined();
    const moved = moveRound(plan, 'a', -1)!;
    expect(ids(moved)).toEqual(['a', 'seed', 'b', 'bridge']);
    expect(changedPaths(sound(moved))).toEqual(['plan.rounds']);
  });

  it('and need are of earlier rounds only', () => {
    expect(earlier(plan, 'a').map(({ id }) => id)).toEqual(['seed']);
    const free = setNeeds(plan, 'b', undefined);
    expect(free.rounds[2]).not.toHaveProperty('needs');
    expect(changedPaths(sound(free))).toEqual(['plan.rounds']);
    sound(setNeeds(plan, 'b', 'seed'));
  });
});

it('takes a name as long as the field does', () => {
  const renamed = renameRound(plan, 'a', 'x'.repeat(LONGEST_LABEL));
  expect(changedPaths(sound(renamed))).toEqual([]);
  expect(validate({ ...fallback, plan: renameRound(plan, 'a', 'x'.repeat(LONGEST_LABEL + 1)) }).ok).toBe(
    false,
  );
});
