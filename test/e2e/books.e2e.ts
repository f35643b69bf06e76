// A visitor reads the books of a future, chooses another, takes every kind of file along, and prints.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { expect, quick, test } from './visit';

async function openBooks(page: Page) {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Books' }).click();
  await expect(page.getByRole('grid', { name: 'Books by years' })).toBeVisible();
}

/** Presses something that saves a file. @returns its name and content */
async function saved(page: Page, name: string | RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('the table: periods, keys, another future, back to the typical one', async ({ visit, page }) => {
  await visit.open(quick);
  await openBooks(page);
  await expect(page.getByRole('heading', { name: /^The typical future, number [\d,]+, / })).toBeVisible();
  expect(await visit.faults('main')).toEqual([]);

  await page.getByRole('radio', { name: 'Years' }).press('ArrowLeft');
  await expect(page.getByRole('columnheader', { name: 'Quarter 2', exact: true })).toBeVisible();
  await page.getByRole('radio', { name: 'Quarters' }).press('ArrowLeft');
  await expect(page.getByRole('columnheader', { name: 'Month 2', exact: true })).toBeVisible();

  const first = page.getByRole('gridcell').first();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-at="1,1"]')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('td:focus')).toHaveCount(1);

  const future = page.getByLabel('Future', { exact: true });
  await future.fill('7');
  await future.press('Enter');
  await expect(page.getByRole('heading', { name: /^Future 7 / })).toBeVisible();
  // The link leads here, too.
  const there = await visit.fragment();
  const other = await visit.another();
  await other.open(there);
  await expect(other.page.getByRole('heading', { name: /^Future 7 / })).toBeVisible();
  other.expectPeace();
  await page.getByRole('button', { name: 'Typical' }).click();
  await expect(page.getByRole('heading', { name: /^The typical future/ })).toBeVisible();
});

test('every file, each with what run it is of', async ({ visit, page }) => {
  const print = await visit.open(quick);
  await openBooks(page);
  const csv = await saved(page, 'Books, CSV');
  expect(csv.name).toMatch(/^the-shippo-pivot-books-years-\d+\.csv$/);
  const futures = await saved(page, 'All futures, CSV');
  for (const text of [csv.content.toString(), futures.content.toString()]) {
    for (const line of ['Scenario,The Shippo pivot', 'Luck seed,1', 'Futures,400', `fingerprint ${print}`])
      expect(text).toContain(line);
    expect(text).toMatch(/^Engine,\d+\.\d+\.\d+,/m);
  }
  const records = futures.content.toString().trimEnd().split('\r\n');
  expect(records.slice(records.map((line) => line.startsWith('future,')).lastIndexOf(true) + 1)).toHaveLength(
    400,
  );

  const { name, content } = await saved(page, 'Books, Excel');
  expect(name).toBe('the-shippo-pivot-books.xlsx');
  const { sheets } = await readXlsx(content);
  expect(sheets.map((sheet) => sheet.name)).toEqual([
    'Months',
    'Quarters',
    'Years',
    'Assumptions',
    'This run',
  ]);
  expect(JSON.stringify(sheets[4].rows)).toContain(print);

  const scenario = await saved(page, 'Scenario, JSON');
  expect(JSON.parse(scenario.content.toString())).toMatchObject({ ballast: 1, futures: 400 });
});

test('a chart as a picture, and its figures', async ({ visit, page }) => {
  const print = await visit.open(quick);
  await page.getByRole('button', { name: 'Picture: ARR', exact: true }).click();
  const svg = (await saved(page, 'Save as SVG: ARR')).content.toString();
  const faults = await page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'image/svg+xml');
    const strange = read.querySelectorAll(
      'parsererror, foreignObject, image, script, [class], [style]',
    ).length;
    return { strange, root: read.documentElement.localName, texts: read.documentElement.textContent };
  }, svg);
  expect(faults.strange).toBe(0);
  expect(faults.root).toBe('svg');
  for (const text of ['ARR', 'typical', 'The Shippo pivot', `fingerprint ${print}`, 'Illustrative'])
    expect(faults.texts).toContain(text);
  expect(svg).not.toMatch(/var\(|https?:\/\/(?!www\.w3\.org)/);
  const png = (await saved(page, 'Save as PNG: ARR')).content;
  const width = Number(/width="([\d.]+)"/.exec(svg)?.[1]);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(Math.abs(png.readUInt32BE(16) - 2 * width)).toBeLessThanOrEqual(2);
  await page.getByRole('button', { name: 'Table: ARR', exact: true }).click();
  const figures = await saved(page, 'Download CSV');
  expect(figures.content.toString()).toContain(`fingerprint ${print}`);
});

/** The text area of a page, px: paper less the margins of 16 and 14 mm. */
const PAPERS = { A4: [210 - 32, 297 - 28], Letter: [215.9 - 32, 279.4 - 28] };
const MM = 96 / 25.4;

for (const [format, [width, height]] of Object.entries(PAPERS)) {
  test(`on ${format}`, async ({ visit, page }) => {
    await visit.open(quick);
    await openBooks(page);
    const pdf = await page.pdf({ format, printBackground: true });
    const pages = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(4);
    // Laid out as wide as the paper, nothing is cut at its side, and nothing whole is higher than a page.
    await page.setViewportSize({ width: Math.floor(width * MM), height: Math.floor(height * MM) });
    await page.emulateMedia({ media: 'print' });
    const cut = await page.locator('.printed').evaluate(
      (sheet, most) =>
        [...sheet.querySelectorAll('p, th, td, dt, dd, h2, h3, svg, text')].flatMap((element) => {
          const { left, right } = element.getBoundingClientRect();
          const shown = right > left && element.closest('.aloud') === null;
          return shown && (left < -1 || right > most + 1) ? [element.textContent] : [];
        }),
      width * MM,
    );
    expect(cut).toEqual([]);
    const highest = await page
      .locator('.printed .charts')
      .evaluate((charts) => charts.getBoundingClientRect().height);
    expect(highest).toBeLessThan(height * MM);
    await expect(page.locator('.printed')).toContainText('Illustrative, not a forecast');
    await expect(page.getByRole('banner')).toBeHidden();
  });
}

test('on a phone nothing is wider than the window', async ({ visit, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit.open(quick);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button').last().click();
  await expect(page.getByRole('grid', { name: 'Books by years' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await visit.faults('main')).toEqual([]);
});
