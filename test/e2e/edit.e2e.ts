// A new visitor changes assumptions and the plan, and takes it back.
import { expect, quick, test } from './visit';

const slider = { name: 'Win rate, Small business', exact: true } as const;

test('shows figures of the preset, the plans with their odds, and no welcome', async ({ visit, page }) => {
  await visit.open();
  await expect(page).toHaveTitle(/Ballast/);
  await expect(visit.headline()).toHaveText(/^\d+ of [\d,]+\s+futures survive five years$/);
  for (const name of ['Header', 'Odds', 'Assumptions', 'Results', 'Plan', 'Why']) {
    await expect(
      page.getByRole(name === 'Header' ? 'banner' : 'region', { name, exact: true }),
    ).toBeVisible();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByText('Illustrative, not a forecast.')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');

  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  const picker = page.getByRole('dialog', { name: 'Presets' });
  const five = picker.getByRole('region', { name: /^Five plans of one company/ }).getByRole('button');
  await expect(five).toHaveCount(5);
  await expect(five.first()).toHaveText(/\d+ of 100/, { timeout: 30_000 });
  expect(await visit.faults('dialog')).toEqual([]);
  // From the one on the page to the next by arrow, opened by Enter.
  await expect(five.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(picker).toHaveCount(0);
  await expect(page.getByLabel('Name of this scenario')).toHaveValue('Enterprise only');
});

test('a slider moves by keyboard; one step back takes it back', async ({ visit, page }) => {
  const before = await visit.open(quick);
  const thumb = page.getByRole('slider', slider);
  await thumb.focus();
  const value = await thumb.getAttribute('aria-valuetext');
  await page.keyboard.press('PageUp');
  await expect(thumb).not.toHaveAttribute('aria-valuetext', value ?? '');
  await expect(page.getByText('preset, 1 change')).toBeVisible();
  const after = await visit.settled(before);
  expect(after).not.toBe(before);
  await expect(page.getByText(/before your last change/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(thumb).toHaveAttribute('aria-valuetext', value ?? '');
  await expect(page.getByText('preset', { exact: true })).toBeVisible();
  expect(await visit.settled(after)).toBe(before);
});

test('a slider moves by mouse, and the charts keep their size meanwhile', async ({ visit, page }) => {
  const before = await visit.open(quick);
  const thumb = page.getByRole('slider', slider);
  await thumb.scrollIntoViewIfNeeded();
  const box = (await thumb.boundingBox())!;
  const why = page.getByRole('region', { name: 'Why' });
  const place = await why.boundingBox();
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width, y, { steps: 4 });
  expect(await why.boundingBox()).toEqual(place);
  await page.mouse.move(box.x + 1.3 * box.width, y, { steps: 4 });
  await page.mouse.up();
  expect(await visit.settled(before)).not.toBe(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a keyframe moves by keyboard, is added and removed', async ({ visit, page }) => {
  const before = await visit.open(quick);
  const second = page.getByRole('slider', { name: 'Keyframe 2 of 3' });
  await second.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(second).toHaveAttribute('aria-valuetext', /^month 21:/);
  await page.keyboard.press('ArrowDown');
  await expect(second).toHaveAttribute('aria-valuetext', /Small business 95/);
  const after = await visit.settled(before);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('slider', { name: 'Keyframe 3 of 4' })).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('slider', { name: /^Keyframe/ })).toHaveCount(3);
  expect(await visit.settled()).toBe(after);
});

test('a keyframe is dragged by mouse, and added by a double click', async ({ visit, page }) => {
  const before = await visit.open(quick);
  const second = page.getByRole('slider', { name: 'Keyframe 2 of 3' });
  const box = (await second.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y + 20, { steps: 6 });
  await page.mouse.up();
  await expect(second).not.toHaveAttribute('aria-valuetext', /^month 22:/);
  await visit.settled(before);
  await page.mouse.dblclick(x - 160, y + 30);
  await expect(page.getByRole('slider', { name: /^Keyframe/ })).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('slider', { name: /^Keyframe/ })).toHaveCount(3);
});

test('a keyframe dragged off is gone at once, and back with the hand', async ({ visit, page }) => {
  await visit.open(quick);
  const handles = page.getByRole('slider', { name: /^Keyframe/ });
  const second = handles.nth(1);
  const box = (await second.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y + 160, { steps: 6 });
  await expect(page.getByText('let go to remove')).toBeVisible();
  await expect(page.getByText('Act 2: both')).toBeVisible();
  await page.mouse.move(x - 60, y + 20, { steps: 6 });
  await expect(page.getByText('Act 3: both')).toBeVisible();
  await page.mouse.move(x - 60, y + 160, { steps: 6 });
  await page.mouse.up();
  await expect(handles).toHaveCount(2);
  await expect(page.getByText('Keyframe at month 22 removed.').first()).toBeVisible();
});

test('a month is read in all charts, by pointer and by keys', async ({ visit, page }) => {
  await visit.open(quick);
  const chart = page.getByRole('slider', { name: 'ARR', exact: true });
  await chart.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.getByText('Month 48', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Month 48', { exact: true })).toBeHidden();
});

test('what happens along the way can be asked by keys', async ({ visit, page }) => {
  await visit.open(quick);
  const first = page.getByRole('toolbar', { name: 'What happens along the way' }).getByRole('button').first();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  const said = await first.getAttribute('aria-label');
  expect(said).toMatch(/^In \d+ of [\d,]+ futures .*, (typically in month \d+|too few)/);
  await expect(page.getByText(said!, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(said!, { exact: true })).toBeHidden();
  expect(await visit.faults()).toEqual([]);
});

test('results can be of survivors, and of other series', async ({ visit, page }) => {
  const before = await visit.open(quick);
  await page.getByRole('button', { name: 'Survivors only' }).click();
  await page.getByRole('tab', { name: 'Customers' }).click();
  await expect(page.getByRole('figure', { name: /Customers, Enterprise/ })).toBeVisible();
  await page.getByRole('tab', { name: 'Revenue' }).click();
  await expect(page.getByRole('figure', { name: /revenue/ })).toBeVisible();
  expect(await visit.settled()).toBe(before);
});

test('another plan opens with its own odds, and other luck is other figures', async ({ visit, page }) => {
  const before = await visit.open(quick);
  await page.getByRole('button', { name: 'Open Small business only' }).click();
  const other = await visit.settled(before);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Other luck' }).click();
  const unlucky = await visit.settled(other);
  await page.getByLabel('Futures', { exact: true }).selectOption('1000');
  expect(await visit.settled(unlucky)).not.toBe(other);
  await expect(page.getByText('from 1,000 futures')).toBeVisible();
});

test('the theme follows the choice and is remembered', async ({ visit, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await visit.open(quick);
  const theme = page.getByRole('button', { name: /^Theme/ });
  // Each press is seen: to dark, back to what the system has, and to dark again.
  await theme.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await theme.click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await theme.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
