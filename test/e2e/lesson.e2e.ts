// Lessons as a student on a phone and a teacher before a class take them. The text is the tests' own, in place of a
// shipped one, so that no teaching has to stay as it is for their sake; at the end each shipped one is stepped through once.
import { readFileSync } from 'node:fs';
import { LESSON_IDS } from '../../src/stories';
import { shipped } from '../stories/shipped';
import { expect, test, type Visit } from './visit';

const text = readFileSync(new URL('../stories/first-sale.md', import.meta.url), 'utf8');
const LESSON = 'lesson=shippo-pivot';

async function open(visit: Visit, words: string) {
  const { page } = visit;
  await page
    .context()
    .route(/shippo-pivot\.en.*\.js/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: `export default ${JSON.stringify(text)}` }),
    );
  await page.goto(`./#${LESSON}${words}`);
  await expect(page.getByRole('main')).toBeVisible();
}

const told = (visit: Visit) => visit.page.locator('.lesson[data-step]');

test.describe('a student on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('answers before anything is shown, sees how it went, and finds it again in the link', async ({
    visit,
  }) => {
    const { page } = visit;
    await open(visit, '&step=2');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Turn to small business');
    await expect(page.getByText('futures survive')).toHaveCount(0);
    await page.getByLabel('Of 100 futures, in how many?').fill('ninety');
    await page.getByRole('button', { name: 'Show what happens' }).click();
    await expect(page.getByText('a whole number from 0 to 100')).toBeVisible();
    await page.getByLabel('Of 100 futures, in how many?').fill('90');
    await page.getByRole('button', { name: 'Show what happens' }).click();
    await expect(page.getByText(/You said 90 of 100; it is \d+/)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('futures survive').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await visit.faults()).toEqual([]);
    await page.reload();
    await expect(page.getByText(/You said 90 of 100; it is \d+/)).toBeVisible();
    await page.getByRole('button', { name: /^Next/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The same plan under other luck');
    await page.goBack();
    await expect(page.getByText(/You said 90 of 100/)).toBeVisible();
  });
});

test('a curve is drawn by keys alone, and judged', async ({ visit }) => {
  const { page } = visit;
  await open(visit, '&step=1');
  const points = page.getByRole('slider', { name: /your prediction/ });
  await expect(points.first()).toBeVisible({ timeout: 30_000 });
  const show = page.getByRole('button', { name: 'Show what happens' });
  await points.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(show).toBeDisabled();
  await page.keyboard.press('End');
  for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowDown');
  await expect(points.last()).toHaveAttribute('aria-valuetext', /^month 36, \$/);
  await expect(told(visit)).toHaveAttribute('data-step', '1');
  // What is drawn is kept, though not given, and forgotten once it is.
  const drawn = await points.last().getAttribute('aria-valuetext');
  await page.reload();
  await expect(points.last()).toHaveAttribute('aria-valuetext', drawn ?? '', { timeout: 30_000 });
  await show.click();
  await expect(page.getByText(/inside the middle half of the futures in \d+ of 36 months/)).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByText('your prediction')).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('ballast/sketches'))).toBeNull();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await visit.faults()).toEqual([]);
});

