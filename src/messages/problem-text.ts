// Problems of a scenario as sentences: the code chooses the sentence, the path becomes a place in words.
import { locate, type Place, type Problem, type Scenario } from '../scenario';
import type { Messages } from './load';

/** "Win rate, Small business"; company figures stand alone. */
function ownerText(messages: Messages, { row, owner }: Place): string {
  const { label } = messages.parameters[row.scope][row.key];
  return owner === 'company' ? label : messages.problems.within(label, owner.label);
}

/** Name of the segment or round that a path is all of. */
function ownerOf({ segments, plan }: Scenario, [head, id, ...more]: readonly string[]): string | undefined {
  const owner =
    head === 'rounds' && more.length === 0
      ? plan.rounds.find((round) => round.id === id)
      : id === undefined && segments.find((segment) => segment.id === head);
  return owner ? owner.label : undefined;
}

/** A path in words, as far as there are words for it; else the path itself. */
export function placeText(messages: Messages, scenario: Scenario, path: string): string {
  const { problems } = messages;
  const place = locate(scenario, path);
  if (place) return ownerText(messages, place);
  const end = /\.(p10|p90)$/.exec(path)?.[1];
  if (end) {
    const whole = placeText(messages, scenario, path.slice(0, -4));
    return end === 'p10' ? problems.lowEnd(whole) : problems.highEnd(whole);
  }
  const parts = path.split('.');
  const whole = Object.hasOwn(problems.wholes, path) ? problems.wholes[path] : ownerOf(scenario, parts);
  if (whole !== undefined) return whole;
  const owner = scenario.segments.find(({ id }) => id === parts.at(-1))?.label;
  const known = parts.filter((part) => Object.hasOwn(problems.fields, part));
  const field = known.at(-1);
  if (field === undefined) return path;
  const what = problems.fields[field];
  const inside = owner === undefined ? what : problems.within(what, owner);
  const number = parts.find((part) => /^\d+$/.test(part));
  return number === undefined ? inside : problems.entry(inside, Number(number) + 1);
}

/** What is wrong, where, and what to do. */
export function problemText(messages: Messages, scenario: Scenario, problem: Problem): string {
  const where = placeText(messages, scenario, problem.path);
  return messages.problems.texts[problem.code]({ where, found: problem.found, allowed: problem.allowed });
}
