// Sharing as a founder does it: a link for an investor, a sentence, a code, a picture; on a phone and on a laptop.
import { readFileSync } from 'node:fs';
import { canonical, decodeLink, encodeLink, fragmentOf } from '../../src/share';
import { fallback, preset, type Scenario } from '../../src/scenario';
import { expect, test, usualLink } from './visit';

const named = (name: string, more = {}) =>
  encodeLink({ ...usualLink(), scenario: { ...fallback, name }, view: { ...usualLink().view, more } });

for (const [name, width, height] of [
  ['a phone', 390, 844],
  ['a laptop', 1440, 900],
  ['a projector', 1920, 1080],
] as const) {
  test(`everything is shared on ${name}`, async ({ visit, page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: new URL(baseURL!).origin,
    });
    await page.setViewportSize({ width, height });
    await visit.open(named('Ours'));
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await page.getByLabel('A page for an investor').check();
    await page.getByLabel('From', { exact: true }).fill('Ada Park');
    await page.getByLabel('The ask').fill('$2.5m <b>seed</b>');
    const href = await page.getByLabel('Link', { exact: true }).inputValue();
    expect(decodeLink(fragmentOf(href))).toMatchObject({
      status: 'ok',
      state: { view: { more: { view: 'memo', from: 'Ada Park', ask: '$2.5m ‹b>seed‹/b>' } } },
    });

    await page.getByRole('button', { name: 'Copy the sentence and the link' }).click();
    await expect(dialog.getByText('Copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^In \d+ of 100 futures “Ours” survives five years/);
    expect(copied).toContain(href);

    await page.getByRole('tab', { name: 'QR code' }).click();
    await expect(page.getByRole('img', { name: 'QR code of the link to “Ours”' })).toBeVisible();
    expect(await visit.faults('dialog[open]')).toEqual([]);

    await page.getByRole('tab', { name: 'Picture' }).click();
    await expect(dialog.getByRole('img', { name: /^Ours: \d+ of 100 futures survive/ })).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as PNG' }).click(),
    ]);
    const png = readFileSync(await download.path());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(10_000);
    expect(await visit.faults('dialog[open]')).toEqual([]);
    expect(await dialog.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
  });
}

test('the browser’s own way to send is offered where there is one', async ({ visit, page }) => {
  await page.addInitScript(() => {
    const sent: unknown[] = [];
    Object.assign(window, { sent });
    Object.assign(navigator, { share: (data: unknown) => Promise.resolve(void sent.push(data)) });
  });
  await visit.open(named('Ours'));
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Send …' }).click();
  const sent = await page.evaluate(() => (window as unknown as { sent: Record<string, string>[] }).sent);
  expect(sent).toHaveLength(1);
  expect(sent[0]['title']).toBe('Ours');
  expect(sent[0]['text']).toMatch(/^In \d+ of 100 futures/);
  expect(decodeLink(fragmentOf(sent[0]['url'])).status).toBe('ok');
});

test('a link too long for a QR code says so', async ({ visit, page }) => {
  const segments = fallback.segments.map((segment) => ({ ...segment, label: '业'.repeat(40) }));
  const scenario = { ...fallback, name: '长'.repeat(80), segments };
  const rounds = scenario.plan.rounds.map((round) => ({ ...round, label: '轮'.repeat(40) }));
  await visit.open(
    encodeLink({ ...usualLink(), scenario: { ...scenario, plan: { ...scenario.plan, rounds } } }),
  );
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('tab', { name: 'QR code' }).click();
  await expect(page.getByText(/No QR code: the link has 1,\d\d\d characters/)).toBeVisible();
});

test('a link brings its comparison and its theme, and leaves the visitor’s own theme', async ({
  visit,
  page,
}) => {
  const beside = { at: 0, plans: [canonical(preset('enterprise-only') as Scenario)] };
  const view = { ...usualLink().view, more: { view: 'compare', theme: 'dark' } };
  await visit.open(encodeLink({ ...usualLink(), beside, view }));
  await expect(page.getByText('Enterprise only').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => localStorage.getItem('ballast/preferences'))).toBeNull();
  const own = await visit.another();
  await own.open(named('Own'));
  await expect(own.page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  own.expectPeace();
});

test('another engine’s link tells what this one counts', async ({ visit, page }) => {
  const link = { ...usualLink(), engine: '1.0.0', survival: 780, typicalArr: 5.2e6 };
  await visit.open(encodeLink(link));
  const told = page.getByText(
    /Made with engine 1\.0\.0, where 78 of 100 survived, typical ARR \$5\.2m; engine/,
  );
  await expect(told).toBeVisible();
  await expect(told).toContainText(/counts \d+ of 100, \$/);
});

const HOSTILE = [
  named('<script>alert(1)</script><iframe src="javascript:alert(2)">', {
    from: '<svg onload=alert(3)>',
    ask: 'javascript:alert(4)',
  }),
  'preset=shippo-pivot&futures=400&name=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&from=%3Cscript%3Ealert(2)%3C/script%3E',
  `preset=shippo-pivot&futures=400&locks=${'a'.repeat(990)}&name=%E2%80%AEgnorw`,
  `preset=shippo-pivot&futures=400&__proto__=1&constructor=2&theme=javascript:alert(1)`,
  `b1.${'x'.repeat(150_000)}`,
];

test('hostile links make no element of what they say', async ({ visit, page }) => {
  for (const fragment of HOSTILE) {
    await page.goto('about:blank');
    await page.goto(`./#${fragment}`);
    await expect(visit.headline()).toContainText('futures survive', { timeout: 60_000 });
    const made = await page
      .locator('img, iframe, object, embed, [onload], [onerror], a[href^="javascript"]')
      .count();
    expect(made, fragment.slice(0, 60)).toBe(0);
    expect(
      await page.locator('script').evaluateAll((all) => all.filter((each) => each.textContent !== '').length),
    ).toBe(0);
  }
});
