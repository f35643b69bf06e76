// An investor with a link on a phone: reads the memo, pushes on an assumption, compares, answers, prints.
import { ENGINE_VERSION } from '../../src/engine';
import { fallback, preset, type Scenario } from '../../src/scenario';
import { decodeLink, encodeLink, MOST_SENT, PLAIN_VIEW } from '../../src/share';
import { expect, test, usualLink, type Visit } from './visit';

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
  // Whose words are whose.
  const first = page.locator('header').filter({ has: visit.headline() });
  await expect(first.getByRole('term')).toHaveText([
    'The ask',
    'Where they are today, in their words',
    'What the plan begins with',
  ]);
  const funds = page.getByRole('region', { name: 'Use of funds' });
  await expect(funds).toContainText(/Spending of the next \d+ months, from today to month \d+/);
  await expect(funds.getByRole('columnheader')).toHaveText(['What', 'Spent', 'Share', /^Of \$/]);
  await expect(page.getByText(/^Effort begins as 100\s% /).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  // There is nothing to push on yet.
  await expect(page.getByText('Read-only: nothing you do here reaches whoever sent it.')).toBeVisible();
  await expect(page.locator('input[type="range"]')).toHaveCount(0);
});

for (const [name, size] of Object.entries({ phone, desk: { width: 1440, height: 900 } }))
  test(`on a ${name} the assumptions that matter take the room that was kept for them`, async ({
    visit,
    page,
  }) => {
    await page.setViewportSize(size);
    await read(visit);
    const truth = page.getByRole('region', { name: 'What would have to be true' });
    const height = async () => (await truth.boundingBox())!.height;
    await expect(truth.getByRole('status')).toHaveText('Looking at what matters …');
    const kept = await height();
    await expect(truth.getByRole('button', { name: 'Show ranges and sources' })).toBeVisible();
    // To about a row.
    expect(Math.abs((await height()) - kept)).toBeLessThan(50);
  });

test('what matters first is read in two minutes, and the rest of it when somebody asks', async ({
  visit,
  page,
}) => {
  await page.setViewportSize(phone);
  await read(visit);
  await visit.settled();
  /** Words on the screen down to the end of how it dies, all labels of the pictures among them. */
  const words = await page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('main :is(header, section)')].filter((part) =>
      part.checkVisibility(),
    );
    const end = parts.findIndex((part) => part.innerText.startsWith('How it most often dies'));
    return parts.slice(0, end + 1).flatMap((part) => part.innerText.split(/[\s|]+/).filter(Boolean)).length;
  });
  // 230 a minute.
  expect(words).toBeGreaterThan(200);
  expect(words).toBeLessThanOrEqual(500);
  const truth = page.getByRole('region', { name: 'What would have to be true' });
  const more = truth.getByRole('button', { name: 'Show ranges and sources' });
  await expect(more).toBeVisible({ timeout: 90_000 });
  const folded = truth.getByText(/^Found by halving/);
  await expect(folded).toBeHidden();
  await more.click();
  await expect(folded).toBeVisible();
  await expect(truth.getByText(/survival \d+ to \d+ of 100/).first()).toBeVisible();
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
  // What was sent stands beside the change, and is looked at so.
  const { beside, scenario, view, typicalArr } = decoded.status === 'ok' ? decoded.state : usualLink();
  expect(beside).toMatchObject({ at: 1, plans: [{ base: fallback.base }] });
  expect(scenario).not.toEqual(beside?.plans[0]);
  expect(view.more['view']).toBe('compare');
  expect(typicalArr).toBeGreaterThanOrEqual(0);
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
  // The way back leads to what was sent.
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Try your own' })).toBeVisible();
  expect(await visit.settled()).toBe(before);
  await page.goForward();
  await page.getByRole('button', { name: 'Back to the memo' }).click();
  await expect(page.getByRole('button', { name: 'Try your own' })).toBeVisible();
});

