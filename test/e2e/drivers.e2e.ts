// A visitor asks which assumption decides it, reads what becomes of both its ends, and goes to its slider.
import { expect, test } from './visit';

test('drivers: what decides, how sure that is, and the way to its slider', async ({ visit, page }) => {
  await visit.begin();
  await page.getByRole('button', { name: 'Decide' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText(/hang|decides/);
  // Luck and ignorance apart, once the same ignorance has met other luck.
  await expect(page.getByText(/ignorance \d+/).first()).toBeVisible({ timeout: 60_000 });
  const ranges = page.getByRole('region', { name: 'Your ranges' });
  const lines = ranges.locator('[data-walk]');
  await expect(lines.first()).toHaveAttribute('aria-label', /of 100 survive \(± \d+\)/);
  await lines.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(lines.first()).not.toBeFocused();
  await page.keyboard.press('Home');
  await expect(lines.first()).toBeFocused();

  // The table behind it.
  await ranges.getByRole('button', { name: /^Table/ }).click();
  const table = page.getByRole('dialog', { name: 'Drivers: your ranges' });
  await expect(table.getByRole('rowheader').first()).toBeVisible();
  await table.getByRole('button', { name: 'Close' }).click();

  // One at a time, as far as it has come; stopped by wish.
  const points = page.getByRole('region', { name: 'One at a time' });
  await expect(points.getByRole('status')).toContainText(/[1-9]\d* of \d+ assumptions/, { timeout: 60_000 });
  await points.getByRole('button', { name: 'stop' }).click();
  await expect(points.getByRole('button', { name: 'go on' })).toBeVisible();
  expect(await visit.faults('main')).toEqual([]);

  const label = await lines.first().getAttribute('aria-label');
  await lines.first().focus();
  await page.keyboard.press('Enter');
  // Back at the workbench, with the control of that assumption in focus.
  const [name] = (label ?? '').split(/[,.]/);
  await expect(page.locator(':focus')).toHaveAccessibleName(new RegExp(name.replace(/[()]/g, '.')));

  // What was found is still there.
  await page.getByRole('button', { name: 'Decide' }).click();
  await expect(page.getByText(/ignorance \d+/).first()).toBeVisible();
  await expect(points.getByRole('button', { name: 'go on' })).toBeVisible();
});
