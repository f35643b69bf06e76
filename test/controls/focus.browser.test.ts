// Dialog and menu: where the focus goes, and that it comes back.
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialog, Menu } from '../../src/controls';
import { content, stage } from '../stage';

/** Something that had the focus before. */
function opener(): HTMLElement {
  const button = document.createElement('button');
  button.textContent = 'Opener';
  document.body.append(button);
  button.focus();
  return button;
}

async function openDialog() {
  const before = opener();
  let closed = 0;
  const screen = await stage(Dialog, {
    title: 'Share',
    onclose: () => void (closed += 1),
    children: content('<p><a href="#somewhere">A link</a></p>'),
  });
  return { before, screen, closed: () => closed, dialog: screen.getByRole('dialog', { name: 'Share' }) };
}

describe('dialog', () => {
  it('takes the focus, and gives it back when it goes', async () => {
    const { before, screen, dialog } = await openDialog();
    await expect.element(dialog).toBeVisible();
    expect(dialog.element().contains(document.activeElement)).toBe(true);
    await screen.unmount();
    expect(document.activeElement).toBe(before);
    before.remove();
  });

  it('keeps the tab key away from the page behind', async () => {
    const { before, screen } = await openDialog();
    for (let i = 0; i < 4; i++) {
      await userEvent.tab();
      expect(document.activeElement).not.toBe(before);
    }
    await screen.unmount();
    before.remove();
  });

  it.each<[how: string, close: (opened: Awaited<ReturnType<typeof openDialog>>) => Promise<void>]>([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['its button', ({ screen }) => screen.getByRole('button', { name: 'Close' }).click()],
    ['a press beside it', ({ dialog }) => dialog.click({ position: { x: -20, y: -20 }, force: true })],
  ])('asks to be closed by %s', async (_, close) => {
    const opened = await openDialog();
    await close(opened);
    await expect.poll(opened.closed).toBe(1);
    await opened.screen.unmount();
    opened.before.remove();
  });
});

async function openMenu() {
  const chosen: string[] = [];
  const screen = await stage(Menu, {
    label: 'Plans',
    items: [
      { id: 'a', label: 'The pivot', note: '67 of 100' },
      { id: 'b', label: 'Enterprise only' },
      { id: 'c', label: 'Half and half' },
    ],
    checked: 'b',
    onchoose: (id: string) => void chosen.push(id),
    children: content('<span>Plans</span>'),
  });
  return {
    chosen,
    button: screen.getByRole('button', { name: 'Plans' }),
    menu: page.getByRole('menu', { name: 'Plans' }),
    item: (name: string) => page.getByRole('menuitemradio', { name }),
  };
}

describe('menu', () => {
  it('opens by click or arrow, and marks the present choice', async () => {
    const { button, menu, item } = await openMenu();
    await button.click();
    await expect.element(menu).toBeVisible();
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
    await expect.element(item('Enterprise only')).toBeChecked();
    await expect.element(item('The pivot')).toHaveFocus();
    await button.click();
    await expect.element(menu).not.toBeInTheDocument();
    button.element().focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(menu).toBeVisible();
  });

  it('is walked with arrows, chosen from with Enter, and gives the focus back', async () => {
    const { chosen, button, menu, item } = await openMenu();
    button.element().focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(item('The pivot')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(item('Half and half')).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowDown}{Enter}');
    expect(chosen).toEqual(['b']);
    await expect.element(menu).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
  });

  it('closes with Escape and gives the focus back', async () => {
    const { chosen, button, menu, item } = await openMenu();
    await button.click();
    await expect.element(item('The pivot')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(menu).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
    expect(chosen).toEqual([]);
  });

  it('closes when the tab key leaves it', async () => {
    const { button, menu, item } = await openMenu();
    await button.click();
    await expect.element(item('The pivot')).toHaveFocus();
    await userEvent.tab();
    await expect.element(menu).not.toBeInTheDocument();
  });
});
