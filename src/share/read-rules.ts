// Tokens of rules. Vocabularies of the engine are named by their place, which never changes; a place that does not
// exist reads as nothing, and the validator then refuses the rule.
import { LATCHES, LEVERS, METRICS, OPERATORS, STRUCTURES } from '../engine/input';
import { given, leave, readNumbers, type Reader } from './cursor';
import type { Draft } from './draft';
import { T } from './tokens';

function condition([metric, op, value, segment]: readonly number[], draft: Draft): unknown {
  return {
    metric: METRICS[metric],
    op: OPERATORS[op],
    value,
    ...(segment !== undefined && { segment: draft.segments.idAt(segment) }),
  };
}

function action([lever, ...rest]: readonly number[], draft: Draft): unknown {
  const name = LEVERS[lever];
  if (name === 'mix') return { lever: name, shares: draft.shares(rest) };
  if (name === 'raise') return { lever: name, round: draft.rounds.idAt(rest[0]) };
  if (name === 'release') return { lever: name, latch: LATCHES[rest[0]] };
  if (name === 'structure') {
    return { lever: name, segment: draft.segments.idAt(rest[0]), structure: STRUCTURES[rest[1]] };
  }
  if (name === 'focus') return { lever: name, value: rest[0], segment: draft.segments.idAt(rest[1]) };
  return { lever: name, value: rest[0] };
}

export const RULE_TOKENS: Readonly<Record<string, Reader>> = {
  [T.ruleOrder]: ({ draft }, rest) => draft.rules.order(rest),
  [T.rule]: (at, rest) => {
    leave(at);
    return given(at.draft.rules.renew(rest), (rule) => {
      at.rule = at.labelled = rule;
    });
  },
  [T.spell]: ({ rule }, rest) =>
    rule !== null &&
    given(readNumbers(rest), ([months, once, off]) => {
      rule.forMonths = months;
      if (once === 1) rule.once = true;
      if (off === 1) rule.off = true;
    }),
  [T.condition]: ({ rule, draft }, rest) =>
    rule !== null && given(readNumbers(rest), (numbers) => rule.when.push(condition(numbers, draft))),
  [T.action]: ({ rule, draft }, rest) =>
    rule !== null && given(readNumbers(rest), (numbers) => rule.then.push(action(numbers, draft))),
};
