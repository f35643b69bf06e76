// Rules of the plan: a visitor adds one by keyboard, sees it fire, shares it and takes it back.
import { expect, quick, test } from './visit';

test('a rule is added by keyboard, counted, shared and undone', async ({ visit, page }) => {
  const before = await visit.open(quick);
  const market = page.getByRole('tab', { name: 'Market' });
  await market.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Rules' })).toHaveAttribute('aria-selected', 'true');
  const adder = page.getByRole('button', { name: 'Add a rule' });
  await adder.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  const name = 'Freeze hiring when runway is short';
  const item = page.locator('[data-rule="rule-1"]');
  await expect(item).toBeFocused();
  const threshold = page.getByRole('textbox', { name: 'Condition 1: runway' });
  // The name, the figure, the comparison, the threshold; the switch of the rule comes first.
  for (let steps = 0; steps < 5; steps++) await page.keyboard.press('Tab');
  await expect(threshold).toBeFocused();
  await page.keyboard.type('24');
  await page.keyboard.press('Enter');
  await expect(threshold).toHaveValue(/^24/);
  const after = await visit.settled(before);
  const group = page.getByRole('listitem').filter({ has: item });
  await expect(group).toContainText(/Fires in \d+ of \d+ futures, (usually )?first in month \d+/);
  expect(await visit.faults('[role="tabpanel"]')).toEqual([]);

  const other = await visit.another();
  expect(await other.open(await visit.fragment(quick))).toBe(after);
  await other.page.getByRole('tab', { name: 'Rules' }).click();
  await expect(
    other.page.getByText('When runway is under 24 months for 2 months in a row: stop hiring.'),
  ).toBeVisible();
  await other.page.close();

  await page.keyboard.press('Escape');
  await page.getByRole('switch', { name: `${name}: in force` }).press('Space');
  await expect(group).toContainText('Switched off: it does nothing.');
  await visit.settled(after);
  await expect(page.locator(`[data-fingerprint="${before}"]`)).toBeVisible();
  for (let steps = 0; steps < 3; steps++)
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(item).toHaveCount(0);
  await expect(page.locator(`[data-fingerprint="${before}"]`)).toBeVisible();
});
