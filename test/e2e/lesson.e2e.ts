// Lessons as a student on a phone and a teacher before a class take them. The text is the tests' own, in place of a
// shipped one, so that no teaching has to stay as it is for their sake.
import { readFileSync } from 'node:fs';
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

const told = (visit: Visit) => visit.page.locator('[data-step]');

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
  await show.click();
  await expect(page.getByText(/inside the middle half of the futures in \d+ of 36 months/)).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByText('your prediction')).toBeVisible();
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
    expect(
      await title.evaluate((each) => parseFloat(getComputedStyle(each).fontSize)),
    ).toBeGreaterThanOrEqual(44);
    const popup = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Teacher’s notes' }).click();
    const notes = await popup;
    await expect(notes.getByText('follows the lesson')).toBeVisible();
    await page.bringToFront();
    await page.keyboard.press('ArrowRight');
    await expect(title).toHaveText('Sell to the giants first');
    await expect(notes.getByText('Let them argue first.')).toBeVisible();
    await expect(notes.getByText('Turn to small business')).toBeVisible();
    // Once says what is asked, twice skips it.
    await page.keyboard.press('PageDown');
    await expect(page.getByText('Press once more to skip')).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(page.getByText('You skipped this prediction.')).toBeVisible();
    await notes.getByRole('button', { name: 'Next' }).click();
    await expect(title).toHaveText('Turn to small business');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Present' })).toBeVisible();
  });
});

test('an exercise opens as a copy, beside one’s own work', async ({ visit }) => {
  const { page } = visit;
  await open(visit, '&step=end');
  await expect(page.getByRole('link', { name: 'Answer key' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Open exercise 1 in the simulator' }).click();
  await expect(page.getByText('is a copy of its own')).toBeVisible();
  await visit.settled();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Your turn' })).toBeVisible();
});

test('papers print without the page around them', async ({ visit }) => {
  const { page } = visit;
  await open(visit, '&step=key');
  await expect(page.getByText('Many people must agree.')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
});
