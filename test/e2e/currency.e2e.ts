// Dollars to renminbi: what becomes of the amounts is said, asked, shared and undone.
import type { Page } from '@playwright/test';
import { expect, quick, test } from './visit';

const acv = (page: Page, segment: string) =>
  page.getByRole('textbox', { name: `Contract value (ACV), ${segment}` });

test('defaults follow the currency, set amounts when asked to', async ({ visit, page }) => {
  const before = await visit.open(quick);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Currency').selectOption('CNY');
  await expect(page.getByText('13 amounts that the preset or you set keep their figure.')).toBeVisible();
  await expect(acv(page, 'Small business')).toHaveValue('¥1,200');
  const kept = await visit.settled(before);
  await page.getByRole('button', { name: 'Multiply by 2 too' }).click();
  await expect(page.getByText('13 amounts multiplied by 2.')).toBeVisible();
  await expect(acv(page, 'Small business')).toHaveValue('¥2,400');
  const multiplied = await visit.settled(kept);
  const other = await visit.another();
  expect(await other.open(await visit.fragment(quick))).toBe(multiplied);
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
