// A founder looks through the business: the bow-tie year by year, a conversion dragged by keyboard and taken back, the
// PODs of another future, and who is the bottleneck.
import type { Page } from '@playwright/test';
import { encodeLink, PLAIN_VIEW } from '../../src/share';
import { expect, quick, test, usualLink } from './visit';

/** Counting takes a run of its own, on a slow machine with others at work. */
const PATIENCE = 60_000;

async function open(page: Page, view: string) {
  const ways = page.getByRole('button', { name: 'Business', exact: true });
  if ((await page.getByRole('tab', { name: view, exact: true }).count()) === 0) await ways.click();
  await page.getByRole('tab', { name: view, exact: true }).click();
}

test('the bow-tie: a year, a conversion by keyboard, and one step back', async ({ visit, page }) => {
  const before = await visit.open(quick);
  await open(page, 'Bow-tie');
  await expect(page.getByText(/numbers of year 5, average of the \d+ of 400 futures/)).toBeVisible({
    timeout: PATIENCE,
  });
  await page.getByRole('button', { name: 'Year 3' }).click();
  await expect(page.getByText(/numbers of year 3/)).toBeVisible({ timeout: PATIENCE });
  const slider = page.getByRole('slider', { name: 'Qualified to opportunity, Small business' });
  const was = await slider.getAttribute('aria-valuetext');
  await slider.focus();
  await page.keyboard.press('PageUp');
  await expect(
    page.getByText(/Small business: .* customers instead of .*, if nobody is fuller/),
  ).toBeVisible();
  const after = await visit.settled(before);
  expect(await slider.getAttribute('aria-valuetext')).not.toBe(was);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  expect(await visit.settled(after)).toBe(before);
  await expect(slider).toHaveAttribute('aria-valuetext', was ?? '');
  await page.getByRole('button', { name: /^Table: Bow-tie/ }).click();
  const table = page.getByRole('dialog', { name: /Bow-tie, Year 3/ });
  await expect(table.getByRole('row', { name: /^Leads/ })).toBeVisible();
  await table.getByRole('button', { name: 'Close' }).click();
  expect(await visit.faults('main')).toEqual([]);
});

test('PODs of the typical future and of another one', async ({ visit, page }) => {
  await visit.open(quick);
  await open(page, 'PODs');
  await expect(page.getByText(/future \d+, the typical one, seat by seat/)).toBeVisible({
    timeout: PATIENCE,
  });
  await page.getByRole('button', { name: 'Typical survivor' }).click();
  await expect(page.getByText(/future \d+, seat by seat/)).toBeVisible({ timeout: PATIENCE });
  await page.getByRole('slider', { name: 'PODs' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText(/month \d+: \d+ seats, \d+ filled/).first()).toBeVisible();
  const number = page.getByLabel('Number of the future');
  await number.fill('7000');
  await number.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Give a number from 0 to 399.');
  await number.fill('7');
  await number.press('Enter');
  await expect(page.getByText('future 7, seat by seat')).toBeVisible({ timeout: PATIENCE });
  await page.getByRole('button', { name: 'The future after' }).click();
  await expect(page.getByText('future 8, seat by seat')).toBeVisible({ timeout: PATIENCE });
  expect(await visit.faults('main')).toEqual([]);
});

test('team and capacity say who is the bottleneck, with sources', async ({ visit, page }) => {
  await visit.open(quick);
  await open(page, 'Team and capacity');
  await expect(page.getByText(/200 of 200 futures/)).toBeVisible({ timeout: 2 * PATIENCE });
  await expect(page.getByText(/published 54–81/).first()).toBeVisible({ timeout: PATIENCE });
  await expect(page.getByText(/Pipeline coverage is 1 ÷ win rate/)).toBeVisible();
  await expect(page.getByRole('heading', { name: /Small business: / }).first()).toBeVisible();
  expect(await visit.faults('main')).toEqual([]);
});

/** A phone comes by a link: the view travels with it. */
const linked = (view: string) => encodeLink({ ...usualLink(), view: { ...PLAIN_VIEW, more: { view } } });

for (const [view, title] of [
  ['bowTie', 'Bow-tie'],
  ['pods', 'PODs'],
  ['team', 'Team and capacity'],
]) {
  test(`${title} at 390 in the dark`, async ({ visit, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit.open(linked(view));
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 2, name: title })).toBeVisible({ timeout: PATIENCE });
    await expect(page.getByText(/Counting|Living this future|could not/)).toHaveCount(0, {
      timeout: 2 * PATIENCE,
    });
    const widths = await main.evaluate((box) => [box.scrollWidth, box.clientWidth]);
    expect(widths[0]).toBe(widths[1]);
    expect(await visit.faults('main')).toEqual([]);
  });
}
