// How far ahead, and which rounds: a visitor changes both, and comes back.
import { expect, quick, test } from './visit';

test('another horizon is told, shared and undone', async ({ visit, page }) => {
  const before = await visit.open(quick);
  await page.getByRole('button', { name: 'Settings' }).click();
  const field = page.getByRole('textbox', { name: 'Horizon in months' });
  await field.fill('7');
  await field.press('Enter');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('12 to 120')).toBeVisible();
  await field.fill('18');
  await field.press('Enter');
  await expect(page.getByText('After month 18, kept but out of sight: 2 keyframes of the mix')).toBeVisible();
  const short = await visit.settled(before);
  await expect(visit.headline()).toContainText('survive 18 months');
  const other = await visit.another();
  expect(await other.open(await visit.fragment(quick))).toBe(short);
  await other.page.close();
  await page.getByRole('button', { name: '7 years' }).click();
  await visit.settled(short);
  await expect(visit.headline()).toContainText('survive seven years');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(visit.headline()).toContainText('survive five years');
  await expect(page.locator(`[data-fingerprint="${before}"]`)).toBeVisible();
});

test('rounds are added, named, moved and removed, and undo brings them back', async ({ visit, page }) => {
  const before = await visit.open(quick);
  await page.getByRole('tab', { name: 'Money' }).click();
  const names = page.locator('[data-round] .label');
  const first = await names.allInnerTexts();
  await page.getByRole('button', { name: 'Add a round' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Series C');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Move up: Series C' }).click();
  await expect(names).toHaveText([...first.slice(0, -1), 'Series C', ...first.slice(-1)]);
  await page.getByRole('button', { name: /^Series A/ }).click();
  await page.getByRole('button', { name: 'Remove: Series A' }).click();
  await expect(page.getByText('No longer waiting for Series A: Series B.')).toBeVisible();
  const changed = await visit.settled(before);
  const other = await visit.another();
  expect(await other.open(await visit.fragment(quick))).toBe(changed);
  await other.page.close();
  for (let steps = 0; steps < 4; steps++)
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(names).toHaveText(first);
  await expect(page.locator(`[data-fingerprint="${before}"]`)).toBeVisible();
});
