// A part of the page inside another site's page, on another path, in a sandbox, at sizes from a narrow column up.
import type { FrameLocator, Page } from '@playwright/test';
import { EMBED_VIEWS, PICTURES } from '../../src/views/embed/names';
import { SANDBOX } from '../../src/views/embed/snippet';
import { expect, test } from './visit';

/** Said of frames of the page's own site; here it stands in for another one. */
const SAME_SITE = 'An iframe which has both allow-scripts and allow-same-origin';
test.afterEach(({ visit }) => {
  const others = visit.complaints.filter((text) => !text.startsWith(SAME_SITE));
  visit.complaints.splice(0, Infinity, ...others);
});

/** Another site's page with a frame in it; what frames tell it is kept in `window.told`. */
async function host(page: Page, fragment: string, frame: string): Promise<FrameLocator> {
  const site = test.info().project.use.baseURL ?? '';
  await page.route('**/elsewhere/page.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Elsewhere</title><body><script>
        window.told = []; addEventListener('message', (e) => told.push(e.data));</script>
        <iframe title="part" src="${site}#${fragment}" ${frame}></iframe></body></html>`,
    }),
  );
  await page.goto(new URL('/elsewhere/page.html', site).href);
  return page.frameLocator('iframe');
}
const few = 'preset=shippo-pivot&futures=400';

test('one chart in a frame: title, reading by keys, table, and the way to all of it', async ({ visit }) => {
  const { page } = visit;
  const frame = await host(page, `${few}&embed=arr`, `sandbox="${SANDBOX}" width="640" height="320"`);
  await expect(frame.locator('[data-fingerprint]')).toBeVisible();
  await expect(frame.getByRole('heading', { name: 'The Shippo pivot' })).toBeVisible();
  await expect(frame.getByText('400 futures · Illustrative, not a forecast.')).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Share' })).toHaveCount(0);
  await frame.getByRole('button', { name: /^Table/ }).click();
  await expect(frame.getByRole('dialog').getByRole('table')).toBeVisible();
  await page.keyboard.press('Escape');

  // The height that it would like to have, and nothing else.
  const told = await page.evaluate(() => (window as unknown as { told: unknown[] }).told);
  expect(told.length).toBeGreaterThan(0);
  for (const message of told)
    expect(message).toEqual({ ballast: 'height', height: expect.any(Number) as unknown });

  const opened = page.waitForEvent('popup');
  await frame.getByRole('link', { name: /Open in Ballast/ }).click();
  const whole = await opened;
  await expect(whole.getByRole('button', { name: 'Share' })).toBeVisible();
  await expect(whole.getByText('from 400 futures')).toBeVisible({ timeout: 30_000 });
});

test('every picture and view is shown, and fits 240 pixels', async ({ visit }) => {
  test.slow();
  const { page } = visit;
  await page.setViewportSize({ width: 240, height: 480 });
  for (const name of [...PICTURES, ...EMBED_VIEWS]) {
    await page.goto('about:blank');
    await page.goto(`./#${few}&embed=${name}`);
    await expect(page.locator('[data-fingerprint]'), name).toBeVisible();
    await expect(page.getByRole('link', { name: /Open in Ballast/ }), name).toBeVisible();
    await expect(page.locator('main :is(svg, table, button, h2)').first(), name).toBeAttached();
    await expect(page.getByRole('alert'), name).toHaveCount(0);
    if ((PICTURES as readonly string[]).includes(name)) {
      const wide = () => page.evaluate(() => document.querySelector('main')!.scrollWidth);
      expect(await wide(), name).toBeLessThanOrEqual(240);
    }
  }
});

test('the whole simulator in a frame is worked as ever, and leaves the visitor’s own work alone', async ({
  visit,
}) => {
  const { page } = visit;
  const frame = await host(page, `${few}&embed=1`, `sandbox="${SANDBOX}" width="1200" height="800"`);
  await expect(frame.locator('[data-fingerprint]')).toBeVisible();
  const before = await frame.locator('[data-fingerprint]').getAttribute('data-fingerprint');
  await frame.getByRole('slider', { name: 'Win rate, Small business' }).first().focus();
  await page.keyboard.press('End');
  await expect(frame.locator('[data-fingerprint]')).not.toHaveAttribute('data-fingerprint', before ?? '');
  await expect(frame.getByRole('button', { name: 'Open in Ballast' })).toBeVisible();
  await expect(frame.getByText('You opened')).toHaveCount(0);

  const other = await visit.another();
  await other.page.goto('./');
  await expect(other.page.getByText('preset', { exact: true })).toBeVisible();
});

test('a frame without an origin of its own computes without threads and storage', async ({
  page,
  baseURL,
}) => {
  // Such a frame fetches modules as a stranger: its host has to allow that.
  await page.route(`${baseURL ?? ''}**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
  });
  const frame = await host(
    page,
    'preset=shippo-pivot&futures=100&embed=cash',
    'sandbox="allow-scripts" width="480" height="340"',
  );
  await expect(frame.locator('[data-fingerprint]')).toBeVisible({ timeout: 60_000 });
  await expect(frame.getByText('100 futures · Illustrative')).toBeVisible();
});

test('what there is no picture of is told, with all there are', async ({ visit }) => {
  await visit.page.goto(`./#${few}&embed=%3Cb%3Epie`);
  await expect(visit.page.getByRole('alert')).toContainText('There is no picture called');
  await expect(visit.page.getByText('embed=bowTie')).toBeVisible();
  expect(await visit.faults()).toEqual([]);
});

test('frames are readable in the light and in the dark', async ({ visit }) => {
  const { page } = visit;
  for (const theme of ['light', 'dark']) {
    await page.goto('about:blank');
    await page.goto(`./#${few}&embed=cash&theme=${theme}`);
    await expect(page.locator('[data-fingerprint]')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await visit.faults()).toEqual([]);
  }
});
