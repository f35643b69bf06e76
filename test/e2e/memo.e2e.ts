// An investor with a link on a phone: reads the memo, pushes on an assumption, compares, answers, prints.
import { decodeLink } from '../../src/share';
import { expect, test, type Visit } from './visit';

const SAID =
  'from=Ada+Park&company=Parcelway&date=2026-11-21&ask=Two+million&milestone=First+ARR&today=Two+pilots';
const memo = `view=memo&futures=400&${SAID}`;
const phone = { width: 390, height: 844 };

async function read(visit: Visit, fragment = memo) {
  await visit.open(fragment);
  await expect(visit.headline()).toBeVisible();
}

test('on a phone the memo begins with who asks for what, and tells the odds', async ({ visit, page }) => {
  await page.setViewportSize(phone);
  await read(visit);
  await expect(visit.headline()).toHaveText('Parcelway');
  for (const text of ['Two million', 'Two pilots', 'First ARR', /From Ada Park/, /November 21, 2026/])
    await expect(page.getByText(text).first()).toBeVisible();
  await expect(
    page.getByRole('heading', { name: /^In \d+ of 100 futures the cash lasts five years/ }),
  ).toBeVisible();
  for (const name of [
    'The next 18 months',
    'Use of funds',
    'What would have to be true',
    'How it most often dies',
  ])
    await expect(page.getByRole('heading', { name })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  // Read-only: there is nothing to push on yet.
  await expect(page.locator('input[type="range"]')).toHaveCount(0);
});

test('a copy is pushed on, compared, answered with, and given up; what was sent stays', async ({
  visit,
  page,
}) => {
  await page.setViewportSize(phone);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await read(visit);
  const address = page.url();
  const before = await visit.settled();
  await page.getByRole('button', { name: 'Try your own' }).click();
  const sliders = page.getByRole('region', { name: 'Try your own' }).getByRole('slider');
  await expect.poll(() => sliders.count()).toBeGreaterThanOrEqual(3);
  await sliders.first().focus();
  await page.keyboard.press('PageDown');
  await visit.settled(before);
  const bar = page.getByRole('status').filter({ hasText: /was \d+/ });
  await expect(bar).toBeVisible();

  await page.getByRole('button', { name: 'Compare with what I was sent' }).click();
  const table = page.getByRole('table', { name: 'As sent and with your change' });
  await expect(table.getByRole('row', { name: /^Survive, of 100 \d+/ })).toBeVisible();

  const reply = page.getByLabel('Reply with my change');
  await expect(reply).toHaveValue(/ at .+: \d+ of \d[\d,]* instead of \d+.*\nhttp/);
  await page.getByRole('button', { name: 'Copy sentence and link' }).click();
  const link = (await page.evaluate(() => navigator.clipboard.readText())).split('#')[1];
  const decoded = decodeLink(link);
  expect(decoded.status).toBe('ok');
  expect(page.url()).toBe(address);

  await page.getByRole('button', { name: 'Back to what I was sent' }).first().click();
  await expect.poll(() => page.locator('[data-fingerprint]').getAttribute('data-fingerprint')).toBe(before);
  await page.reload();
  expect(await visit.settled()).toBe(before);
});

test('it opens in the full simulator as a copy', async ({ visit, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await read(visit);
  const before = await visit.settled();
  await page.getByRole('button', { name: 'Open in the full simulator' }).first().click();
  await expect(page.getByText(/^You opened/)).toBeVisible();
  expect(await visit.settled()).toBe(before);
});

for (const [name, fragment] of [
  ['two segments', memo],
  ['three segments', `${memo}&preset=three-tier`],
] as const) {
  test(`it prints to two pages of A4 and Letter: ${name}`, async ({ visit, page }) => {
    await page.setViewportSize(phone);
    await read(visit, fragment);
    for (const format of ['A4', 'Letter']) {
      const sheets = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g);
      expect(sheets, format).toHaveLength(2);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const [width, height] of [
      [390, 844],
      [1920, 1080],
    ]) {
      test(`no accessibility fault at ${width}`, async ({ visit, page }) => {
        await page.setViewportSize({ width, height });
        await read(visit);
        await page.getByRole('button', { name: 'Try your own' }).click();
        await expect(page.getByRole('region', { name: 'Try your own' })).toBeVisible();
        expect(await visit.faults()).toEqual([]);
      });
    }
  });
}
