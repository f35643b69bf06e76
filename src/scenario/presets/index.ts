// The shipped plans. Old versions stay for ever, because links name the version they differ from.
// A change after publication adds a version (`shippo-pivot@2`) and, if defaults moved, a new default column.
import type { Scenario } from '../types';
import { adaptive } from './adaptive';
import { alibabaPath } from './alibaba-path';
import { chinaSaas } from './china-saas';
import { balanced, enterpriseOnly, shippoPivot, smbOnly } from './fixed';

/** Every version ever published, the newest of each last. */
const PUBLISHED: readonly Scenario[] = [
  ...[shippoPivot, enterpriseOnly, smbOnly, balanced, adaptive],
  ...[chinaSaas, alibabaPath],
];

const byBase: ReadonlyMap<string, Scenario> = new Map(PUBLISHED.map((scenario) => [scenario.base, scenario]));

const idOf = (base: string) => base.slice(0, base.indexOf('@'));

/** Newest version of each plan: id to base, e.g. `smb-only` to `smb-only@1`. */
export const latest: ReadonlyMap<string, string> = new Map(
  PUBLISHED.map((scenario) => [idOf(scenario.base), scenario.base]),
);

export interface PresetEntry {
  readonly id: string;
  readonly base: string;
  /** English name; other languages look it up by id. */
  readonly name: string;
  readonly currency: string;
}

/** Plans to offer, in order, newest versions only. */
export function listPresets(): readonly PresetEntry[] {
  return [...latest].map(([id, base]) => {
    const { name, currency } = byBase.get(base) ?? fallback;
    return { id, base, name, currency };
  });
}

/** A plan by id (newest version) or by base (`shippo-pivot@1`); undefined when there is none. */
export const preset = (id: string): Scenario | undefined => byBase.get(latest.get(id) ?? id);

/** The preset that the page opens with, and that stands in when a link is beyond repair. */
export const fallback: Scenario = shippoPivot;
