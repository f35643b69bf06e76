// A visitor goes through views and back with the browser's own buttons; what was changed meanwhile stays.
import { expect, quick, test } from './visit';

test('back leads to the view before, and to the workbench, with the work as it is', async ({
  visit,
  page,
}) => {
  const before = await visit.open(quick);
  await page.getByRole('button', { name: 'Business', exact: true }).click();
  await page.getByRole('tab', { name: 'ARR bridge' }).click();
  const bridge = page.getByRole('heading', { level: 1, name: 'ARR bridge' });
  await expect(bridge).toBeAttached();
  await page.getByRole('button', { name: 'Books', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The books' })).toBeAttached();

  await page.goBack();
  await expect(bridge).toBeAttached();
  await page.goBack();
  await page.goBack();
  const cash = page.getByRole('tab', { name: 'Money' });
  await cash.click();
  const slider = page.getByRole('slider', { name: /^Cash at the start/ });
  await slider.focus();
  await page.keyboard.press('PageUp');
  const changed = await visit.settled(before);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: 'Bow-tie' })).toBeAttached();
  await page.goBack();
  await expect(cash).toBeVisible();
  expect(await visit.settled()).toBe(changed);
});
