// The built site opens, says its name, and keeps to itself.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('opens without an error and without calling another host', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL!).origin) strangers.push(url.href);
  });

  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveTitle(/Ballast/);
  await page.waitForLoadState('networkidle');

  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test('has no accessibility fault that axe can see', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});
