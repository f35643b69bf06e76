// Which levers of the game a teacher's link leaves to be moved: they go by the paths that a plan has them at.
import type { Turn } from '../play';
import type { Scenario } from '../scenario';
import type { Lock } from './locks';
import type { LocksState } from './locks.svelte';

const PLAIN = ['mix', 'pods', 'freeze', 'programmes', 'research'] as const;
const OWN = { price: 'prices', focus: 'focus' } as const;

type Plain = (typeof PLAIN)[number];
type Own = keyof typeof OWN;

export interface LeverLocks
  extends Readonly<Record<Plain | 'cut', Lock>>, Readonly<Record<Own, readonly Lock[]>> {
  /** [rounds] */
  readonly raise: readonly Lock[];
}

const STRICT: readonly Lock[] = ['open', 'locked', 'hidden'];
const strictest = (locks: readonly Lock[]): Lock =>
  STRICT[Math.max(...locks.map((lock) => STRICT.indexOf(lock)))];

export function leverLocks(locks: Pick<LocksState, 'ofPath'>, market: Scenario): LeverLocks {
  const of = (path: string) => locks.ofPath(market, path);
  const each = (part: string) => market.segments.map(({ id }) => of(`plan.${part}.${id}`));
  const plain = Object.fromEntries(PLAIN.map((lever) => [lever, of(`plan.${lever}`)])) as Record<Plain, Lock>;
  return {
    ...plain,
    // A rule in the plan, which closes PODs and shrinks R&D: it moves nothing that is held elsewhere.
    cut: strictest([of('plan.rules'), plain.pods, plain.research]),
    price: each(OWN.price),
    focus: each(OWN.focus),
    raise: market.plan.rounds.map(({ id }) => of(`rounds.${id}.fromMonth`)),
  };
}

/** What of a decision may be taken. */
export function allowed(turn: Turn, locks: LeverLocks): Turn {
  const open: { -readonly [Key in keyof Turn]: Turn[Key] } = { ...turn };
  for (const lever of [...PLAIN, 'cut'] as const) if (locks[lever] !== 'open') delete open[lever];
  for (const lever of Object.keys(OWN) as Own[]) {
    const each = turn[lever]?.map((steps, s) => (locks[lever][s] === 'open' ? steps : null));
    if (each?.some((steps) => steps !== null)) open[lever] = each;
    else delete open[lever];
  }
  const raise = turn.raise?.filter((round) => locks.raise[round] === 'open');
  if (raise?.length) open.raise = raise;
  else delete open.raise;
  return open;
}
