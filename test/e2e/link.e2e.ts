// Work travels in links, and nobody's work is harmed by anybody's link.
import { hashText } from '../../src/engine/random';
import { fallback } from '../../src/scenario';
import { encodeLink, PLAIN_VIEW } from '../../src/share';
import { expect, test, usualLink } from './visit';

const linkTo = (name: string, cash: number) =>
  encodeLink({
    ...usualLink(),
    scenario: { ...fallback, name, company: { ...fallback.company, cash } },
  });

const startCash = 'Cash at the start';

test('the copied link opens to the very same figures', async ({ visit, page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL!).origin });
  const first = await visit.begin();
  await page.getByRole('slider', { name: 'Keyframe 2 of 3' }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByLabel('Name of this scenario').fill('Ours & “theirs”');
  await page.keyboard.press('Enter');
  const print = await visit.settled(first);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText(/Nothing is sent to a server/)).toBeVisible();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await visit.another();
  expect(await other.open(new URL(link).hash.slice(1))).toBe(print);
  await expect(other.page.getByLabel('Name of this scenario')).toHaveValue('Ours & “theirs”');
  await expect(other.headline()).toHaveText(await visit.headline().innerText(), { useInnerText: true });
  await expect(other.page.getByText(/You opened/)).toBeVisible();
  other.expectPeace();
});

test('a reload keeps the work', async ({ visit, page }) => {
  const before = await visit.begin();
  await page.getByRole('slider', { name: 'Keyframe 3 of 3' }).focus();
  await page.keyboard.press('ArrowLeft');
  const print = await visit.settled(before);
  await visit.fragment();
  await page.reload();
  expect(await visit.settled()).toBe(print);
  await expect(page.getByText('preset, 1 change')).toBeVisible();
  await expect(page.getByText(/You opened/)).toBeHidden();
});

test('an opened link is a copy; own work waits', async ({ visit, page }) => {
  const before = await visit.begin();
  await page.getByRole('slider', { name: 'Keyframe 2 of 3' }).focus();
  await page.keyboard.press('ArrowLeft');
  const own = await visit.settled(before);
  await visit.fragment();

  await page.evaluate((fragment) => (location.hash = fragment), linkTo('Theirs', 900_000));
  await expect(page.getByText('You opened “Theirs”', { exact: false })).toBeVisible();
  const theirs = await visit.settled(own);
  await page.getByRole('slider', { name: 'Keyframe 2 of 3' }).focus();
  await page.keyboard.press('ArrowRight');
  await visit.settled(theirs);

  await page.getByRole('button', { name: 'Back to your own work' }).click();
  expect(await visit.settled()).toBe(own);
  await expect(page.getByText(/You opened/)).toBeHidden();
});

test('a crash loses nothing', async ({ visit, page }) => {
  const before = await visit.begin();
  await page.getByRole('slider', { name: 'Keyframe 2 of 3' }).focus();
  await page.keyboard.press('ArrowLeft');
  const own = await visit.settled(before);
  await visit.fragment();
  const later = await visit.another();
  await page.close({ runBeforeUnload: false });
  expect(await later.open()).toBe(own);
  await expect(
    later.page.getByText(/Your work of last time is back: .*, saved \d\d:\d\d, 1 change\./),
  ).toBeVisible();
  later.expectPeace();
});

const good = linkTo('Theirs', 900_000);
/** With a checksum that is right, as a later codec would write it. */
const newer = `b9.${hashText('9.3.zzz').toString(36).padStart(7, '0')}.3.zzz`;
const bad = [
  ['damaged', good.replace('_', '-'), /cannot be opened/],
  ['of a newer page', newer, /newer version/],
  ['somebody else’s', 'utm_source=mail&x=<script>alert(1)</script>', /not one of ours/],
  ['much too long', `b1.${'x'.repeat(200_000)}`, /cannot be opened/],
] as const;

test('a broken link says so, shows the preset, and harms nothing', async ({ visit, page }) => {
  const before = await visit.begin();
  const keyframe = page.getByRole('slider', { name: 'Keyframe 2 of 3' });
  await keyframe.focus();
  await page.keyboard.press('ArrowLeft');
  const own = await visit.settled(before);
  await visit.fragment();
  for (const [what, fragment, message] of bad) {
    await test.step(what, async () => {
      await page.evaluate((hash) => (location.hash = hash), fragment);
      await expect(page.getByRole('alert')).toHaveText(message);
      await expect(keyframe).toHaveAttribute('aria-valuetext', /^month 22:/);
      expect(decodeURIComponent(page.url())).toContain(fragment.slice(0, 40));
      await page.getByRole('button', { name: 'Back to your own work' }).click();
      await expect(keyframe).toHaveAttribute('aria-valuetext', /^month 21:/);
    });
  }
  expect(await visit.settled()).toBe(own);
});

