// What a teacher's link leaves to be moved: `locks=team,-presets,*.winRate,~smb.winRate`. A name alone is locked (in sight,
// not to be moved), with a minus hidden, with a tilde left open; the last that fits decides. Names are paths, parts of
// the page and groups of either; `*` stands for anything. Names that this page does not know are kept, and fit nothing.
import { locate, type Group, type Scenario } from '../scenario';

export type Lock = 'open' | 'locked' | 'hidden';

export interface LockRule {
  readonly name: string;
  readonly to: Lock;
}

/** As much as a link carries of one text. */
export const LONGEST_LOCKS = 1000;

const SIGNS: Readonly<Record<Lock, string>> = { open: '~', locked: '', hidden: '-' };
const NAME = /^[A-Za-z0-9.*-]{1,80}$/;

/** Never throws; what is no name is left out. */
export function readLocks(text: string): readonly LockRule[] {
  return text
    .slice(0, LONGEST_LOCKS)
    .split(',')
    .flatMap((piece): LockRule[] => {
      const word = piece.trim();
      const to = word.startsWith('-') ? 'hidden' : word.startsWith('~') ? 'open' : 'locked';
      const name = word.slice(SIGNS[to].length);
      return NAME.test(name) && !name.startsWith('-') ? [{ name, to }] : [];
    });
}

/** The text of rules; undefined where it is longer than a link carries. */
export function writeLocks(rules: readonly LockRule[]): string | undefined {
  const text = rules.map(({ name, to }) => SIGNS[to] + name).join(',');
  return text.length <= LONGEST_LOCKS ? text : undefined;
}

/** Groups of assumptions, as the page's tabs have them; each part of one can be named as well. */
export const LOCK_GROUPS = {
  market: ['market', 'demand', 'funnel', 'contract', 'onboarding', 'customers'],
  team: ['team', 'growth'],
  product: ['product', 'trust'],
  money: ['money', 'opening', 'funding'],
} as const satisfies Readonly<Record<string, readonly Group[]>>;
export type LockGroup = keyof typeof LOCK_GROUPS;

/** Parts of the page that are no assumptions. Of the views each has a name of its own: `views.map`. */
export const LOCK_PARTS = [
  ...(['plan', 'mix', 'rules', 'rounds', 'segments'] as const),
  ...(['presets', 'name', 'share'] as const),
  ...(['months', 'currency', 'seed', 'futures'] as const),
  ...(['compare', 'views'] as const),
] as const;
export type LockPart = (typeof LOCK_PARTS)[number];

/** Assumptions that stand with the rules. */
const REFLEXES: readonly string[] = ['freezeBelow', 'freezeRelease', 'cutBelow', 'cutShare'];
/** Levers of the plan that are the team's. */
const OF_TEAM: readonly string[] = ['pods', 'structures', 'freeze', 'playbook'];

/** All names that a path goes by, its own first. */
export function namesOf(scenario: Scenario, path: string): readonly string[] {
  const [head, part] = path.split('.');
  if (head === 'plan') {
    return [path, 'plan', ...(part === undefined ? [] : [part]), ...(OF_TEAM.includes(part) ? ['team'] : [])];
  }
  if (scenario.segments.some(({ id }) => id === path)) return [path, 'segments'];
  const row = locate(scenario, path)?.row;
  if (!row) return [path];
  const groups = Object.entries(LOCK_GROUPS).filter(([, parts]) =>
    (parts as readonly string[]).includes(row.group),
  );
  return [
    ...[path, row.group, ...groups.map(([group]) => group)],
    ...(head === 'rounds' ? ['plan.rounds', 'plan'] : []),
    ...(REFLEXES.includes(row.key) ? ['rules'] : []),
  ];
}

/** A name covers what lies under it: `plan` all of the plan. */
function fits(pattern: string, name: string): boolean {
  if (!pattern.includes('*')) return name === pattern || name.startsWith(`${pattern}.`);
  const parts = pattern.split('*');
  let from = parts[0].length;
  if (!name.startsWith(parts[0])) return false;
  for (const part of parts.slice(1, -1)) {
    const at = name.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  const last = parts[parts.length - 1];
  return name.length - last.length >= from && name.endsWith(last);
}

/** What holds for a thing of these names. */
export const lockOf = (rules: readonly LockRule[], names: readonly string[]): Lock =>
  rules.reduce<Lock>((before, { name, to }) => (names.some((own) => fits(name, own)) ? to : before), 'open');
