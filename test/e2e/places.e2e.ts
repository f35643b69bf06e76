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
      await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
      expect(await visit.faults('[role="dialog"]')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Share' }).click();
      // Fetched by the press.
      await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
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

test('the page goes on paper as it stands, on one sheet of A4 or Letter', async ({ visit, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit.open(quick);
  for (const format of ['A4', 'Letter']) {
    const sheets = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(sheets, format).toHaveLength(1);
  }
  await expect(page.locator('.printed')).toHaveCount(0);
});

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

test('above the sheet the months and the zero of cash stay in sight, whatever else is to be told', async ({
  visit,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit.open(quick);
  const notice = page.getByText(/^You opened/);
  await expect(notice).toBeVisible();
  await expect(page.getByRole('button', { name: 'Back to your own work' })).toBeHidden();
  await page.getByRole('button', { name: 'Open or close the assumptions' }).focus();
  await page.keyboard.press('Enter');
  await expect(notice).toBeHidden();
  const sheet = page.getByRole('region', { name: 'Assumptions' });
  const months = page.getByRole('region', { name: 'Results' }).locator('text.month').first();
  const bottom = async () => (await months.boundingBox())!.y + (await months.boundingBox())!.height;
  for (const height of [844, 667]) {
    await page.setViewportSize({ width: 390, height });
    await expect
      .poll(async () => (await sheet.boundingBox())!.y - (await bottom()))
      .toBeGreaterThanOrEqual(0);
    const zero = page.getByRole('figure', { name: 'Cash' }).locator('line.zero');
    expect((await zero.boundingBox())!.y).toBeLessThan(await bottom());
  }
});

test('between phone and desk the assumptions are a drawer', async ({ visit, page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await visit.open(quick);
  const region = page.getByRole('region', { name: 'Assumptions' });
  await expect(region).toBeHidden();
  await page.getByRole('button', { name: 'Assumptions' }).click();
  await expect(region).toBeVisible();
  await page.getByRole('button', { name: /^Hangs (most )?on/ }).click();
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

test('without workers and without a way round them, the page says what to do', async ({ visit, page }) => {
  await page.route(/\/(?:[^/]*\.worker|inline)-[^/]*\.js$/, (route) => route.abort());
  await page.goto(`./#${quick}`);
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(page.locator('[data-state="idle"]')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Reload' }).click();
  expect(await visit.settled()).toMatch(/^[0-9a-f]{16}$/);
  visit.complaints.length = 0;
});