const sentMemo = encodeLink({
  ...usualLink(),
  view: { ...PLAIN_VIEW, more: { view: 'memo', company: 'Parcelway' } },
});
for (const [what, fragment, why, lost] of [
  ['cut near its end', sentMemo.slice(0, -9), /Its end is missing/, /The company’s plan cannot be read/],
  ['cut anywhere', sentMemo.slice(0, 30), /Its end is missing/, /plan that was sent to you cannot be read/],
  ['damaged', sentMemo.replace('_', '-'), /characters were changed/, /The company’s plan cannot be read/],
  ['of no known plan', 'view=memo&preset=nobody', /example plan that this page/, /The company’s plan/],
] as const) {
  test(`an investor’s link that is ${what} shows no plan until one is asked for`, async ({ visit, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`./#${fragment}`);
    const alert = page.getByRole('alert');
    await expect(alert.getByRole('heading', { name: 'This link is damaged' })).toBeVisible();
    for (const text of [why, lost, /Ask whoever sent it/]) await expect(alert).toContainText(text);
    await expect(page.getByText(/Shippo|of 100|ARR|\$/)).toHaveCount(0);
    await expect(page.locator('svg, canvas, [data-fingerprint]')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await visit.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Open the simulator with an example' }).click();
    await visit.settled();
    expect(new URL(page.url()).hash).toBe('');
    await page.goBack();
    await expect(alert).toBeVisible();
  });
}

test('a frame whose link is damaged says so in few words, and shows nothing else', async ({
  visit,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 320 });
  for (const fragment of ['embed=1&preset=nobody', 'embed=arr&link=b1.cut']) {
    await page.goto('about:blank');
    await page.goto(`./#${fragment}`);
    await expect(page.getByRole('alert')).toContainText('What should stand here cannot be read from it.');
    await expect(page.locator('svg, canvas, [data-fingerprint], button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: /Open the simulator/ })).toHaveAttribute('target', '_blank');
    expect(await visit.faults()).toEqual([]);
    const high = () => page.evaluate(() => document.documentElement.scrollHeight);
    expect(await high()).toBeLessThanOrEqual(320);
  }
});

test('a hostile name is only a name', async ({ visit, page }) => {
  const name = '<img src=x onerror=alert(1)>{@html "x"}';
  await visit.open(linkTo(name, 800_000));
  await expect(page.getByLabel('Name of this scenario')).toHaveValue(/img src=x onerror/);
  expect(await page.locator('img').count()).toBe(0);
});

test('a link names the values that cannot be used, and keeps the rest', async ({ visit, page }) => {
  const places = () =>
    page.evaluate(() =>
      ['main h2, main figure', '[role="tabpanel"]', 'header'].map(
        (each) => document.querySelector(each)?.getBoundingClientRect().top,
      ),
    );
  await visit.open(linkTo('Theirs', -5));
  await expect(page.getByRole('alert')).toContainText('One value could not be used');
  // What there is to say comes and goes without moving anything.
  const before = await places();
  await page.getByRole('button', { name: 'Dismiss' }).first().click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await places()).toEqual(before);
  await visit.open(linkTo('Theirs', -6));
  await page.getByRole('button', { name: 'What was lost' }).click();
  await expect(page.getByRole('alert')).toContainText(startCash);
  await expect(page.getByLabel('Name of this scenario')).toHaveValue('Theirs');
});

test('a file holds the same work', async ({ visit, page }) => {
  const print = await visit.open(linkTo('Theirs', 900_000));
  await page.getByRole('button', { name: 'Share' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const other = await visit.another();
  await other.open();
  await other.page.getByRole('button', { name: 'Share' }).click();
  await other.page.getByLabel('Open a file').setInputFiles(await download.path());
  await expect(other.page.getByLabel('Name of this scenario')).toHaveValue('Theirs');
  await expect(other.page.locator('[data-fingerprint]')).toHaveAttribute('data-fingerprint', print, {
    timeout: 30_000,
  });
  other.expectPeace();
});