test.describe('a teacher with a projector', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('presents, turns by keys, and reads notes in a second window', async ({ visit }) => {
    const { page } = visit;
    await open(visit, '');
    await page.getByRole('button', { name: 'Present' }).click();
    const title = page.getByRole('heading', { level: 1 });
    const popup = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Teacher’s notes' }).click();
    const notes = await popup;
    await expect(notes.getByText('follows the lesson')).toBeVisible();
    await page.bringToFront();
    await page.keyboard.press('ArrowRight');
    await expect(title).toHaveText('Sell to the giants first');
    await expect(notes.getByText('Let them argue first.')).toBeVisible();
    await expect(notes.getByText('Step 1 of 4')).toBeVisible();
    await expect(notes.getByText('Turn to small business')).toBeVisible();
    // Once says what is asked, twice skips it.
    await page.keyboard.press('PageDown');
    await expect(page.getByText('Press once more to skip')).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(page.getByText('You skipped this prediction.')).toBeVisible();
    await notes.getByRole('button', { name: 'Next' }).click();
    await expect(title).toHaveText('Turn to small business');
    await page.reload();
    await expect(page.getByRole('button', { name: 'Full screen' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Present' })).toBeVisible();
    await page.keyboard.press('End');
    await expect(title).toHaveText('Turn to small business');
  });

  test('has notes that follow one of two windows of the same lesson', async ({ visit }) => {
    const { page } = visit;
    await open(visit, '&step=2&present=1');
    const other = await visit.another();
    await open(other, '&step=4');
    const popup = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Teacher’s notes' }).click();
    const notes = await popup;
    await expect(notes.locator('[data-step]')).toHaveAttribute('data-step', '2');
    await notes.getByRole('button', { name: 'Skip the prediction' }).click();
    await notes.getByRole('button', { name: 'Next' }).click();
    await expect(told(visit)).toHaveAttribute('data-step', '3');
    await other.page.keyboard.press('ArrowLeft');
    await expect(told(other)).toHaveAttribute('data-step', '3');
    await other.page.keyboard.press('ArrowLeft');
    await expect(told(other)).toHaveAttribute('data-step', '2');
    await expect(notes.locator('[data-step]')).toHaveAttribute('data-step', '3');
  });
});

for (const viewport of [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
])
  test.describe(`from the back of a room, ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('text and the stage’s labels can be read', async ({ visit }) => {
      const { page } = visit;
      await open(visit, '&step=3&present=1');
      await expect(page.getByText('futures survive').first()).toBeVisible({ timeout: 30_000 });
      /** Of all that is written there, the smallest on the screen, and how far it reaches over the right edge. */
      const seen = (within: string) =>
        page.locator(within).evaluate((region) => {
          const texts = [...region.querySelectorAll<HTMLElement>('*')].filter(
            (each) =>
              [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
              !each.closest('.aloud, table, style') &&
              each.getClientRects().length > 0,
          );
          const zoom =
            (region.getBoundingClientRect().width || 1) / ((region as HTMLElement).offsetWidth || 1);
          return {
            smallest: Math.min(...texts.map((each) => parseFloat(getComputedStyle(each).fontSize) * zoom)),
            beyond: Math.max(...texts.map((each) => each.getBoundingClientRect().right)) - innerWidth,
          };
        });
      const body = await page
        .locator('.told p')
        .first()
        .evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
      expect(body).toBeGreaterThanOrEqual(viewport.height / 36);
      for (const region of ['main.text', '.stage']) {
        const { smallest, beyond } = await seen(region);
        expect(smallest, region).toBeGreaterThanOrEqual(viewport.height / 54 - 0.1);
        expect(beyond, region).toBeLessThanOrEqual(0);
      }
    });
  });

test('which of two plans is edited is said beside the text, not over it', async ({ visit }) => {
  const { page } = visit;
  await open(visit, '&step=4&futures=100');
  await page.getByRole('button', { name: 'Skip' }).click();
  await page.getByRole('button', { name: 'Edit B' }).click();
  await expect(page.getByText('You are editing plan B')).toBeVisible();
  const [text, stage] = await Promise.all(
    ['main.text', '.stage'].map((it) => page.locator(it).boundingBox()),
  );
  expect(stage?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
  expect(await visit.faults()).toEqual([]);
});

test('before a room a comparison shows its charts first, as wide as there is room', async ({ visit }) => {
  const { page } = visit;
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(visit, '&step=4&futures=100&present=1');
  await page.getByRole('button', { name: 'Skip' }).click();
  const charts = page.locator('.stage').getByText('Still in business').filter({ visible: true }).first();
  await expect(charts).toBeVisible({ timeout: 30_000 });
  const [above, below] = await Promise.all(
    [charts, page.getByRole('heading', { name: 'Plans', exact: true })].map((each) => each.boundingBox()),
  );
  expect(above?.y).toBeLessThan(below?.y ?? 0);
});

test('an exercise opens as a copy, beside one’s own work', async ({ visit }) => {
  const { page } = visit;
  await open(visit, '&step=end');
  await expect(page.getByRole('link', { name: 'Answer key' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Open exercise 1 in the simulator' }).click();
  await expect(page.getByText('is a copy of its own')).toBeVisible();
  await visit.settled();
  await page.reload();
  await page.getByRole('button', { name: 'Back to the lesson' }).click();
  await expect(page.getByRole('heading', { name: 'Your turn' })).toBeVisible();
  await page.goBack();
  await expect(page.getByText('is a copy of its own')).toBeVisible();
});

test('papers print without the page around them', async ({ visit }) => {
  const { page } = visit;
  await open(visit, '&step=key');
  await expect(page.getByText('Many people must agree.')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
});

test('a handout on paper has its exercises on a page of their own, a name on each, and the address', async ({
  visit,
}) => {
  const { page } = visit;
  await open(visit, '&step=handout&seed=7');
  await expect(page.getByText('Luck is not the plan.')).toBeVisible();
  await expect(page.getByText('Name').filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('link', { name: /#lesson=shippo-pivot&seed=7$/ })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Name').filter({ visible: true })).toHaveCount(2);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe('2');
});

for (const id of LESSON_IDS) {
  const { lesson } = shipped(id);

  test(`${id} shows at each step what it names`, async ({ visit }) => {
    const { page } = visit;
    await page.goto(`./#lesson=${id}&futures=30`);
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText(lesson.title);
    await page.getByRole('button', { name: 'Begin' }).click();
    for (const [i, { title: named, scene }] of lesson.steps.entries()) {
      await expect(told(visit)).toHaveAttribute('data-step', String(i + 1));
      await expect(title).toHaveText(named);
      if (scene.predict) await page.getByRole('button', { name: 'Skip' }).click();
      await expect(page.locator('.odds:not(.busy) strong')).toBeVisible();
      expect(await page.locator('body').innerText()).not.toContain('{{');
      await expect(page.getByRole('alert')).toHaveCount(0);
      const paths = scene.highlight.filter((each) => each.includes('.'));
      await expect(page.getByRole('button', { name: /^Look at: / })).toHaveCount(paths.length);
      if (paths.length < scene.highlight.length)
        await expect(page.locator('.stage div.lit').first()).toBeVisible();
      await page.getByRole('button', { name: /^Next/ }).click();
    }
    await expect(page.getByRole('heading', { name: 'Your turn' })).toBeVisible();
    for (const paper of ['handout', 'key']) {
      await page.goto(`./#lesson=${id}&step=${paper}`);
      await expect(page.locator('footer')).toContainText('From: ');
      for (const format of ['A4', 'Letter']) {
        const pdf = (await page.pdf({ format })).toString('latin1');
        expect(Number(/\/Count (\d+)/.exec(pdf)?.[1]), `${paper} on ${format}`).toBeLessThanOrEqual(2);
      }
    }
  });
}
