// Large and small, light and dark, with and without workers: everyone can use it.
import { expect, quick, test } from './visit';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('no accessibility fault at 1440', async ({ visit, page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await visit.open(quick);
      expect(await visit.faults()).toEqual([]);
      await page.getByRole('button', { name: 'Settings' }).click();
      expect(await visit.faults('[role="dialog"]')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Share' }).click();
      expect(await visit.faults('dialog[open]')).toEqual([]);
    });

    test('no accessibility fault at 390', async ({ visit, page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await visit.open(quick);
      expect(await visit.faults()).toEqual([]);
      await page.getByRole('button', { name: 'Open or close the assumptions' }).focus();
      await page.keyboard.press('Enter');
      expect(await visit.faults('section')).toEqual([]);
    });
  });
}

test('on a phone the odds and cash stay in sight above the sheet', async ({ visit, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const before = await visit.open(quick);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
  const handle = page.getByRole('button', { name: 'Open or close the assumptions' });
  const box = (await handle.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(handle).toHaveAttribute('aria-expanded', 'true');
  await expect(visit.headline()).toBeInViewport();
  await expect(page.getByRole('figure', { name: 'Cash' })).toBeInViewport();
  await page.getByRole('slider', { name: 'Win rate, Small business', exact: true }).focus();
  await page.keyboard.press('PageUp');
  await visit.settled(before);
  await page.keyboard.press('Escape');
  await expect(handle).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('slider', { name: 'Keyframe 1 of 3' })).toBeAttached();
});

test('between phone and desk the assumptions are a drawer', async ({ visit, page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await visit.open(quick);
  const region = page.getByRole('region', { name: 'Assumptions' });
  await expect(region).toBeHidden();
  await page.getByRole('button', { name: 'Assumptions' }).click();
  await expect(region).toBeVisible();
  await page.getByRole('button', { name: /^Hangs on/ }).click();
  await expect(region.locator('input:focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(region).toBeHidden();
});

test('without workers everything works, and the page says so', async ({ visit, page }) => {
  const before = await visit.open(quick);
  const other = await visit.another();
  await other.page.route(/\.worker-.*\.js$/, (route) => route.abort());
  expect(await other.open(quick)).toBe(before);
  await expect(other.page.getByText(/Background workers could not be started/)).toBeVisible();
  expect(other.complaints.filter((text) => !/worker|ERR_FAILED/.test(text))).toEqual([]);
  expect(other.strangers).toEqual([]);
  await page.close();
});
