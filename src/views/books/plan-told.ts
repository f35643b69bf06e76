// What the plan does besides its mix, PODs and rounds, for paper: levers drawn over time, ways of selling, rules. Pure.
import type { BooksMessages } from '../../export';
import { share } from '../../format';
import type { Messages } from '../../messages';
import {
  CURVES,
  drawnCurve,
  drawnStructure,
  isOwnCurve,
  rulesInForce,
  type Curve,
  type Scenario,
} from '../../scenario';
import { ruleSentence } from '../assumptions/rules/sentence';
import type { MonthName } from '../month-name';

export interface PlanLine {
  readonly id: string;
  readonly what: string;
  readonly text: string;
}

/** PODs and the mix have their own places. */
const LEVERS: readonly Curve[] = CURVES.filter((curve) => curve !== 'pods');

export function drawnLines(
  { app, rules }: Messages,
  { printed: t }: BooksMessages,
  { plan, segments, months }: Scenario,
  name: MonthName,
): readonly PlanLine[] {
  const { titles, hiring, ofSegment } = app.curves;
  /** Values one after the other; those beyond the horizon are not told. */
  const steps = <T extends { readonly month: number }>(frames: readonly T[], show: (frame: T) => string) =>
    frames
      .filter(({ month }, i) => i === 0 || month <= months)
      .map((frame) => `${show(frame)} ${t.from(name(frame.month))}`)
      .join(', ');
  const curves = LEVERS.flatMap((curve) => {
    const show = ({ value }: { readonly value: number }) =>
      curve === 'freeze' ? (value > 0 ? hiring.on : hiring.off) : share(value);
    const owners = isOwnCurve(curve) ? segments : segments.slice(0, 1);
    return owners.map(({ id, label }) => ({
      id: `${curve}.${id}`,
      what: isOwnCurve(curve) ? ofSegment(titles[curve], label) : titles[curve],
      text: steps(drawnCurve(plan, curve, id), show),
    }));
  });
  const ways = segments.map(({ id, label }) => ({
    id: `structures.${id}`,
    what: t.soldBy(label),
    text: steps(drawnStructure(plan, id), ({ structure }) => rules.structures[structure]),
  }));
  return [...curves, ...ways].filter(({ text }) => text !== '');
}

/** The rules that are in force, as the page says them. */
export const ruleLines = (messages: Messages, scenario: Scenario): readonly PlanLine[] =>
  rulesInForce(scenario.plan).map((rule) => ({
    id: rule.id,
    what: rule.label ?? '',
    text: ruleSentence(messages, scenario, rule),
  }));
