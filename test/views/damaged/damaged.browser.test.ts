// In the place of a link that cannot be opened: what cannot be read from it, and what to ask for.
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { loadPlaceTexts } from '../../../src/messages/load-place';
import type { BrokenReason } from '../../../src/share';
import { appContext, type App } from '../../../src/state';
import Damaged from '../../../src/views/damaged/Damaged.svelte';
import { messages, stage } from '../../stage';

vi.mock('../../../src/messages/load-place', { spy: true });

/** Of the app only what it reads. */
const open = (name: App['place']['name'], reason: BrokenReason = 'unknownBase') => {
  const app = {
    place: { name },
    link: { arrival: { kind: 'damaged', reason }, page: 'https://example.org/' },
    draft: { hasOwn: false },
  };
  return stage(Damaged, {}, appContext(app as unknown as App));
};

it.each([
  ['lesson', /The lesson cannot be read/, /Ask whoever sent it to send the whole link again/],
  ['lessons', /teacher’s page/, /Ask whoever sent it to send the whole link again/],
  ['play', /The game and its market cannot be read/, /Ask whoever sent it to send the whole link again/],
  ['memo', /The company’s plan cannot be read/, /or the plan as a file/],
  [null, /The plan that was sent to you cannot be read/, /or the plan as a file/],
  ['embed', /What should stand here cannot be read/, /Tell whoever made the page/],
] as const)('says of %s what is lost, and asks for what there is of it', async (name, lost, ask) => {
  await open(name);
  const alert = page.getByRole('alert');
  for (const words of [lost, ask]) await expect.element(alert).toHaveTextContent(words);
  const told = alert.element().textContent;
  if (ask.source.includes('whole link')) expect(told).not.toMatch(/plan that was sent|as a file/);
});

it('asks of a newer link to load the page anew, whatever it is for', async () => {
  await open('lesson', 'newer');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/newer version.*Reload the page first/);
});

it('says so where its words could not be fetched', async () => {
  vi.mocked(loadPlaceTexts).mockRejectedValueOnce(new Error('no network'));
  await open('memo');
  await expect.element(page.getByRole('alert')).toHaveTextContent(messages.app.scene.failed);
  expect(document.title).toBe(messages.app.name);
});
