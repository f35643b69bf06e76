// Published paths: `company.cash`, `smb.winRate`, `smb.ae.cost`, `rounds.a.chance`, `months`, and of the plan
// `plan.mix.15.smb`, `plan.pods.7`, `plan.programmes.7`, `plan.research.7`, `plan.customisation.7`, `plan.prices.smb.7`,
// `plan.focus.smb.7`, `plan.discounts.smb.7`, `plan.industrySpread.smb.7`, `plan.freeze.7`,
// `plan.playbook.7` (numbers are months).
// Luck, ignorance, links and the terminal know values by these; frozen.
import { CURVES, MAX_MONTHS } from '../engine/input';
import { drawnCurve, isOwnCurve, OWN_CURVES } from './curves';
import { columnOf, parameter, parametersOf, type Column, type Parameter } from './table';
import type { Keyframe, MixKeyframe, Result, Round, Scenario, Segment, Value, Values } from './types';
import { readValue, Report, validate } from './validate';

/** A parameter in its place. */
export interface Place {
  readonly path: string;
  readonly row: Parameter;
  /** Default, slider and benchmark that hold there. */
  readonly column: Column;
  readonly owner: 'company' | Segment | Round;
}

/** The parameter that a path names; undefined for paths of the plan and for unknown ones. */
export function locate(scenario: Scenario, path: string): Place | undefined {
  const [head, ...rest] = path.split('.');
  const owner =
    head === 'company'
      ? 'company'
      : head === 'rounds'
        ? scenario.plan.rounds.find(({ id }) => id === rest[0])
        : scenario.segments.find(({ id }) => id === head);
  if (owner === undefined) return undefined;
  const key = (head === 'rounds' ? rest.slice(1) : rest).join('.');
  const archetype = owner !== 'company' && 'archetype' in owner ? owner.archetype : undefined;
  const row = parameter(archetype ? 'segment' : head === 'company' ? 'company' : 'round', key, archetype);
  return row && { path, row, column: columnOf(row, archetype, scenario.currency), owner };
}

const valuesOf = (scenario: Scenario, owner: Place['owner']): Values =>
  owner === 'company' ? scenario.company : owner.values;

/** The value in force at a path, default included; undefined when the path names nothing. */
export function readPath(scenario: Scenario, path: string): Value | undefined {
  if (path === 'months') return scenario.months;
  const place = locate(scenario, path);
  if (!place) return readDrawn(scenario, path);
  const own = valuesOf(scenario, place.owner);
  return Object.hasOwn(own, place.row.key) ? own[place.row.key] : place.column.default;
}

/**
 * The scenario with one value changed; the default is stored as absence. Keyframes are set, or added at their month.
 * Refuses what `validate` would refuse.
 */
export function writePath(scenario: Scenario, path: string, value: Value): Result<Scenario> {
  const place = locate(scenario, path);
  if (!place) return writeDrawn(scenario, path, value);
  const report = new Report();
  const read = readValue(report, path, place.row, value);
  if (read === undefined) return { ok: false, problems: report.problems };
  const { [place.row.key]: _before, ...others } = valuesOf(scenario, place.owner);
  const values = read === place.column.default ? others : { ...others, [place.row.key]: read };
  return validate(withValues(scenario, place.owner, values));
}

function withValues(scenario: Scenario, owner: Place['owner'], values: Values): Scenario {
  if (owner === 'company') return { ...scenario, company: values };
  const change = <T extends Segment | Round>(list: readonly T[]) =>
    list.map((entry) => (entry === owner ? { ...entry, values } : entry));
  return {
    ...scenario,
    segments: change(scenario.segments),
    plan: { ...scenario.plan, rounds: change(scenario.plan.rounds) },
  };
}

const STEP_CURVES = ['pods', 'programmes', 'research', 'customisation', 'freeze', 'playbook'] as const;
const isStepCurve = (name: string): name is (typeof STEP_CURVES)[number] =>
  STEP_CURVES.some((curve) => curve === name);

