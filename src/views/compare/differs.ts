// What differs between two plans, in the page's words: assumptions, ranges, keyframes, rules, rounds, team. Pure.
import type { Messages } from '../../messages';
import { CURVES, isOwnCurve, OWN_CURVES, rulesInForce, type Scenario } from '../../scenario';
import { changedPaths, same } from '../../state';
import { ruleSentence } from '../assumptions/rules/sentence';
import { changeLines } from '../header/change-lines';
import { monthName } from '../month-name';
import { curveDifferences, mixText, structureDifferences } from './drawn-differs';
import type { CompareTexts } from './texts';

export interface Difference {
  readonly id: string;
  readonly what: string;
  readonly a: string;
  readonly b: string;
}

/** The horizon is that of the plan which is edited, for both. */
const COMMON = ['months'];

/** All of them, the plan's own first: it is what management decides. */
export function differences(
  messages: Messages,
  t: CompareTexts['differs'],
  a: Scenario,
  b: Scenario,
): readonly Difference[] {
  const when = monthName(messages, a.start);
  const paths = changedPaths(b, a).filter((path) => !COMMON.includes(path));
  const drawn = paths.filter((path) => path.startsWith('plan.'));
  const rest = paths.filter((path) => !drawn.includes(path));
  return [...drawn, ...rest].flatMap((path): readonly Difference[] => {
    if (path === 'plan.mix')
      return [{ id: path, what: t.mix, a: mixText(messages, t, a, when), b: mixText(messages, t, b, when) }];
    if (path === 'plan.rules') return ruleDifferences(messages, t, a, b);
    if (path === 'plan.structures') return structureDifferences(messages, t, a, b, when);
    const curve = CURVES.find((one) => path === `plan.${isOwnCurve(one) ? OWN_CURVES[one] : one}`);
    if (curve) return curveDifferences(messages, t, curve, a, b, when);
    return plainDifferences(messages, t, path, a, b);
  });
}

/** A number in both, or something that only one of them has. */
function plainDifferences(
  messages: Messages,
  t: CompareTexts['differs'],
  path: string,
  a: Scenario,
  b: Scenario,
): Difference[] {
  const { added, gone } = messages.app.header.changeList;
  return changeLines(messages, b, a, [path]).map(({ what, from, to }) => {
    if (to === added) return { id: path, what, a: t.notThere, b: t.there };
    if (to === gone) return { id: path, what, a: t.there, b: t.notThere };
    return { id: path, what, a: from ?? t.notThere, b: from === undefined ? t.redrawn : (to ?? t.notThere) };
  });
}

function ruleDifferences(
  messages: Messages,
  t: CompareTexts['differs'],
  a: Scenario,
  b: Scenario,
): Difference[] {
  const [ofA, ofB] = [a, b].map(({ plan }) => rulesInForce(plan));
  const ids = [...new Set([...ofA, ...ofB].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [one, other] = [ofA, ofB].map((rules) => rules.find((rule) => rule.id === id));
    if (same(one, other)) return [];
    const told = (scenario: Scenario, rule: typeof one) =>
      rule ? ruleSentence(messages, scenario, rule) : t.off;
    return [
      {
        id: `rule.${id}`,
        what: t.rule((other ?? one)?.label ?? id),
        ...{ a: told(a, one), b: told(b, other) },
      },
    ];
  });
}
