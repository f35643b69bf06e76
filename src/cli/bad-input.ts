// What the person at the terminal got wrong, said in one line.
import type { Problem } from '../scenario';

/** Ends the command with exit code 2 and its message as the only line on standard error. */
export class BadInput extends Error {}

export const describe = ({ path, found, allowed }: Problem) =>
  `${path === '' ? 'the scenario' : path}: found ${found}; allowed: ${allowed}`;

/** The first problem, and how many more there are. */
export function firstOf(problems: readonly Problem[]): string {
  const [first, ...more] = problems;
  const rest = more.length === 0 ? '' : ` (and ${more.length} more; \`validate\` lists them)`;
  return describe(first) + rest;
}
