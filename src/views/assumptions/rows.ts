// Which rows the panel shows, and where: tabs, the main ones, and the rest by group. Pure.
import { PARAMETERS, ROLES, type Archetype, type Group, type Parameter, type Role } from '../../scenario';

export const TABS = ['market', 'team', 'product', 'money', 'rules', 'search'] as const;
export type Tab = (typeof TABS)[number];

const TAB_OF: Readonly<Record<Group, Tab>> = {
  market: 'market',
  demand: 'market',
  funnel: 'market',
  contract: 'market',
  onboarding: 'market',
  customers: 'market',
  team: 'team',
  growth: 'team',
  product: 'product',
  trust: 'product',
  money: 'money',
  opening: 'money',
  funding: 'money',
};
/** Rules that every plan has; they stand with the plan's own. */
const REFLEXES: readonly string[] = ['freezeBelow', 'freezeRelease', 'cutBelow', 'cutShare'];

/** Part of a tab behind "More": a group, or within the team one role. */
export type Section = Group | Role | 'founders';

/** One line: the parameters that set the same number, one for each owner that has it. */
export interface RowModel {
  /** Unique in the panel. */
  readonly id: string;
  readonly scope: 'company' | 'segment';
  readonly tab: Tab;
  readonly section: Section;
  /** By segment in the scenario's order, undefined where it has none; the company has one. */
  readonly parameters: readonly (Parameter | undefined)[];
  readonly main: boolean;
  /** Seats of a role: part of a POD's make-up. */
  readonly seats: boolean;
}

const sectionOf = ({ key, group }: Parameter): Section => {
  const [head, ...rest] = key.split('.');
  if (rest.length === 0) return group;
  return head === 'founders' ? head : (ROLES.find((role) => role === head) ?? group);
};

/** All rows for these segments in the table's order, those of one number joined (churn a month, churn a year). */
export function allRows(archetypes: readonly Archetype[]): readonly RowModel[] {
  const rows = new Map<string, RowModel>();
  for (const row of PARAMETERS) {
    const { scope, group, slot, key } = row;
    const id = scope === 'company' ? `company.${key}` : `segment.${slot}`;
    if (scope === 'round' || rows.has(id)) continue;
    const tab = REFLEXES.includes(key) ? 'rules' : TAB_OF[group];
    const common = { id, scope, tab, section: sectionOf(row), seats: key.endsWith('.seats') };
    if (scope === 'company') {
      rows.set(id, { ...common, parameters: [row], main: row.main.length > 0 });
      continue;
    }
    const alike = PARAMETERS.filter((other) => other.scope === 'segment' && other.slot === slot);
    const parameters = archetypes.map((own) => alike.find((other) => other.archetypes.includes(own)));
    if (parameters.every((parameter) => parameter === undefined)) continue;
    const main = parameters.some((parameter, i) => parameter?.main.includes(archetypes[i]));
    rows.set(id, { ...common, parameters, main });
  }
  return [...rows.values()];
}

/** Shown without being asked for; reflexes stand with the rules whatever they matter. */
const inFront = ({ main, tab }: RowModel) => main || tab === 'rules';

/** The rows that matter most, of one tab: segments side by side first, then the company's. */
export function mainRows(rows: readonly RowModel[], tab: Tab): readonly RowModel[] {
  const shown = rows.filter((row) => inFront(row) && row.tab === tab && !row.seats);
  return [
    ...shown.filter(({ scope }) => scope === 'segment'),
    ...shown.filter(({ scope }) => scope === 'company'),
  ];
}

/** Everything else of a tab, by section in the table's order. */
export function moreRows(
  rows: readonly RowModel[],
  tab: Tab,
): readonly { readonly section: Section; readonly rows: readonly RowModel[] }[] {
  const rest = rows.filter((row) => !inFront(row) && row.tab === tab && !row.seats);
  const sections = new Set(rest.map(({ section }) => section));
  return [...sections].map((section) => ({ section, rows: rest.filter((row) => row.section === section) }));
}

/** Seats of every role that a POD may have. */
export const seatRows = (rows: readonly RowModel[]): readonly RowModel[] => rows.filter(({ seats }) => seats);

/** How many numbers matter most, for the closed sheet. */
export const countMain = (rows: readonly RowModel[]): number => rows.filter(({ main }) => main).length;

export const keysOf = ({ parameters }: RowModel): string =>
  parameters.map((parameter) => parameter?.key ?? '').join(' ');
