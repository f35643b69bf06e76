// The company is played: quarter by quarter, to its end, passed on, opened elsewhere, and set side by side with a class's.
import type { Page } from '@playwright/test';
import { encodeRecord, type GameRecord } from '../../src/play';
import { expect, test } from './visit';

const START = 'play=1&preset=shippo-pivot&seed=7&ignoranceSeed=7';
const go = (page: Page, month: number) =>
  page
    .getByRole('button', { name: `Go on to month ${month}` })
    .first()
    .click();
const at = (page: Page, month: number) =>
  expect(page.getByRole('heading', { level: 1 })).toContainText(`Month ${month}`);
const figuresOf = (page: Page) => page.locator('main dl').first().innerText();

async function begin(page: Page, name: string): Promise<void> {
  await page.goto(`./#${START}`);
  await page.getByLabel('Your name, for the record and the board').fill(name);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The first day');
}

test('three quarters and the rest, at a laptop; the link opens the same figures elsewhere', async ({
  visit,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await begin(page, 'Ada');
  await page.getByRole('slider', { name: 'Effort on small business', exact: true }).fill('20');
  await page.getByRole('slider', { name: 'PODs at least', exact: true }).fill('1');
  await page.getByRole('checkbox', { name: /^Ask for Seed extension/ }).check();
  await expect(page.getByText('3 changes.')).toBeVisible();
  await go(page, 3);
  await at(page, 3);
  await expect(page.getByRole('heading', { name: 'News' })).toBeVisible();
  await go(page, 6);
  await at(page, 6);
  // As far as was lived, and not a month further.
  await page.getByRole('button', { name: 'Table' }).first().click();
  await expect(page.getByRole('dialog').locator('tbody tr')).toHaveCount(7);
  await page.keyboard.press('Escape');
  await go(page, 9);
  await at(page, 9);
  expect(await visit.faults()).toEqual([]);
  const half = new URL(page.url()).hash;
  const halfFigures = await figuresOf(page);

  const elsewhere = await visit.another();
  await elsewhere.page.goto(`./${half}`);
  await at(elsewhere.page, 9);
  expect(await figuresOf(elsewhere.page)).toBe(halfFigures);
  // Reloaded it is the same, and goes on.
  await elsewhere.page.reload();
  await at(elsewhere.page, 9);
  elsewhere.expectPeace();
  await elsewhere.page.close();

  // Asked twice; whoever thinks again is where they were.
  const toEnd = page.getByRole('button', { name: /^Go on to the end without/ });
  await toEnd.click();
  await expect(page.getByRole('button', { name: 'Not yet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(toEnd).toBeFocused();
  await toEnd.press('Enter');
  await page.getByRole('button', { name: 'Go on to the end', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/In business|Out of cash/);
  await expect(page.getByText(/better than [\d,]+ of (100, ±|1,000)/).first()).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText(/^Your decisions stay in business in/)).toBeVisible();
  const record = await page.locator('[data-record]').getAttribute('data-record');
  const link = await page.getByLabel('Your link').inputValue();
  expect(link).toContain(`#play=${record}`);
  expect(link.length).toBeLessThan(400);
  const figures = await figuresOf(page);
  expect(await visit.faults()).toEqual([]);

  const other = await visit.another();
  await other.page.goto(link);
  await expect(other.page.getByRole('heading', { level: 1 })).toContainText(/In business|Out of cash/);
  expect(await figuresOf(other.page)).toBe(figures);
  other.expectPeace();
});

test('on a phone, by keyboard alone; going back is told as another attempt', async ({ visit, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page, '');
  const effort = page.getByRole('slider', { name: 'Effort on small business', exact: true });
  await effort.focus();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Go on to month 3' }).first().focus();
  await page.keyboard.press('Enter');
  await at(page, 3);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const early = new URL(page.url()).hash;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await visit.faults()).toEqual([]);
  await go(page, 6);
  await at(page, 6);
  await expect(page.getByText('attempt 1')).toBeVisible();
  await page.goto(`./${early}`);
  await at(page, 3);
  await go(page, 6);
  await expect(page.getByText('attempt 2')).toBeVisible();
});

test('Back and Forward, a reload and a look at the workbench bring back the quarter and what was decided in it', async ({
  visit,
  page,
}) => {
  await visit.open('preset=shippo-pivot&futures=400');
  await begin(page, 'Ada');
  for (const month of [3, 6, 9]) {
    await go(page, month);
    await at(page, month);
  }
  const pods = page.getByRole('slider', { name: 'PODs at least', exact: true });
  await pods.fill('3');
  const game = page.url();
  const isThere = async () => {
    await at(page, 9);
    await expect(pods).toHaveValue('3');
    await expect(page.getByText('One change.')).toBeVisible();
    expect(page.url()).toBe(game);
  };
  await page.goBack();
  await visit.settled();
  await page.goForward();
  await isThere();
  await page.reload();
  await isThere();
  await page.getByRole('button', { name: 'Open the workbench' }).click();
  // The page's own futures, which the game had no need of.
  await visit.settled();
  await expect(page).not.toHaveURL(game);
  await page.goBack();
  await isThere();
  await page.goForward();
  await page.getByRole('button', { name: 'Back to the game' }).click();
  await isThere();

  // The link that it began with, opened once more, begins another game.
  await page.goto(`./#${START}`);
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await page.goBack();
  await isThere();
  await go(page, 12);
  await at(page, 12);
  await expect(page.getByText('No change: “go on”.')).toBeVisible();
});

const recordOf = (name: string, attempt: number, more: Partial<GameRecord> = {}): GameRecord => ({
  ...{ engine: '1.5.0', base: 'shippo-pivot@1', market: 0, segments: 2, rounds: 4, months: 36 },
  ...{ seed: 7, ignoranceSeed: 7, attempt, name, arr: 0 },
  turns: [{ mix: [20, 0], pods: 1, raise: [0, 1] }, ...Array.from({ length: 11 }, () => ({}))],
  ...more,
});

test('a class board on a projector, from one paste, with what it cannot use', async ({ visit, page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const link = (record: GameRecord) => `https://example.org/ballast/#play=${encodeRecord(record)}`;
  const enterprise = Array.from({ length: 12 }, () => ({}));
  const lines = [
    `Ada\t${link(recordOf('Ada', 1))}`,
    `Ben; ${link(recordOf('Ben', 2, { turns: enterprise }))}`,
    `Cleo ${link(recordOf('Cleo', 1, { turns: enterprise.slice(0, 4) }))}`,
    `Dan, ${link(recordOf('Dan', 1, { seed: 8, ignoranceSeed: 8 }))}`,
    `Ada\t${link(recordOf('Ada', 1))}`,
    `Eve ${link(recordOf('Eve', 1)).slice(0, -5)}`,
  ];
  await page.goto(`./#${START}&class=1`);
  await page.getByLabel('Names and links').fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Add to the board' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('4 games on the board');
  const first = page.getByRole('table').first();
  await expect(first.locator('tbody tr')).toHaveCount(3);
  await expect(first.locator('tbody tr').nth(0)).toContainText('Ada');
  await expect(first.locator('tbody tr').nth(2)).toContainText('still playing, month 12');
  await expect(page.getByText('Another market, The Shippo pivot, market 8: 1 game')).toBeVisible();
  await expect(page.getByText('line 5: already on the board, as Ada')).toBeVisible();
  await expect(page.getByText(/^line 6: the link is damaged/)).toBeVisible();
  expect(await visit.faults()).toEqual([]);

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the board as a file' }).click();
  const path = await (await saved).path();
  await page.getByRole('button', { name: 'Clear the board' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No game on the board yet');
  await page.getByLabel('Open files').setInputFiles({
    ...{ name: 'class.txt', mimeType: 'text/plain' },
    buffer: await import('node:fs/promises').then((fs) => fs.readFile(path)),
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('4 games on the board');
});

test('a damaged record is told, and the market can still be played', async ({ page }) => {
  const text = encodeRecord(recordOf('Ada', 1));
  await page.goto(`./#play=${text.slice(0, -2)}`);
  await expect(page.getByRole('alert')).toContainText('A letter was lost or changed on the way');
  expect(new URL(page.url()).hash).toBe(`#play=${text.slice(0, -2)}`);
  await expect(page.getByRole('button', { name: 'Begin' })).toBeEnabled();
});
