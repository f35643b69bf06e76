// What a plan is called where it is told to others: a shipped plan's name is that of the plan as it was shipped. Pure.
import type { Messages } from '../messages';
import { preset, type Scenario } from '../scenario';
import { changedPaths } from '../state';

/** A name of one's own stays; a preset's, of a plan that is no longer the preset, says so. */
export function toldName({ app }: Messages, scenario: Scenario): string {
  const { name, base } = scenario;
  const isBorrowed = name === preset(base)?.name && changedPaths(scenario).length > 0;
  return isBorrowed ? app.changedPlan(name) : name;
}