const older = (more: Readonly<Record<string, string>>) =>
  encodeLink({ ...usualLink(), engine: '1.0.0', survival: 780, view: { ...PLAIN_VIEW, more } });

for (const [name, place] of [
  ['a memo', { view: 'memo' }],
  ['a single frame', { embed: 'arr' }],
] as const) {
  test(`${name} tells what its sender saw with an older engine, and what its link lost`, async ({
    visit,
    page,
  }) => {
    await page.setViewportSize(phone);
    await visit.open(older(place));
    const told = page.getByText('Made with engine 1.0.0, where 78 of 100 survived');
    await expect(told).toContainText(`engine ${ENGINE_VERSION} counts`);
    const words = new URLSearchParams({ ...place, futures: '400', 'smb.winRate': '9' });
    await page.goto('about:blank');
    await visit.open(String(words));
    await expect(page.getByRole('alert')).toContainText('One value could not be used');
    await page.getByRole('button', { name: 'What was lost' }).click();
    await expect(page.getByRole('alert')).toContainText('Win rate');
  });
}

/** As many segments, rounds and words as there may be. */
function extreme(): string {
  const base = preset('three-tier')!;
  const [first] = base.segments;
  const [round] = base.plan.rounds;
  const letters = [...'abcdefgh'];
  const scenario: Scenario = {
    ...base,
    segments: [...base.segments, { ...first, id: 'fourth', label: 'A fourth kind of customer' }],
    plan: {
      ...base.plan,
      rounds: letters.map((id) => ({ ...round, id, label: `Round ${id} of a long name` })),
    },
  };
  const text = 'Twelve words '.repeat(20).slice(0, MOST_SENT).trim();
  const said = Object.fromEntries(
    ['from', 'company', 'ask', 'milestone', 'today'].map((word) => [word, text]),
  );
  return encodeLink({
    ...usualLink(),
    scenario,
    view: { ...PLAIN_VIEW, more: { view: 'memo', ...said } },
  });
}

for (const [name, fragment, most] of [
  ['two segments', memo, 2],
  ['three segments', `${memo}&preset=three-tier`, 2],
  ['four segments, eight rounds, long texts', extreme(), 4],
] as const) {
  test(`it prints to ${most} pages of A4 and Letter, and nothing is too small or cut: ${name}`, async ({
    visit,
    page,
  }) => {
    await page.setViewportSize(phone);
    await read(visit, fragment);
    const truth = page.getByRole('region', { name: 'What would have to be true' });
    await expect(truth.getByRole('row')).not.toHaveCount(0, { timeout: 120_000 });
    await expect(truth.getByText('counting …')).toHaveCount(0, { timeout: 120_000 });
    for (const format of ['A4', 'Letter']) {
      const sheets = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
      expect(sheets.length, format).toBeGreaterThanOrEqual(2);
      expect(sheets.length, format).toBeLessThanOrEqual(most);
    }
    await page.emulateMedia({ media: 'print' });
    // Between the margins of A4: 186 mm.
    await page.setViewportSize({ width: 703, height: 1050 });
    const { smallest, cut, wide } = await page.evaluate(() => {
      const told = [...document.querySelectorAll<HTMLElement>('main *')].filter(
        (one) =>
          one.getClientRects().length > 0 &&
          !one.closest('.aloud') &&
          [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      );
      return {
        smallest: Math.min(...told.map((one) => parseFloat(getComputedStyle(one).fontSize))),
        cut: told
          .filter(
            (one) => getComputedStyle(one).overflow !== 'visible' && one.scrollHeight > one.clientHeight + 1,
          )
          .map((one) => one.textContent),
        wide: document.documentElement.scrollWidth,
      };
    });
    // 7 pt are 9⅓ px.
    expect(smallest).toBeGreaterThanOrEqual(9.33);
    expect(cut).toEqual([]);
    expect(wide).toBeLessThanOrEqual(703);
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
