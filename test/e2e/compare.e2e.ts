// A visitor sets a second plan beside the first with one key, changes it, and reads in how many futures it ends ahead.
import { expect, quick, test, type Visit } from './visit';

const strip = (visit: Visit) => visit.page.getByRole('region', { name: 'Comparison' });
const headline = (visit: Visit) => visit.page.getByRole('heading', { level: 2 }).first();
const AHEAD = /^[AB] ends ahead in [\d,]+( ± \d+)? of [\d,]+ futures, [AB] in \d+/;

/** Plan B as a copy, and in it another contract value. */
async function begin(visit: Visit) {
  const before = await visit.open(quick);
  const { page } = visit;
  await page.keyboard.press('b');
  await expect(headline(visit)).toHaveText('B is the same plan as A so far');
  await page.getByRole('button', { name: 'Edit B' }).click();
  await expect(strip(visit)).toContainText('You are editing plan B');
  await page.getByRole('slider', { name: 'Contract value (ACV), Small business', exact: true }).focus();
  await page.keyboard.press('End');
  const after = await visit.settled(before);
  return { before, after };
}

test('one key, one slider, and who ends ahead', async ({ visit, page }) => {
  const { before, after } = await begin(visit);
  await expect(strip(visit)).toContainText(/ends ahead in [\d,]+( ± \d+)? of [\d,]+ futures/);
  await strip(visit).getByRole('button', { name: 'Compare' }).click();
  await expect(headline(visit)).toHaveText(AHEAD);
  const told = (await headline(visit).textContent()) ?? '';

  await expect(page.getByRole('cell').first()).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^Contract value/ })).toBeVisible();
  await expect(page.getByText('1 thing, the rest is equal')).toBeVisible();
  await expect(page.getByRole('listbox', { name: /The same 100 futures/ })).toBeVisible();

  // A and B exchange letters: the same figures the other way round.
  await page.getByRole('button', { name: 'Swap A and B' }).click();
  const turned = told.trim().replace(/[AB](?= ends| in)/g, (letter) => (letter === 'A' ? 'B' : 'A'));
  await expect(headline(visit)).toHaveText(turned);

  // The other plan on the workbench, and back with undo.
  await page.getByRole('button', { name: 'Edit B' }).click();
  expect(await visit.settled(after)).toBe(before);
  await page.keyboard.press('Control+z');
  expect(await visit.settled(before)).toBe(after);

  // Nothing is lost with the page.
  await visit.fragment();
  await expect(async () => {
    await page.reload();
    await expect(strip(visit)).toContainText('You are editing plan A', { timeout: 5000 });
  }).toPass();
});

test('the charts by keyboard, with what they say', async ({ visit, page }) => {
  await begin(visit);
  await page.keyboard.press('b');
  await expect(headline(visit)).toHaveText(AHEAD);
  const chart = page.getByRole('slider', { name: 'ARR', exact: true });
  await chart.focus();
  await page.keyboard.press('Home');
  for (let year = 0; year < 3; year++) await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByText('Month 36', { exact: true })).toBeVisible();
  await expect(page.getByText(/^B ahead in [\d,]+ of [\d,]+$/)).toBeVisible();
  for (const name of ['Still in business', 'B minus A', 'The plans']) {
    await expect(page.getByRole('slider', { name })).toHaveAttribute('aria-valuenow', '36');
    await expect(page.getByRole('button', { name: `Table: ${name}` })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Table: B minus A' }).click();
  await expect(page.getByRole('dialog', { name: 'B minus A' })).toBeVisible();
  await page.keyboard.press('Escape');
  // The same key leads back.
  await page.keyboard.press('b');
  await expect(strip(visit)).toBeVisible();
});

test('up to four plans, presets among them', async ({ visit, page }) => {
  await visit.open(quick);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Compare' }).click();
  for (const [preset, letter] of [
    ['Small business only', 'C'],
    ['Adjust as you go', 'D'],
  ]) {
    await page.getByRole('button', { name: 'Add a plan' }).click();
    await page.getByRole('menuitem', { name: preset }).click();
    await expect(headline(visit)).toHaveText(new RegExp(`^[A${letter}] ends ahead in`));
  }
  await expect(page.getByRole('button', { name: 'Add a plan' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Compare C with A' }).click();
  await expect(headline(visit)).toHaveText(/^[AC] ends ahead in/);
  await page.getByRole('button', { name: 'Keep C' }).click();
  await expect(page.getByRole('heading', { name: 'Compare two plans' })).toBeVisible();
  await expect(page.getByLabel('Name of this scenario')).toHaveValue('Small business only');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Edit D' })).toBeVisible();
});

test('a letter that is typed, or meant for a dialog, is only a letter', async ({ visit, page }) => {
  await visit.open(quick);
  const name = page.getByLabel('Name of this scenario');
  await name.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' b');
  await expect(name).toHaveValue(/ b$/);
  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(strip(visit)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('nothing is in anybody’s way', async ({ visit, page }) => {
      await begin(visit);
      expect(await visit.faults()).toEqual([]);
      await page.keyboard.press('b');
      await expect(headline(visit)).toHaveText(AHEAD);
      expect(await visit.faults()).toEqual([]);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('one column, and nothing sideways', async ({ visit, page }) => {
    await visit.open(quick);
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Compare' }).tap();
    await expect(headline(visit)).toHaveText('B is the same plan as A so far');
    await page.getByRole('button', { name: 'Add a plan' }).tap();
    await page.getByRole('menuitem', { name: 'Small business only' }).tap();
    await expect(headline(visit)).toHaveText(/^[AC] ends ahead in/);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBeLessThanOrEqual(390);
    expect(await visit.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Edit B' }).tap();
    await expect(strip(visit)).toContainText('You are editing plan B');
    expect(await wide()).toBeLessThanOrEqual(390);
  });
});
