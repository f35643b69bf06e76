// The parameter table: every number that can be set, once. Form, validation, link, documentation and sensitivity
// are driven by it.
import type { Archetype, Values } from '../types';
import { bespoke, bespokeOfCompany, ignorance, industries } from './bespoke';
import { channels } from './channels';
import { contract, onboarding } from './contract';
import { churn, customers } from './customers';
import { demand } from './demand';
import { funding } from './funding';
import { funnel } from './funnel';
import { growth } from './growth';
import { market } from './market';
import { money } from './money';
import type { Column, Parameter, Scope } from './parameter';
import { isLevelled } from './price-level';
import { opening, openingOfCompany } from './opening';
import { ownSite } from './own-site';
import { people } from './people';
import { demandOfCompany, product, productOfCompany, trust, trustOfCompany } from './product';
import { team } from './team';

export type { Bounds, Column, Group, Kind, Parameter, Scope, Unit } from './parameter';
export { MONTHLY, YEARLY } from './customers';
export { isMoney } from './parameter';
export { CURRENCIES, isLevelled, perDollar, PRICE_LEVELS } from './price-level';
export { ANY_GROWTH, ANY_RUNWAY } from '../../engine/input';

export const PARAMETERS: readonly Parameter[] = [
  ...[money, team, growth, demandOfCompany, productOfCompany, bespokeOfCompany, trustOfCompany],
  ...[ignorance],
  ...[market, demand, channels, ownSite, funnel, contract, onboarding, churn, customers],
  ...[product, bespoke, trust, industries],
  ...[people, openingOfCompany, opening, funding],
].flat();

const byKey: Readonly<Record<Scope, ReadonlyMap<string, Parameter>>> = {
  company: index('company'),
  segment: index('segment'),
  round: index('round'),
};

function index(scope: Scope): ReadonlyMap<string, Parameter> {
  return new Map(PARAMETERS.filter((row) => row.scope === scope).map((row) => [row.key, row]));
}

/** The row of a key; undefined when there is none, or not for this archetype. */
export function parameter(scope: Scope, key: string, archetype?: Archetype): Parameter | undefined {
  const row = byKey[scope].get(key);
  return row && (archetype === undefined || row.archetypes.includes(archetype)) ? row : undefined;
}

/** Rows of a scope that apply to an archetype, in the table's order. */
export function parametersOf(scope: Scope, archetype?: Archetype): readonly Parameter[] {
  const rows = (listed[`${scope} ${archetype}`] ??= PARAMETERS.filter(
    (row) => row.scope === scope && (archetype === undefined || row.archetypes.includes(archetype)),
  ));
  return rows;
}

/** Asked for several times with every step of a drag. */
const listed: Record<string, readonly Parameter[]> = {};

/** Defaults by key of all rows of a scope that apply to an archetype, money in a currency. Not to be written to. */
export function defaultsOf(scope: Scope, archetype: Archetype | undefined, currency: string): Values {
  return (filled[`${scope} ${archetype} ${isLevelled(currency) ? currency : ''}`] ??= Object.fromEntries(
    parametersOf(scope, archetype).map((row) => [row.key, columnOf(row, archetype, currency).default]),
  ));
}

/** As above. */
const filled: Record<string, Values> = {};

/**
 * Default, slider, benchmark and source for an archetype (outside segments it does not matter which), money in a
 * currency.
 */
export function columnOf(row: Parameter, archetype: Archetype | undefined, currency: string): Column {
  const columns = isLevelled(currency) ? (row.levelled[currency] ?? row.columns) : row.columns;
  return columns[archetype ?? 'micro'];
}

/** Engine slots that no row sets: they follow from others (see compile.ts). */
export const DERIVED_SLOTS: readonly string[] = ['churnPeriod'];