/** The curve that the plan keeps for each segment under this name. */
const ownCurve = (name: string) => CURVES.filter(isOwnCurve).find((curve) => OWN_CURVES[curve] === name);

const monthOf = (text: string | undefined) => {
  const month = text !== undefined && /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
  return month <= MAX_MONTHS ? month : 0;
};

function readDrawn({ plan, segments }: Scenario, path: string): number | undefined {
  const [head, curve = '', a, b, ...more] = path.split('.');
  if (head !== 'plan' || more.length > 0) return undefined;
  if (curve === 'mix') {
    const frame = plan.mix.keyframes.find(({ month }) => month === monthOf(a));
    if (!frame || !segments.some(({ id }) => id === b)) return undefined;
    return Object.hasOwn(frame.shares, String(b)) ? frame.shares[String(b)] : 0;
  }
  const owned = ownCurve(curve);
  if (owned) return drawnCurve(plan, owned, String(a)).find(({ month }) => month === monthOf(b))?.value;
  if (!isStepCurve(curve) || b !== undefined) return undefined;
  return plan[curve].find(({ month }) => month === monthOf(a))?.value;
}

/** Sets or adds a frame, keeping the months in order. */
const withFrame = <T extends Keyframe | MixKeyframe>(frames: readonly T[], frame: T): T[] =>
  [...frames.filter(({ month }) => month !== frame.month), frame].sort((a, b) => a.month - b.month);

function writeDrawn(scenario: Scenario, path: string, value: Value): Result<Scenario> {
  const { plan } = scenario;
  const [head, curve = '', a, b, ...more] = path.split('.');
  const number = value as number;
  if (path === 'months') return validate({ ...scenario, months: number });
  const owned = ownCurve(curve);
  const month = monthOf(owned ? b : a);
  const id = (owned ? a : b) ?? '';
  if (head === 'plan' && month > 0 && more.length === 0) {
    if (curve === 'mix') {
      const old = plan.mix.keyframes.find((frame) => frame.month === month);
      const frame = { month, shares: { ...old?.shares, [id]: number } };
      const keyframes = withFrame(plan.mix.keyframes, frame);
      return validate({ ...scenario, plan: { ...plan, mix: { ...plan.mix, keyframes } } });
    }
    if (owned) {
      const frames = withFrame(drawnCurve(plan, owned, id), { month, value: number });
      const curves = { ...plan[OWN_CURVES[owned]], [id]: frames };
      return validate({ ...scenario, plan: { ...plan, [OWN_CURVES[owned]]: curves } });
    }
    if (isStepCurve(curve) && b === undefined) {
      return validate({
        ...scenario,
        plan: { ...plan, [curve]: withFrame(plan[curve], { month, value: number }) },
      });
    }
  }
  const report = new Report();
  report.add(path, 'unknown', value, 'a path such as company.cash, smb.winRate or plan.pods.7');
  return { ok: false, problems: report.problems };
}

/** Every path that can be read: parameters in the table's order, then what is drawn. */
export function listPaths({ segments, plan }: Scenario): string[] {
  return [
    'months',
    ...parametersOf('company').map(({ key }) => `company.${key}`),
    ...segments.flatMap(({ id, archetype }) =>
      parametersOf('segment', archetype).map(({ key }) => `${id}.${key}`),
    ),
    ...plan.rounds.flatMap(({ id }) => parametersOf('round').map(({ key }) => `rounds.${id}.${key}`)),
    ...plan.mix.keyframes.flatMap(({ month }) => segments.map(({ id }) => `plan.mix.${month}.${id}`)),
    ...STEP_CURVES.flatMap((curve) => plan[curve].map(({ month }) => `plan.${curve}.${month}`)),
    ...Object.values(OWN_CURVES).flatMap((name) =>
      Object.entries(plan[name]).flatMap(([id, frames]) =>
        frames.map(({ month }) => `plan.${name}.${id}.${month}`),
      ),
    ),
  ];
}
