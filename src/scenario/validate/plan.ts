// The drawn part of the plan: mix and the other curves.
import { MAX_MONTHS, MAX_PODS, STRUCTURES, type Curve } from '../../engine/input';
import { OWN_CURVES, type OwnCurve } from '../curves';
import {
  CURVE_SHAPES,
  type Keyframe,
  type Mix,
  type MixKeyframe,
  type Plan,
  type StructureKeyframe,
} from '../types';
import { own, type Json, type Report } from './report';

export const MOST_KEYFRAMES = 60;
const LARGEST_SHARE = 1000;
const FACTOR = 10;

/** Least and most that a drawn curve may hold; PODs and a freeze of hiring are whole. */
export const CURVE_LIMITS: Readonly<Record<Curve, readonly [low: number, high: number]>> = {
  pods: [0, MAX_PODS],
  programmes: [0, FACTOR],
  research: [0, FACTOR],
  price: [0.1, FACTOR],
  customisation: [0, 1],
  focus: [0, 1],
  discount: [0, 0.9],
  freeze: [0, 1],
  industrySpread: [0, 1],
  playbook: [0, 1],
};

/** Keyframes in rising months; a bad one is left out. */
function readFrames<T extends { readonly month: number }>(
  report: Report,
  path: string,
  x: unknown,
  fields: readonly string[],
  read: (path: string, fields: Json, month: number) => T | null,
): T[] {
  const frames: T[] = [];
  report.list(path, x, MOST_KEYFRAMES).forEach((entry, i) => {
    const at = `${path}.${i}`;
    const object = report.object(at, entry, fields);
    if (!object) return;
    const month = report.number(`${at}.month`, own(object, 'month'), 1, MAX_MONTHS, true);
    if (month === undefined) return;
    const before = frames.at(-1);
    if (before && month <= before.month) {
      report.add(`${at}.month`, 'order', month, `a month after ${before.month}`);
      return;
    }
    const frame = read(at, object, month);
    if (frame) frames.push(frame);
  });
  return frames;
}

/** A step curve. */
export function readCurve(
  report: Report,
  path: string,
  x: unknown,
  [low, high]: readonly [number, number],
  whole = false,
): Keyframe[] {
  return readFrames(report, path, x, ['month', 'value'], (at, fields, month) => {
    const value = report.number(`${at}.value`, own(fields, 'value'), low, high, whole);
    return value === undefined ? null : { month, value };
  });
}

/** Shares by segment id; null when one of them is bad. */
export function readShares(
  report: Report,
  path: string,
  x: unknown,
  ids: readonly string[],
): Record<string, number> | null {
  const before = report.count;
  const fields = report.object(path, x, ids);
  const shares: Record<string, number> = {};
  for (const id of fields ? ids : []) {
    const given = fields && own(fields, id);
    if (given === undefined) continue;
    const share = report.number(`${path}.${id}`, given, 0, LARGEST_SHARE);
    if (share !== undefined) shares[id] = share;
  }
  return report.count > before ? null : shares;
}

function readMix(report: Report, x: unknown, ids: readonly string[], home: Mix): Mix {
  const path = 'plan.mix';
  const fields = report.object(path, x, ['curve', 'keyframes']);
  if (!fields) return refuge(home, ids);
  const curve = report.choice(`${path}.curve`, own(fields, 'curve'), CURVE_SHAPES) ?? 'step';
  const keyframes = readFrames(
    report,
    `${path}.keyframes`,
    own(fields, 'keyframes'),
    ['month', 'shares'],
    (at, frame, month): MixKeyframe | null => {
      const shares = readShares(report, `${at}.shares`, own(frame, 'shares'), ids);
      return shares && { month, shares };
    },
  );
  if (keyframes.length > 0) return { curve, keyframes };
  report.add(`${path}.keyframes`, 'missing', own(fields, 'keyframes'), 'at least one keyframe');
  return refuge(home, ids);
}

/** The preset's mix if its segments are here, else equal shares. */
function refuge(home: Mix, ids: readonly string[]): Mix {
  const known = home.keyframes.every(({ shares }) => Object.keys(shares).every((id) => ids.includes(id)));
  if (known) return home;
  return {
    curve: 'step',
    keyframes: [{ month: 1, shares: Object.fromEntries(ids.map((id) => [id, 1])) }],
  };
}

/** Structures over time, a choice each. */
function readStructures(report: Report, path: string, x: unknown): StructureKeyframe[] {
  return readFrames(report, path, x, ['month', 'structure'], (at, fields, month) => {
    const structure = report.choice(`${at}.structure`, own(fields, 'structure'), STRUCTURES);
    return structure === undefined ? null : { month, structure };
  });
}

/** What is drawn by segment id; a plan that draws none may leave it out. */
function readBySegment<T>(
  report: Report,
  path: string,
  x: unknown,
  ids: readonly string[],
  read: (path: string, curve: unknown) => T,
): Record<string, T> {
  const curves: Record<string, T> = {};
  const fields = x === undefined ? null : report.object(path, x, ids);
  for (const id of fields ? ids : []) {
    const curve = fields && own(fields, id);
    if (curve !== undefined) curves[id] = read(`${path}.${id}`, curve);
  }
  return curves;
}

const readOwn = (report: Report, fields: Json, ids: readonly string[], curve: OwnCurve) =>
  readBySegment(report, `plan.${OWN_CURVES[curve]}`, own(fields, OWN_CURVES[curve]), ids, (path, frames) =>
    readCurve(report, path, frames, CURVE_LIMITS[curve]),
  );

/** Everything drawn; rounds and rules are read by their own modules. */
export function readDrawn(
  report: Report,
  fields: Json,
  ids: readonly string[],
  home: Plan,
): Omit<Plan, 'rounds' | 'rules'> {
  return {
    mix: readMix(report, own(fields, 'mix'), ids, home.mix),
    pods: readCurve(report, 'plan.pods', own(fields, 'pods'), CURVE_LIMITS.pods, true),
    programmes: readCurve(report, 'plan.programmes', own(fields, 'programmes'), CURVE_LIMITS.programmes),
    research: readCurve(report, 'plan.research', own(fields, 'research'), CURVE_LIMITS.research),
    customisation: readCurve(
      report,
      'plan.customisation',
      own(fields, 'customisation'),
      CURVE_LIMITS.customisation,
    ),
    prices: readOwn(report, fields, ids, 'price'),
    structures: readBySegment(report, 'plan.structures', own(fields, 'structures'), ids, (path, frames) =>
      readStructures(report, path, frames),
    ),
    focus: readOwn(report, fields, ids, 'focus'),
    discounts: readOwn(report, fields, ids, 'discount'),
    freeze: readCurve(report, 'plan.freeze', own(fields, 'freeze'), CURVE_LIMITS.freeze, true),
    industrySpread: readOwn(report, fields, ids, 'industrySpread'),
    playbook: readCurve(report, 'plan.playbook', own(fields, 'playbook'), CURVE_LIMITS.playbook),
  };
}
