// A visitor keeps several scenarios in the browser: finds, copies, deletes and opens them, and moves them elsewhere.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, quick, test } from './visit';

async function openLibrary(page: Page) {
  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  await page.getByRole('button', { name: /^Your scenarios/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Your scenarios' });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function rename(page: Page, name: string) {
  await page.getByLabel('Name of this scenario').fill(name);
  await page.keyboard.press('Enter');
}

test('several scenarios: a copy, a search, back and forth, gone and back', async ({ visit, page }) => {
  const preset = await visit.begin();
  await rename(page, 'Plan A');
  await page.getByRole('slider', { name: 'Keyframe 2 of 3' }).focus();
  await page.keyboard.press('ArrowLeft');
  const planA = await visit.settled(preset);
  let dialog = await openLibrary(page);
  await expect(dialog.getByText('1 scenario', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Duplicate “Plan A”' }).click();
  await dialog.getByRole('button', { name: 'Rename “Plan A (copy)”' }).click();
  await dialog.getByLabel('New name').fill('Plan B');
  await page.keyboard.press('Enter');
  expect(await visit.faults('dialog')).toEqual([]);
  await dialog.getByRole('searchbox').fill('plan b');
  await expect(dialog.getByText('1 of 2 scenarios')).toBeVisible();
  await dialog.locator('[data-walk]', { hasText: 'Plan B' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByLabel('Name of this scenario')).toHaveValue('Plan B');
  expect(await visit.settled()).toBe(planA);
  await page.getByRole('slider', { name: 'Keyframe 2 of 3' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const planB = await visit.settled(planA);

  // A preset is another piece of work: it takes nobody's place.
  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  await page.locator('[data-walk]', { hasText: 'Small business only' }).click();
  await visit.settled(planB);
  dialog = await openLibrary(page);
  await expect(dialog.getByText('3 scenarios', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Delete “Plan B”' }).click();
  await expect(dialog.getByText('“Plan B” is deleted.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Escape');
  dialog = await openLibrary(page);
  await expect(dialog.getByText('2 scenarios', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await dialog.locator('[data-walk]', { hasText: 'Plan B' }).click();
  expect(await visit.settled()).toBe(planB);
});

test('all in one file, and into another browser', async ({ visit, page, browser, baseURL }) => {
  const preset = await visit.begin();
  await rename(page, 'Plan A');
  await page.getByRole('slider', { name: 'Keyframe 2 of 3' }).focus();
  await page.keyboard.press('ArrowLeft');
  const planA = await visit.settled(preset);
  const dialog = await openLibrary(page);
  await dialog.getByRole('button', { name: 'Duplicate “Plan A”' }).click();
  await expect(dialog.getByText('2 scenarios', { exact: true })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save all as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ballast-scenarios.json');
  const file = {
    name: 'all.json',
    mimeType: 'application/json',
    buffer: await readFile(await download.path()),
  };

  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const elsewhere = await context.newPage();
  await elsewhere.goto('./');
  const other = await openLibrary(elsewhere);
  await other.getByLabel('Bring in a file').setInputFiles(file);
  await expect(other.getByText('2 scenarios added.')).toBeVisible();
  await other.getByLabel('Bring in a file').setInputFiles(file);
  await expect(other.getByText('2 scenarios were here already.')).toBeVisible();
  await other.locator('[data-walk]', { hasText: 'Plan A' }).first().click();
  await expect(elsewhere.locator(`[data-fingerprint="${planA}"]`)).toBeVisible({ timeout: 30_000 });
  await context.close();
});

test('by keyboard alone on a phone in the dark', async ({ visit, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await visit.open(quick);
  await page.getByRole('button', { name: 'Presets', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-walk][aria-current="true"]')).toBeFocused();
  // One's own company stands first, then what has been made already.
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Your scenarios' });
  await dialog.getByRole('button', { name: /^Duplicate/ }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/is a copy of its own/)).toBeVisible();
  expect(await visit.faults('dialog')).toEqual([]);
  const width = await dialog.evaluate((box) => [box.scrollWidth, box.clientWidth]);
  expect(width[0]).toBe(width[1]);
  const rows = dialog.locator('[data-walk]');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByLabel('Name of this scenario')).toHaveValue(/\(copy\)$/);
  await visit.settled();
});

test('a browser without room says so, and everything goes on', async ({ visit, page }) => {
  await page.addInitScript(() => {
    const full = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
    Storage.prototype.setItem = full;
  });
  const preset = await visit.begin();
  await rename(page, 'Not saved');
  await page.getByRole('slider', { name: 'Keyframe 2 of 3' }).focus();
  await page.keyboard.press('ArrowLeft');
  const own = await visit.settled(preset);
  const dialog = await openLibrary(page);
  await expect(dialog.getByRole('alert')).toContainText('There is no room left to save.');
  await dialog.getByRole('button', { name: 'Duplicate “Not saved”' }).click();
  await dialog.locator('[data-walk]', { hasText: 'Not saved (copy)' }).click();
  await expect(page.getByLabel('Name of this scenario')).toHaveValue('Not saved (copy)');
  expect(await visit.settled()).toBe(own);
  const again = await openLibrary(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    again.getByRole('button', { name: 'Save all as a file' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('"Not saved"');
});
