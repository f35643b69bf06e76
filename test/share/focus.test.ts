// Focus in links: curves of a segment's own, and rules that set one.
import { expect, test } from 'vitest';
import { fallback, validate, writePath, type Scenario } from '../../src/scenario';
import { canonical } from '../../src/share/canonical';
import { Draft } from '../../src/share/draft';
import { readScenario } from '../../src/share/read-scenario';
import { writeScenario } from '../../src/share/write-scenario';
import { Report } from '../../src/scenario/validate';

const drawn: Scenario = canonical({
  ...fallback,
  plan: {
    ...fallback.plan,
    focus: {
      smb: [
        { month: 1, value: 0 },
        { month: 14, value: 0.85 },
      ],
    },
    rules: [
      {
        ...{ id: 'wide', when: [{ metric: 'arr', op: '>', value: 1e6 }], forMonths: 2 },
        then: [
          { lever: 'focus', segment: 'enterprise', value: 0.1 },
          { lever: 'release', latch: 'focus' },
        ],
      },
    ],
  },
});

function reopened(tokens: readonly string[]) {
  const draft = new Draft(fallback);
  const report = new Report();
  readScenario(draft, tokens, report);
  return { json: draft.toJson(), problems: report.problems };
}

test('a drawn focus and a rule that sets one come back', () => {
  const { json, problems } = reopened(writeScenario(drawn, canonical(fallback)));
  expect(problems).toEqual([]);
  const read = validate(json);
  expect(read.ok && canonical(read.value)).toEqual(drawn);
});

test('stands beside a curve that all segments share, structures and the start', () => {
  const customisation = [
    { month: 1, value: 0 },
    { month: 6, value: 0.4 },
  ];
  const structures: Scenario['plan']['structures'] = {
    smb: [
      { month: 1, structure: 'assembly' },
      { month: 9, structure: 'pod' },
    ],
  };
  const both = canonical({ ...drawn, start: '2026-04', plan: { ...drawn.plan, customisation, structures } });
  const tokens = writeScenario(both, canonical(fallback));
  expect(tokens).toEqual(expect.arrayContaining(['I-2026-04', 'I4', 'I5smb', 'Ismb']));
  const { json, problems } = reopened(tokens);
  expect(problems).toEqual([]);
  const read = validate(json);
  expect(read.ok && canonical(read.value)).toEqual(both);
});

test('a curve that this version does not know is reported, not guessed', () => {
  for (const token of ['I', 'ISmb', 'I0', 'I0smb', 'I4smb', 'I5', 'I99smb'])
    expect(reopened([token]).problems).toHaveLength(1);
});

test('has a path, within 0 and 1', () => {
  const written = writePath(fallback, 'plan.focus.smb.9', 0.7);
  expect(written.ok && written.value.plan.focus).toEqual({ smb: [{ month: 9, value: 0.7 }] });
  expect(writePath(fallback, 'plan.focus.smb.9', 1.2).ok).toBe(false);
  expect(writePath(fallback, 'plan.focus.nobody.9', 0.5).ok).toBe(false);
});

test('a plan that says nothing of focus is as good as one that draws none', () => {
  const { focus: _, ...plan } = fallback.plan;
  expect(validate({ ...fallback, plan })).toEqual({ ok: true, value: fallback });
});
