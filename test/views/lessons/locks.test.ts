// What a teacher chose of the controls, as the text of a link.
import { expect, it } from 'vitest';
import { lockOf, readLocks, type Lock } from '../../../src/state/locks';
import { LOCK_NAMES, locksText } from '../../../src/views/lessons/locks';

it('holds each name as chosen, and the rest as everything', () => {
  const parts = { team: 'open', mix: 'hidden', seed: 'locked' } as const;
  for (const everything of ['open', 'locked', 'hidden'] as const) {
    const text = locksText({ everything, parts, more: '' });
    const rules = readLocks(text ?? '');
    for (const name of LOCK_NAMES) {
      const chosen: Partial<Record<string, Lock>> = parts;
      expect(lockOf(rules, [name]), `${everything}: ${name}`).toBe(chosen[name] ?? everything);
    }
  }
});

it('says nothing where all is open, lets single names decide last, and tells when it is too long', () => {
  expect(locksText({ everything: 'open', parts: { team: 'open' }, more: ' ' })).toBe('');
  expect(locksText({ everything: 'locked', parts: {}, more: '~smb.winRate, -smb.churn*' })).toBe(
    '*,~smb.winRate,-smb.churn*',
  );
  const more = Array.from({ length: 60 }, (_, i) => `enterprise.churnFirst${i}`).join();
  expect(locksText({ everything: 'open', parts: {}, more })).toBe(undefined);
});
