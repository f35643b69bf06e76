// A founder turns what they have seen into ranges, and lays what really was over the futures.
import { expect, quick, test } from './visit';

test('“won 4 of 31” becomes the win rate’s range, in one step', async ({ visit, page }) => {
  const before = await visit.open(quick);
  await page.getByRole('button', { name: /range.*Win rate, Enterprise/i }).click();
  await page.getByRole('button', { name: 'from what you have seen …' }).click();
  const dialog = page.getByRole('dialog', { name: /Win rate, Enterprise: from what you have seen/ });
  await expect(dialog.getByText('10–20 %, 8 in 10')).toBeVisible();
  const field = dialog.getByLabel('How many, out of how many');
  await field.fill('won some');
  await expect(dialog.getByText(/No count in it/)).toBeVisible();
  await field.fill('won 4 of 31');
  await expect(dialog.getByText('4 of 31, 13 %')).toBeVisible();
  await dialog.getByText('How it is computed').click();
  await expect(dialog.getByText(/Beta\(.* \+ 4, .* \+ 27\)/)).toBeVisible();
  expect(await visit.faults('dialog')).toEqual([]);
  await field.press('Enter');
  await expect(dialog).toHaveCount(0);
  const after = await visit.settled(before);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  expect(await visit.settled(after)).toBe(before);
});

test('a messy column becomes a range, by keyboard on a phone in the dark', async ({ visit, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  const before = await visit.open(quick);
  await page.getByRole('button', { name: 'Open or close the assumptions' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /range.*Sales cycle.*, Enterprise/i }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'from what you have seen …' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /from what you have seen/ });
  await dialog.getByRole('textbox').fill('Days\n120\n2024-03-01\n95 days\n¥200\n20 weeks\n\n88');
  await expect(dialog.getByText(/4 numbers, half of them up to/)).toBeVisible();
  await expect(dialog.getByText(/Not used: .*“2024-03-01” \(a date\)/)).toBeVisible();
  expect(await visit.faults('dialog')).toEqual([]);
  const width = await dialog.evaluate((box) => [box.scrollWidth, box.clientWidth]);
  expect(width[0]).toBe(width[1]);
  await dialog.getByRole('button', { name: /^Use/ }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await visit.settled(before);
});

test('two columns of a sheet are judged, looked at closely, and left behind with their company', async ({
  visit,
  page,
}) => {
  await visit.begin();
  await page.getByRole('button', { name: 'Actuals' }).click();
  const dialog = page.getByRole('dialog', { name: 'Actual ARR and cash' });
  const rows = Array.from({ length: 12 }, (_, i) => `${5 * i}k\t${1800 - 60 * i}k`).join('\n');
  await dialog.getByLabel('ARR at the end of each month').fill(`ARR\tCash\n${rows}`);
  await expect(dialog.getByLabel('The first line is month')).toHaveValue('1');
  await dialog.getByLabel('The first line is month').fill('0');
  await expect(dialog.getByText('Two columns were found')).toBeVisible();
  await expect(dialog.getByText(/12 months: \$0 to \$55,000.*above it in months 1 to 11/)).toBeVisible();
  await expect(dialog.getByText(/12 months: \$1,800,000 to \$1,140,000/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Show them' }).click();
  await expect(
    page.getByText(/above it in months 1 to 11 \(\$\d+k above at month 11\)/).first(),
  ).toBeVisible();
  const arr = page.getByRole('slider', { name: 'ARR', exact: true });
  await page.getByRole('button', { name: 'Months 0 to 14' }).click();
  await expect(arr).toHaveAttribute('aria-valuemax', '14');
  await arr.press('End');
  await arr.press('ArrowRight');
  await expect(page.getByText('Month 14', { exact: true })).toBeVisible();
  for (let month = 14; month > 11; month--) await arr.press('ArrowLeft');
  await expect(page.getByText(/◆ ARR really \$55k, \$\d+k above 8 in 10/)).toBeVisible();
  await page.getByRole('button', { name: 'Presets' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Small business only/ })
    .click();
  await expect(page.getByText(/◆ actual/)).toHaveCount(0);
  await expect(arr).toHaveAttribute('aria-valuemax', '60');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText(/◆ actual, \d+ of 12 months/).first()).toBeVisible();
  await page.getByRole('button', { name: 'All months' }).click();
  await expect(arr).toHaveAttribute('aria-valuemax', '60');
});

test('actual months lie over the fan, change no figure, and outlive a reload', async ({ visit, page }) => {
  const print = await visit.begin();
  await page.getByRole('button', { name: 'Actuals' }).click();
  const dialog = page.getByRole('dialog', { name: 'Actual ARR and cash' });
  const months = Array.from({ length: 12 }, (_, i) => `${i + 1}/2026\t$${20 + 3 * i}k`).join('\n');
  await dialog.getByLabel('ARR at the end of each month').fill(`Month\tARR\n${months}`);
  await dialog.getByLabel('Cash at the end of each month').fill('1.5m\n1.4m\nsoon\n1.2m');
  await expect(dialog.getByText(/12 months: \$20,000 to \$53,000/)).toBeVisible();
  await expect(dialog.getByText(/No single amount in: “soon”/)).toBeVisible();
  await expect(
    dialog.getByText(/The dates are left out: the month in which this company starts/),
  ).toBeVisible();
  expect(await visit.faults('dialog')).toEqual([]);
  await dialog.getByRole('button', { name: 'Show them' }).click();
  await expect(page.getByText(/◆ actual, \d+ of 12 months within 8 in 10/).first()).toBeVisible();
  await expect(page.getByText(/◆ actual, \d of 3 months within 8 in 10/).first()).toBeVisible();
  await expect(page.locator('[data-fingerprint]')).toHaveAttribute('data-fingerprint', print);
  await page.waitForTimeout(1000);
  await page.reload();
  await visit.settled();
  await expect(page.getByText(/◆ actual, \d+ of 12 months within 8 in 10/).first()).toBeVisible();
});
