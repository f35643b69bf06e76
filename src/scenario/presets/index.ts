// The shipped scenarios, by group. Old versions stay for ever, because links name the version they differ from.
// A change after publication adds a version (`shippo-pivot@2`) and, if defaults moved, a new default column.
import type { Scenario } from '../types';
import { adaptive } from './adaptive';
import { alibabaPath } from './alibaba-path';
import { chinaSaas } from './china-saas';
import { enterpriseFirst } from './enterprise-first';
import { enterprisePrepaid } from './enterprise-prepaid';
import { balanced, enterpriseOnly, shippoPivot, smbOnly } from './fixed';
import { podFission } from './pod-fission';
import { regionalTeam } from './regional-team';
import { selfServeToEnterprise } from './self-serve-to-enterprise';
import { threeTier } from './three-tier';

/** plans: of one company, to be set side by side. book: companies by the book. paths: those of real companies. */
export const PRESET_GROUPS = ['plans', 'book', 'paths'] as const;
export type PresetGroup = (typeof PRESET_GROUPS)[number];

/** Every version ever published, the newest of each last. */
const PUBLISHED: Readonly<Record<PresetGroup, readonly Scenario[]>> = {
  plans: [shippoPivot, enterpriseOnly, smbOnly, balanced, adaptive],
  book: [chinaSaas, threeTier, podFission, regionalTeam, enterpriseFirst],
  paths: [alibabaPath, selfServeToEnterprise, enterprisePrepaid],
};

const idOf = (base: string) => base.slice(0, base.indexOf('@'));

const everyPreset = PRESET_GROUPS.flatMap((group) => PUBLISHED[group]);
const byBase: ReadonlyMap<string, Scenario> = new Map(
  everyPreset.map((scenario) => [scenario.base, scenario]),
);

/** Newest version of each: id to base, e.g. `smb-only` to `smb-only@1`. */
export const latest: ReadonlyMap<string, string> = new Map(everyPreset.map(({ base }) => [idOf(base), base]));

export interface PresetEntry {
  readonly id: string;
  readonly base: string;
  /** English name; other languages look it up by id. */
  readonly name: string;
  readonly group: PresetGroup;
  readonly currency: string;
}

/** Presets to offer, group by group, newest versions only. */
export function listPresets(): readonly PresetEntry[] {
  return PRESET_GROUPS.flatMap((group) =>
    PUBLISHED[group]
      .filter(({ base }) => latest.get(idOf(base)) === base)
      .map(({ base, name, currency }) => ({ id: idOf(base), base, name, group, currency })),
  );
}

/** The group of a preset by its base, whatever the version; that of the plans when there is none. */
export const groupOf = (base: string): PresetGroup =>
  PRESET_GROUPS.find((group) => PUBLISHED[group].some((scenario) => scenario.base === base)) ?? 'plans';

/** A preset by id (newest version) or by base (`shippo-pivot@1`); undefined when there is none. */
export const preset = (id: string): Scenario | undefined => byBase.get(latest.get(id) ?? id);

/** The preset that the page opens with, and that stands in when a link is beyond repair. */
export const fallback: Scenario = shippoPivot;
