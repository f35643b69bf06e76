// What a plan is called to others: a preset that was changed is not the preset of that name.
import { expect, it } from 'vitest';
import { loadMessages } from '../../src/messages';
import { fallback } from '../../src/scenario';
import { toldName } from '../../src/views/told-name';

const messages = await loadMessages('en');

it('says of an unrenamed preset that it was changed, and leaves names of one’s own', () => {
  const [first, ...later] = fallback.plan.mix.keyframes;
  const mix = { ...fallback.plan.mix, keyframes: [first, ...later.slice(1)] };
  const changed = { ...fallback, plan: { ...fallback.plan, mix } };
  expect(toldName(messages, fallback)).toBe(fallback.name);
  expect(toldName(messages, changed)).toBe(`${fallback.name}, changed`);
  expect(toldName(messages, { ...changed, name: 'Ours' })).toBe('Ours');
});
