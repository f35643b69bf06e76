// One to four kinds of customer: added, named and removed in the page.
import { expect, quick, test } from './visit';

test('mid-market comes in with a name and effort of its own, travels by link, and leaves again', async ({
  visit,
  page,
}) => {
  const before = await visit.open(quick);
  await page.getByRole('button', { name: 'Segments: add, rename or remove' }).click();
  const segments = page.getByRole('dialog', { name: 'Segments' });
  await segments.getByRole('button', { name: 'Mid-market' }).click();
  const name = segments.getByLabel('Name of Mid-market');
  await expect(name).toBeFocused();
  await name.fill('Agencies');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(segments).toHaveCount(0);
  const after = await visit.settled(before);
  await expect(page.getByRole('slider', { name: 'Win rate, Agencies' })).toBeVisible();
  await expect(page.getByRole('slider', { name: /^Keyframe 1 of 3, top of/ })).toHaveCount(2);
  expect(await visit.faults()).toEqual([]);

  const link = await visit.fragment(quick);
  const other = await visit.another();
  expect(await other.open(link)).toBe(after);
  await expect(other.page.getByRole('slider', { name: 'Win rate, Agencies' })).toBeVisible();
  other.expectPeace();
  await other.page.close();

  await page.getByRole('button', { name: 'Segments: add, rename or remove' }).click();
  await segments.getByRole('button', { name: 'Remove Agencies' }).click();
  await expect(segments.getByRole('status')).toContainText('Agencies is removed');
  await page.keyboard.press('Escape');
  expect(await visit.settled(after)).toBe(before);
});
