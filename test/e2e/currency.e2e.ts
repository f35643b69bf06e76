// Dollars to renminbi: what becomes of the amounts is said, shared and undone.
import type { Page } from '@playwright/test';
import { expect, quick, test } from './visit';

const acv = (page: Page, segment: string) =>
  page.getByRole('textbox', { name: `Contract value (ACV), ${segment}` });

test('every amount follows the currency, unless figures are kept', async ({ visit, page }) => {
  const before = await visit.open(quick);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Currency').selectOption('CNY');
  await expect(page.getByText('13 amounts that the preset or you set times 2.')).toBeVisible();
  await expect(acv(page, 'Small business')).toHaveValue('¥2,400');
  const followed = await visit.settled(before);
  await page.getByRole('button', { name: 'Keep the figures instead' }).click();
  await expect(page.getByText('13 amounts keep their figures.')).toBeVisible();
  await expect(acv(page, 'Small business')).toHaveValue('¥1,200');
  const kept = await visit.settled(followed);
  const other = await visit.another();
  expect(await other.open(await visit.fragment(quick))).toBe(kept);
  await other.page.close();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator(`[data-fingerprint="${before}"]`)).toBeVisible();
});

test('a plan in renminbi opens in renminbi, beside plans in dollars', async ({ visit, page }) => {
  const before = await visit.open(quick);
  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'SaaS in China by the book' }).first().click();
  await visit.settled(before);
  await expect(acv(page, 'Companies')).toHaveValue('¥60k');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByLabel('Currency')).toHaveValue('CNY');
});
