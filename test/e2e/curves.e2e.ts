// More levers of the plan are drawn over time.
import type { Page } from '@playwright/test';
import { expect, quick, test, type Visit } from './visit';

const lever = (visit: Visit, name: string) =>
  visit.page.getByRole('group', { name: 'over time' }).getByRole('button', { name });

test('a step of R&D is drawn by keys, changes the figures, goes back and travels by link', async ({
  visit,
  page,
}) => {
  const before = await visit.open(quick);
  const handles = page.getByRole('slider', { name: /^R&D spend, keyframe/ });
  await expect(handles).toHaveCount(0);
  await lever(visit, 'R&D').click();
  await handles.first().focus();
  await expect(handles.first()).toHaveAttribute('aria-valuetext', /^month 1: 100/);
  await page.keyboard.press('Insert');
  const second = page.getByRole('slider', { name: 'R&D spend, keyframe 2 of 2' });
  await expect(second).toBeFocused();
  // Once: on a busy machine two presses may be one gesture or two.
  await page.keyboard.press('Shift+ArrowUp');
  await expect(second).toHaveAttribute('aria-valuetext', /^month 13: 125/);
  const after = await visit.settled(before);
  expect(await visit.faults()).toEqual([]);

  const link = await visit.fragment(quick);
  const other = await visit.another();
  expect(await other.open(link)).toBe(after);
  await lever(other, 'R&D').click();
  await expect(other.page.getByRole('slider', { name: 'R&D spend, keyframe 2 of 2' })).toHaveAttribute(
    'aria-valuetext',
    /^month 13: 125/,
  );
  other.expectPeace();
  await other.page.close();

  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect(second).toHaveAttribute('aria-valuetext', /^month 13: 100/);
  await undo.click();
  await expect(handles).toHaveCount(1);
  await expect(undo).toBeDisabled();
  expect(await visit.settled(after)).toBe(before);
});

test('each segment has a price of its own, and a value can be typed', async ({ visit, page }) => {
  const before = await visit.open(quick);
  await lever(visit, 'Price').click();
  await page.getByRole('group', { name: 'Whose price' }).getByRole('button', { name: 'Enterprise' }).click();
  await page.getByLabel('Price, Enterprise from month 1', { exact: true }).fill('120%');
  await page.keyboard.press('Enter');
  await visit.settled(before);
  await expect(page.getByRole('slider', { name: /^Price, Enterprise/ })).toHaveAttribute(
    'aria-valuetext',
    /120/,
  );
  await page.getByRole('button', { name: 'Clear Price, Enterprise: draw nothing' }).click();
  await expect(page.getByText('preset', { exact: true })).toBeVisible();
});

test('hiring is frozen by a key and said in words; a discount starts from the segment’s own', async ({
  visit,
  page,
}) => {
  const before = await visit.open(quick);
  await lever(visit, 'Hiring').click();
  const hiring = page.getByRole('slider', { name: /^Hiring, keyframe/ });
  await hiring.first().focus();
  await expect(hiring.first()).toHaveAttribute('aria-valuetext', 'month 1: as usual');
  await page.keyboard.press('ArrowUp');
  await expect(hiring.first()).toHaveAttribute('aria-valuetext', 'month 1: frozen');
  await visit.settled(before);
  await lever(visit, 'Discount').click();
  const discount = page.getByRole('slider', { name: /^Discount, Small business/ });
  await expect(discount).toHaveAttribute('aria-valuetext', /: 5/);
  await page
    .getByRole('group', { name: 'Whose discount' })
    .getByRole('button', { name: 'Enterprise' })
    .click();
  await expect(page.getByRole('slider', { name: /^Discount, Enterprise/ })).toHaveAttribute(
    'aria-valuetext',
    /: 15/,
  );
  // Buyers of one industry: nothing to spread over.
  await expect(lever(visit, 'Industries')).toHaveCount(0);
});

test('the odds without a further round stand under the headline', async ({ visit, page }) => {
  await visit.open(quick);
  await expect(page.getByText(/^\d+ of \d+ if no further round closes/)).toBeVisible({ timeout: 60_000 });
});

/** Two taps 120 ms apart by the finger's own clock, however busy the machine is between them. */
async function doubleTap(page: Page, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const start = Date.now() / 1000;
  for (const at of [0, 0.12]) {
    const touch = (type: 'touchStart' | 'touchEnd', later: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchStart' ? [{ x, y }] : [],
        timestamp: start + at + later,
      });
    await touch('touchStart', 0);
    await touch('touchEnd', 0.05);
  }
  await session.detach();
}

test.describe('by finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('two taps add a step of PODs', async ({ visit, page }) => {
    await visit.open(quick);
    await lever(visit, 'PODs').tap();
    const handles = page.getByRole('slider', { name: /^Planned PODs, keyframe/ });
    const plot = page.getByRole('group', { name: 'Planned PODs' });
    await plot.scrollIntoViewIfNeeded();
    const count = await handles.count();
    const box = (await plot.boundingBox())!;
    const [x, y] = [box.x + 0.7 * box.width, box.y + 0.3 * box.height];
    await doubleTap(page, x, y);
    await expect(handles).toHaveCount(count + 1);
    await expect(handles.last()).toHaveAttribute('aria-valuetext', /at least [34]/);
  });
});
