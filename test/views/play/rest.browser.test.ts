// The rest of a game at once: asked twice, and never answered by a key that is held down.
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { play } from '../../../src/messages/en/play';
import type { StoryTexts } from '../../../src/views/story/tell';
import Rest from '../../../src/views/play/Rest.svelte';
import { messages, stage } from '../../stage';

const { decide } = play;

async function open() {
  let ended = 0;
  const texts = { t: play, story: {} as StoryTexts, messages };
  const screen = await stage(Rest, { texts, left: 3, disabled: false, onend: () => void ended++ });
  const button = (name: string) => screen.getByRole('button', { name, exact: true });
  return { ended: () => ended, button };
}

it('is not lived by Enter twice, or many times', async () => {
  const { ended, button } = await open();
  button(decide.toEnd).element().focus();
  for (let press = 0; press < 5; press++) await userEvent.keyboard('{Enter}');
  expect(ended()).toBe(0);
});

it('asks with the focus on thinking again, and says what is asked', async () => {
  const { ended, button } = await open();
  await button(decide.toEnd).click();
  await expect.element(button(decide.restNot)).toHaveFocus();
  for (const name of [decide.restNot, decide.restNow])
    await expect.element(button(name)).toHaveAccessibleDescription(decide.rest('3', 3));
  await userEvent.keyboard('{Enter}');
  await expect.element(button(decide.toEnd)).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await button(decide.restNow).click();
  expect(ended()).toBe(1);
});
