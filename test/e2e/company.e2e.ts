// A founder starts from the company as it stands today: six numbers, a start month, by mouse and by keyboard.
import { expect, quick, test } from './visit';

const SIX = [
  ['Cash in the bank', '2m'],
  ['Recurring revenue', '400k'],
  ['Paying customers', '300'],
  ['Net burn a month', '90k'],
  ['Months since the first customer', '30'],
  ['Growth over the last year', '100%'],
] as const;

test('six numbers and a month give the company its books and its dates, in one step', async ({
  visit,
  page,
}) => {
  const before = await visit.open(quick);
  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  await page.getByRole('button', { name: /Your company/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Your company' });
  await dialog.getByRole('button', { name: 'Start from here' }).click();
  // Nothing but cash is known yet: it says so, and waits at the first of them.
  await expect(dialog.getByText('Please fill this in.')).toHaveCount(5);
  await expect(dialog.getByLabel('Recurring revenue', { exact: true })).toBeFocused();
  for (const [field, text] of SIX) await dialog.getByLabel(field, { exact: true }).fill(text);
  await dialog.getByLabel('Net burn a month').fill('-9m');
  await expect(dialog.getByText(/Too low for such a company/)).toBeVisible();
  await dialog.getByLabel('Net burn a month').fill('90k');
  await expect(dialog.getByText(/300 customers in Small business at/)).toBeVisible();
  await expect(dialog.getByLabel('Begin with the effort where these customers are')).toBeChecked();
  await dialog.getByLabel('First month').fill('2026-11');
  expect(await visit.faults('dialog')).toEqual([]);
  await dialog.getByLabel('First month').press('Enter');
  await expect(dialog).toHaveCount(0);
  const begun = await visit.settled(before);
  await expect(page.getByText('Oct 2026')).toBeVisible();
  await expect(page.getByLabel('Name of this scenario')).toHaveValue('Your company');
  const link = await visit.fragment(quick);
  const other = await visit.another();
  expect(await other.open(link)).toBe(begun);
  await expect(other.page.getByText('Oct 2026')).toBeVisible();
  await other.page.close();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.locator(`[data-fingerprint="${before}"]`)).toBeVisible();
  await expect(page.getByText('Oct 2026')).toHaveCount(0);
});

test('by keyboard alone, told by the month, on a phone', async ({ visit, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const before = await visit.open(quick);
  const opener = page.getByRole('button', { name: 'Presets', exact: true });
  await opener.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-walk][aria-current="true"]')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Your company' });
  await dialog.getByLabel('Cash in the bank').focus();
  const type = async (text: string) => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  };
  await type('800k');
  await type('10k');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  for (const text of ['60', '50k', '10']) await type(text);
  // Less than a year of selling: growth is not asked.
  await expect(dialog.getByText(/no year to compare/)).toBeVisible();
  await expect(dialog.getByText(/60 customers in .* at \$2,000/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await visit.settled(before);
});
