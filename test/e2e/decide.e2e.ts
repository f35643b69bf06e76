// A visitor looks for a better plan: tries one of the map, sees it on the frontier, and has one searched for.
import { expect, quick, test } from './visit';

/** Several plans of some hundred futures each, on a slow machine. */
const LONG = { timeout: 90_000 };

test('a map: stopped, gone through by keys, a plan tried and undone', async ({ visit, page }) => {
  test.slow();
  const before = await visit.open(quick);
  await page.getByRole('button', { name: 'Decide' }).click();
  await page.getByRole('tab', { name: 'Map of mixes' }).click();
  await expect(page.getByRole('heading', { name: 'What if the plan turned elsewhere?' })).toBeVisible(LONG);
  const grid = page.getByRole('grid', { name: 'Plans by two axes' });
  // Five by six plans are the coarse map.
  await expect(grid.getByRole('gridcell')).toHaveCount(30);
  await expect(grid.getByRole('button', { name: /Nearest to your plan.*of 100 survive/ })).toBeVisible(LONG);
  await expect(
    page.getByText(/plans? survives? more often than yours|more often than yours\./),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();

  await grid.getByRole('button', { name: /Nearest to your plan/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[role=gridcell] button:focus')).toHaveAccessibleName(/pivot in month 13/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The plan on the page is one that you tried')).toBeVisible();
  await expect(grid.getByRole('button', { name: /^On the page now\. pivot in month 13/ })).toBeVisible();
  // The plan that the map is of keeps its mark, and is called by another name now.
  await expect(grid.getByRole('button', { name: /^Nearest to the plan before/ })).toBeVisible();
  await expect(page.getByText(/The plan before: .*of 100 survive/)).toBeVisible();
  await expect(page.getByText(/Shades go from \d+ to \d+|^\s*all \d+/)).toHaveCount(1);
  expect(await visit.faults('main')).toEqual([]);
  const tried = await visit.settled(before);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  expect(await visit.settled(tried)).toBe(before);
  await expect(grid.getByRole('button', { name: /Nearest to your plan/ })).toBeVisible();
});

test('a map by another axis, found by name, and its plans as a table', async ({ visit, page }) => {
  test.slow();
  await visit.open(quick);
  await page.getByRole('button', { name: 'Decide' }).click();
  await page.getByRole('tab', { name: 'Map of mixes' }).click();
  await page.getByRole('button', { name: /^Up: / }).click();
  await page.getByRole('searchbox').fill('cash at the start');
  await page.locator('[data-walk]', { hasText: /^\s*Cash at the start/ }).click();
  await expect(page.getByRole('button', { name: 'Up: Cash at the start' })).toBeVisible();
  await expect(page.getByText(/^\s*[1-9]\d* of \d+ plans counted/)).toBeVisible(LONG);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: /^Table/ }).click();
  await expect(page.getByRole('dialog').getByRole('row').nth(1)).toContainText('Cash at the start');
});

test('a frontier with the adaptive plan on it', async ({ visit, page }) => {
  test.slow();
  await visit.open(quick);
  await page.getByRole('button', { name: 'Decide' }).click();
  await page.getByRole('tab', { name: 'Frontier' }).click();
  await expect(page.getByRole('button', { name: /^Adjust as you go:/ })).toBeVisible(LONG);
  await expect(page.getByRole('button', { name: /^Your plan:.*of 100 survive/ })).toBeVisible(LONG);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  expect(await visit.faults('main')).toEqual([]);
});

test('a search: stopped, its answer checked on fresh luck, taken and undone', async ({ visit, page }) => {
  test.slow();
  const before = await visit.open(quick);
  await page.getByRole('button', { name: 'Decide' }).click();
  await page.getByRole('tab', { name: 'Find a better plan' }).click();
  await page.getByRole('button', { name: /^A glance/ }).click();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByText(/^\s*([4-9]|\d\d) of 50 plans counted/)).toBeVisible(LONG);
  await page.getByRole('button', { name: 'Stop, and take the best so far' }).click();
  await expect(page.getByRole('heading', { name: 'Plan B' })).toBeVisible(LONG);
  await expect(page.getByText('On fresh luck plan B ends ahead')).toBeVisible(LONG);
  await expect(page.getByRole('table', { name: /^Checked on fresh luck/ })).toBeVisible();
  expect(await visit.faults('main')).toEqual([]);
  await page.getByRole('button', { name: 'Put plan B on the page' }).click();
  await expect(page.getByText('Plan B is on the page: it is your plan now.')).toBeVisible();
  const taken = await visit.settled(before);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  expect(await visit.settled(taken)).toBe(before);

  // The answer beside the plan that it was sought for, whatever was compared before.
  await page.getByRole('button', { name: 'Compare as plan B' }).click();
  await expect(page.getByRole('heading', { name: /^[AB] ends ahead in/ })).toBeVisible(LONG);
  await expect(page.getByLabel('Name of this scenario')).toHaveValue(/^Found: /);
  await expect(page.getByRole('button', { name: 'Remove C' })).toHaveCount(0);
});
