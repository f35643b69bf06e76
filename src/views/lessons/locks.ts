// What a teacher chose of the controls, as the text of a link. Pure.
import {
  LOCK_GROUPS,
  LOCK_PARTS,
  LONGEST_LOCKS,
  readLocks,
  writeLocks,
  type Lock,
  type LockGroup,
  type LockPart,
} from '../../state';

export type LockName = LockGroup | LockPart;
export const LOCK_NAMES: readonly LockName[] = [...(Object.keys(LOCK_GROUPS) as LockGroup[]), ...LOCK_PARTS];

export interface Chosen {
  readonly everything: Lock;
  /** What differs from that. */
  readonly parts: Readonly<Partial<Record<LockName, Lock>>>;
  /** Single names, as typed. */
  readonly more: string;
}

/** Undefined where it is longer than a link carries; '' where all is open. */
export const locksText = ({ everything, parts, more }: Chosen): string | undefined =>
  // What is typed beyond that would be cut off in the middle of a name.
  more.length > LONGEST_LOCKS
    ? undefined
    : writeLocks([
        ...(everything === 'open' ? [] : [{ name: '*', to: everything }]),
        ...LOCK_NAMES.flatMap((name) => {
          const to = parts[name];
          return to === undefined || to === everything ? [] : [{ name, to }];
        }),
        ...readLocks(more),
      ]);
