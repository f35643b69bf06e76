// What a visitor reads while the page is not there, or cannot be.
import { expect, test } from '@playwright/test';
import { quick } from './visit';

const loading = /Ballast is loading/;
const failed = /Ballast could not be loaded/;

test('a part that does not arrive is told of, and a reload mends it', async ({ page }) => {
  await page.route(/assets\/en-[^/]*\.js$/, (route) => route.abort());
  await page.goto(`./#${quick}`);
  await expect(page.getByText(failed)).toBeVisible();
  await expect(page.getByText(loading)).toHaveCount(0);
  await page.unroute(/assets\/en-[^/]*\.js$/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(failed)).toHaveCount(0);
});

test('where the program itself does not arrive, the page says what it needs', async ({ page }) => {
  await page.route(/assets\/index-[^/]*\.js$/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText(loading)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByText(loading)).toBeVisible();
    await expect(page.getByText(failed)).toBeHidden();
  });
});
