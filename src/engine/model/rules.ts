// Rules: when what a company can see of itself holds for some months, it changes its plan. Data, never code.
import { LATCHES, LEVERS, METRICS, OPERATORS } from '../input';
import { cut } from './levers';
import { TRAIL } from './funnel-state';
import { growth, topCustomerShare, trailing } from './measures';
import { QUARTER } from './time';
import type { World } from './world';

const WHOLE_COMPANY = 255;

/** Reads the end of the month before, in listed order, so that the last rule to fire wins. */
export function applyRules(world: World): void {
  const { plan, ctx } = world;
  const input = ctx.input;
  for (let rule = 0; rule < input.rules; rule++) {
    if (input.ruleOnce[rule] && plan.fired[rule] > 0) continue;
    if (!holds(world, rule)) {
      plan.streak[rule] = 0;
      continue;
    }
    plan.streak[rule] += 1;
    if (plan.streak[rule] < input.ruleMonths[rule]) continue;
    if (plan.fired[rule] === 0) plan.fired[rule] = world.month;
    if (plan.streak[rule] === input.ruleMonths[rule]) world.log?.ruleFired(rule);
    for (let action = input.actionStart[rule]; action < input.actionStart[rule + 1]; action++)
      act(world, rule, action);
  }
}

function holds(world: World, rule: number): boolean {
  const input = world.ctx.input;
  for (let i = input.conditionStart[rule]; i < input.conditionStart[rule + 1]; i++) {
    const seen = observe(world, input.conditionCode[3 * i], input.conditionCode[3 * i + 1]);
    const threshold = input.conditionValue[i];
    const operator = OPERATORS[input.conditionCode[3 * i + 2]];
    // A figure that cannot be told yet (NaN) meets no condition.
    if (operator === '<' ? !(seen < threshold) : operator === '<=' ? !(seen <= threshold) : false)
      return false;
    if (operator === '>' ? !(seen > threshold) : operator === '>=' ? !(seen >= threshold) : false)
      return false;
  }
  return true;
}

function act(world: World, rule: number, action: number): void {
  const { plan, ctx } = world;
  const value = ctx.input.actionValue;
  const at = 4 * action;
  switch (LEVERS[ctx.input.actionLever[action]]) {
    case 'mix':
      plan.mixLatched = 1;
      for (let s = 0; s < ctx.segments; s++) plan.mixSet[s] = value[at + s];
      return;
    case 'freeze':
      plan.freezeLatched = value[at];
      return;
    case 'pods':
      plan.podsLatched = value[at];
      return;
    case 'research':
      plan.researchLatched = value[at];
      return;
    case 'cut':
      // A cut repeats only after the condition has been away: otherwise it would halve the company every month.
      if (plan.streak[rule] === ctx.input.ruleMonths[rule]) cut(world, value[at]);
      return;
    case 'raise':
      plan.called[value[at]] = 1;
      return;
    case 'release':
      release(world, value[at]);
      return;
    case 'customisation':
      plan.customisationLatched = value[at];
      return;
    case 'structure':
      plan.structureLatched[value[at]] = value[at + 1];
      return;
    case 'focus':
      plan.focusLatched[value[at + 1]] = value[at];
  }
}

function release(world: World, latch: number): void {
  const plan = world.plan;
  switch (LATCHES[latch]) {
    case 'mix':
      plan.mixLatched = 0;
      return;
    case 'freeze':
      plan.freezeLatched = -1;
      return;
    case 'pods':
      plan.podsLatched = -1;
      return;
    case 'research':
      plan.researchLatched = -1;
      return;
    case 'customisation':
      plan.customisationLatched = -1;
      return;
    case 'structure':
      unlatch(plan.structureLatched);
      return;
    case 'focus':
      unlatch(plan.focusLatched);
  }
}

/** By segment. Rules release every month as long as they hold, and a loop is quicker than a call of `fill`. */
function unlatch(latched: Int8Array | Float64Array): void {
  for (let s = 0; s < latched.length; s++) latched[s] = -1;
}

/** Value of a metric at the end of the month before; NaN where nothing has happened yet that could tell. */
function observe(world: World, metric: number, segment: number): number {
  const { books, funnel, customers } = world;
  const before = world.month - 1;
  switch (METRICS[metric]) {
    case 'runway':
      return books.runway;
    case 'cash':
      return books.cash;
    case 'arr':
      return segment === WHOLE_COMPANY ? books.arr : customers.arr[segment];
    case 'growth': {
      const rate = growth(world, before);
      return rate > -1 ? rate : NaN;
    }
    case 'month':
      return world.month;
    case 'topCustomerShare':
      return topCustomerShare(world);
    case 'customers':
      return segment === WHOLE_COMPANY ? total(customers.live, world.ctx.segments) : customers.live[segment];
    case 'winRate': {
      const won = trailing(funnel.trailWon, segment, TRAIL, before);
      return won / (won + trailing(funnel.trailLost, segment, TRAIL, before));
    }
    case 'featureLosses':
      return (
        trailing(funnel.trailFeature, segment, TRAIL, before) /
        trailing(funnel.trailLost, segment, TRAIL, before)
      );
    case 'trialToPaid':
      return (
        trailing(funnel.trailPaid, segment, QUARTER, before) /
        trailing(funnel.trailActivated, segment, QUARTER, before)
      );
    default:
      return NaN;
  }
}

function total(array: Float64Array, segments: number): number {
  let sum = 0;
  for (let s = 0; s < segments; s++) sum += array[s];
  return sum;
}
