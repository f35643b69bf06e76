// POD templates that people make of the PODs they have, and what may come out of a storage in their place.
import { ROLES } from '../engine/input';
import type { PriceBand } from './price-band';
import { INDUSTRIES_NAMED, ofIndustry } from './pod-templates';
import { resolveSegment } from './resolve';
import { usually, usualPay, type Settings } from './settings';
import { columnOf, isMoney, parameter, perDollar } from './table';
import { ARCHETYPES, type Archetype, type Scenario, type Segment } from './types';
import { readValue, Report } from './validate';
import { centre } from './value';

export const LONGEST_TEMPLATE_NAME = 40;
/** More than anyone looks through. */
export const MOST_OWN_TEMPLATES = 30;

export interface OwnTemplate {
  readonly id: string;
  readonly name: string;
  readonly archetype: Archetype;
  /** Of its amounts. */
  readonly currency: string;
  /** Contracts a year for which it is meant; one without an upper end has 0 there. */
  readonly price?: readonly [from: number, to: number];
  readonly industry?: string;
  readonly values: Settings;
}

/** What a POD is: seats, list and field team. Pay and the like are part of a template where they are not the table's. */
const ALWAYS = [
  ...ROLES.map((role) => `${role}.seats`),
  ...['namedAccounts', 'officeCost', 'travelCost', 'visitsPerDeal'],
];
const OF_COURTING = ['namedEffort', 'visitCost'];
const WHERE_OWN = [...OF_COURTING, ...ROLES.map((role) => `${role}.cost`)];
/** Into how many industries the market of a POD falls that serves one of them. */
const OF_INDUSTRY = 'industries';
const KEYS = [...ALWAYS, ...WHERE_OWN, OF_INDUSTRY];

/** A segment's POD as it is; of ranges their middle. */
export function podOf({ currency }: Scenario, { archetype, values, ...rest }: Segment): Settings {
  const all = resolveSegment({ archetype, values, ...rest }, currency);
  const ofPod = [...ALWAYS, ...WHERE_OWN];
  const kept = ofPod.filter((key) => ALWAYS.includes(key) || Object.hasOwn(values, key));
  return Object.fromEntries(
    kept.flatMap((key) => {
      const row = parameter('segment', key, archetype);
      if (!row) return [];
      const value = centre(all[key], row.law);
      const usual = columnOf(row, archetype, currency).default;
      return ALWAYS.includes(key) || value !== usual ? [[key, value]] : [];
    }),
  );
}

/** The numbers of a POD, with those that say that it serves one industry of the segment's. */
export function inIndustry({ currency }: Scenario, segment: Segment, pod: Settings): Settings {
  const industries = resolveSegment(segment, currency)[OF_INDUSTRY];
  return typeof industries === 'number' && industries > 1 ? { ...pod, industries } : pod;
}

/** Twelve digits: 1.1 × 2 is 2.2. */
const clean = (x: number) => Number(x.toPrecision(12));

/**
 * Its numbers in a currency, amounts at its price level; pay and the like that it has not of its own are the table's, so
 * that none of what was there before stays.
 */
export function ownSettings(
  { values, archetype, currency: from, industry }: OwnTemplate,
  currency: string,
): Settings {
  const factor = perDollar(currency) / perDollar(from);
  const own = Object.entries(values).map(([key, value]) => {
    const row = parameter('segment', key);
    return [key, factor !== 1 && row && isMoney(row.unit) ? clean(value * factor) : value] as const;
  });
  const pay = usualPay((role) => values[`${role}.seats`] ?? 0, archetype, currency);
  const served = industry === undefined ? undefined : (values[OF_INDUSTRY] ?? INDUSTRIES_NAMED);
  const usual = { ...usually(OF_COURTING, archetype, currency), ...pay };
  return { ...usual, ...Object.fromEntries(own), ...ofIndustry(served) };
}

export function ownBand({ price, currency: from }: OwnTemplate, currency: string): PriceBand | undefined {
  if (!price) return undefined;
  const factor = perDollar(currency) / perDollar(from);
  return [clean(price[0] * factor), price[1] > 0 ? clean(price[1] * factor) : Infinity];
}

const isRecord = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

/** The templates among what was stored or came in a file; what is none is left out. */
export function readOwnTemplates(x: unknown): readonly OwnTemplate[] {
  const found = (Array.isArray(x) ? x : []).flatMap((each) => readOne(each) ?? []);
  const ids = found.map(({ id }) => id);
  return found.filter(({ id }, i) => ids.indexOf(id) === i).slice(0, MOST_OWN_TEMPLATES);
}

function readOne(x: unknown): OwnTemplate | undefined {
  if (!isRecord(x) || !isRecord(x['values'])) return undefined;
  const report = new Report();
  const text = (name: string, most = LONGEST_TEMPLATE_NAME) => report.text(name, x[name], most);
  const [id, name, currency] = [text('id'), text('name'), text('currency', 3)];
  const archetype = report.choice('archetype', x['archetype'], ARCHETYPES);
  const industry = x['industry'] === undefined ? undefined : text('industry');
  const price = x['price'] === undefined ? undefined : readPrice(x['price']);
  const values: Record<string, number> = {};
  for (const [key, value] of Object.entries(x['values'])) {
    const row = KEYS.includes(key) ? parameter('segment', key) : undefined;
    const read = row && typeof value === 'number' ? readValue(report, key, row, value) : undefined;
    if (typeof read !== 'number') return undefined;
    values[key] = read;
  }
  const whole = ALWAYS.every((key) => Object.hasOwn(values, key)) && report.problems.length === 0;
  if (!whole || !id || !name || !currency || !archetype || price === null) return undefined;
  const purpose = { ...(price && { price }), ...(industry && { industry }) };
  return { id, name, archetype, currency, ...purpose, values };
}

/** Null: it is there, and is none. */
function readPrice(x: unknown): readonly [number, number] | null {
  if (!Array.isArray(x) || x.length !== 2 || !x.every((end) => Number.isFinite(end) && end >= 0)) return null;
  const [from, to] = x as [number, number];
  return to === 0 || from <= to ? [from, to] : null;
}
