// A visitor opens single futures: a dot by keys, a tick of the cash chart, a point of the fan; reads, and goes on.
import type { Page } from '@playwright/test';
import { expect, quick, test } from './visit';

const headline = (page: Page) => page.getByRole('heading', { level: 2, name: /^Future [\d,]+ / });
const numberOf = async (page: Page) => /^Future ([\d,]+)/.exec(await headline(page).innerText())?.[1] ?? '';
const field = (page: Page) => page.getByRole('listbox', { name: /^Of 100 futures/ });

test('a dot by keys: the story, the next, the neighbour, and back', async ({ visit, page }) => {
  await visit.open(quick);
  await field(page).focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  const spoken = await field(page).locator('[aria-selected=true]').getAttribute('aria-label');
  await page.keyboard.press('Enter');
  await expect(headline(page)).toBeVisible();
  const first = await numberOf(page);
  expect(spoken).toContain(`Future ${first}:`);
  await expect(page.getByText(/^One of 400\. Better than \d+ of 100 at month 60\.$/)).toBeVisible();

  // What happened: what mattered first, everything on demand; a press reads the month in all charts.
  const items = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /in the charts$/ }) });
  expect(await items.count()).toBeGreaterThanOrEqual(5);
  expect(await items.count()).toBeLessThanOrEqual(13);
  await items.nth(2).getByRole('button').press('Enter');
  await expect(items.nth(2).getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/^Month \d+$/)).toBeVisible();
  await page.getByRole('button', { name: /^Show all \d+ events$/ }).click();
  await expect(page.getByText(/^(\d+) of \1 events$/)).toBeVisible();
  await page.getByRole('button', { name: 'Show what mattered' }).click();

  // Others: a worse one, back up, the neighbour with another end.
  await page.getByRole('button', { name: '‹ worse' }).click();
  await expect(headline(page)).not.toContainText(`Future ${first} `);
  await page.getByRole('button', { name: 'better ›' }).click();
  await expect(headline(page)).toContainText(`Future ${first} `);
  await page.getByRole('button', { name: /^Open future [\d,]+: out of cash$/ }).click();
  await expect(headline(page)).toContainText(/cash/);
  await expect(page.getByRole('heading', { name: 'Why the cash ran out' })).toBeVisible();
  await expect(page.getByText(/more would have carried it through the month\.$/)).toBeVisible();

  await page.getByRole('button', { name: '‹ Workbench' }).click();
  await expect(field(page)).toBeVisible();
});

test('a tick of the cash chart is the future that it stands for', async ({ visit, page }) => {
  await visit.open(quick);
  const ticks = page.getByRole('listbox', { name: 'Futures that ran out of cash, by month' });
  await ticks.focus();
  await page.keyboard.press('ArrowRight');
  const spoken = await ticks.locator('[aria-selected=true]').getAttribute('aria-label');
  const told = /^Future ([\d,]+): out of cash in month (\d+)$/.exec(spoken ?? '');
  await page.keyboard.press('Enter');
  await expect(headline(page)).toContainText(`Future ${told?.[1]} `);
  await expect(page.getByText(`month ${told?.[2]}`, { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/^One of 400\./)).toBeVisible();
});

test('a point of the fan, by a press and by keys', async ({ visit, page }) => {
  await visit.open(quick);
  const cash = page.getByRole('slider', { name: 'Cash', exact: true });
  await cash.click({ position: { x: 200, y: 30 } });
  await page.getByRole('button', { name: 'The nearest future’s story ›' }).click();
  await expect(headline(page)).toBeVisible();
  await page.getByRole('button', { name: '‹ Workbench' }).click();
  await cash.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(headline(page)).toBeVisible();
});

test('the link of a story leads to the same story', async ({ visit, page }) => {
  await visit.open(quick);
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(headline(page)).toBeVisible();
  const told = await headline(page).innerText();
  await expect.poll(() => page.url()).not.toContain(quick);
  const other = await visit.another();
  await other.page.goto(page.url());
  await expect(headline(other.page)).toHaveText(told);
});

test('the hundred futures in another order', async ({ visit, page }) => {
  await visit.open(quick);
  const first = () => field(page).getByRole('option').first().getAttribute('aria-label');
  const best = await first();
  await page.getByLabel('Sorted by').selectOption('by cash');
  await expect.poll(first).not.toBe(best);
  expect(await first()).toMatch(/lowest cash \S+$/);
  await page.getByLabel('Sorted by').selectOption('by lifetime');
  await expect.poll(first).toMatch(/^Future [\d,]+: (pays|lives)/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`for everybody, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('axe finds nothing, on a wide page and on a phone', async ({ visit, page }) => {
      await visit.open(quick);
      await field(page).focus();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Why the cash ran out' })).toBeVisible();
      expect(await visit.faults()).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await expect(headline(page)).toBeVisible();
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await wide()).toBeLessThanOrEqual(390);
      expect(await visit.faults()).toEqual([]);
    });
  });
}
