// A visitor looks at the business: how ARR hangs on few, what winning a customer costs and brings, where ARR comes from
// and goes, how long customers stay, and how what is signed becomes cash.
import type { Page } from '@playwright/test';
import { expect, quick, test } from './visit';

async function openView(page: Page, name: string) {
  const nav = page.getByRole('navigation', { name: 'Views' });
  await nav.getByRole('button', { name: 'Business' }).click();
  await page.getByRole('tab', { name, exact: true }).click();
  await expect(page.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
  return page.getByRole('tabpanel');
}

test('unit economics: a row for each measure, read by keyboard, judged in words, with formula and table', async ({
  visit,
  page,
}) => {
  await visit.open(quick);
  const panel = await openView(page, 'Unit economics');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(/^Each .1 spent on winning customers/);
  await expect(panel.getByText(/^At month 60, of the twelve months before/)).toBeVisible();
  for (const name of ['CAC', 'Payback', 'LTV:CAC', 'GRR', 'NRR', 'Quick ratio', 'Rule of 40'])
    await expect(panel.getByRole('heading', { level: 3, name, exact: true })).toBeVisible();
  await expect(panel.getByText(/Small business\): \$/)).toBeVisible();

  const fan = panel.getByRole('slider', { name: 'Payback, The company: month that is read' });
  const payback = panel.locator('section', { has: page.getByRole('heading', { name: 'Payback' }) });
  const before = await payback.locator('[data-scope="company"]').innerText();
  await fan.focus();
  await page.keyboard.press('Home');
  await expect(panel.getByText(/^At month 0/)).toBeVisible();
  await expect(payback.locator('[data-scope="company"]')).toContainText('no new ARR, or no revenue yet');
  await expect(fan).toHaveAttribute('aria-valuetext', /month 0: no new ARR/);
  await page.keyboard.press('End');
  await expect.poll(() => payback.locator('[data-scope="company"]').innerText()).toBe(before);
  expect(await panel.innerText()).not.toMatch(/NaN|undefined|Infinity/);

  await payback.getByText('Formula and marks').click();
  await expect(payback.getByText(/12 × CAC ratio ÷ gross margin/)).toBeVisible();
  await expect(payback.getByText(/Bessemer/).first()).toBeVisible();
  await payback.getByRole('button', { name: 'Table: Payback' }).click();
  const table = page.getByRole('dialog');
  await expect(table.getByRole('rowheader', { name: '60', exact: true })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Enterprise, typical' })).toBeVisible();
  await page.keyboard.press('Escape');

  await panel.getByRole('button', { name: 'Survivors only' }).click();
  await expect(panel.getByText('typical of the futures that survive', { exact: false })).toBeVisible();
  expect(await visit.faults('[role="tabpanel"]')).toEqual([]);
});

test('the others: a finding on top, a year to choose, figures that add up behind', async ({
  visit,
  page,
}) => {
  await visit.open(quick);
  let panel = await openView(page, 'Concentration');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(
    /^The largest customer is .* of ARR at month 60$/,
  );
  await panel.getByRole('slider', { name: 'Largest customer' }).focus();
  await page.keyboard.press('Home');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('There is no ARR to speak of at month 0');
  await page.keyboard.press('Escape');
  expect(await visit.faults('[role="tabpanel"]')).toEqual([]);

  panel = await openView(page, 'ARR bridge');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/^In year 5 ARR goes from \$/);
  await panel.getByRole('radio', { name: 'Year 5' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/^In year 4/);
  await panel.getByRole('button', { name: 'Table: ARR, The company' }).click();
  await expect(page.getByRole('dialog').getByRole('rowheader', { name: 'expansion' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await visit.faults('[role="tabpanel"]')).toEqual([]);

  panel = await openView(page, 'From bookings to cash');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/^In year 5, \$.* newly signed/);
  for (const name of ['Signed, waiting to go live', 'Billed, not yet earned', 'Billed, not yet paid'])
    await expect(panel.getByRole('figure', { name })).toBeVisible();
  expect(await visit.faults('[role="tabpanel"]')).toEqual([]);

  panel = await openView(page, 'Retention');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(
    /^Still customers after a year, of 100: \d+ in Small/,
  );
  const ages = panel.getByRole('slider', { name: 'Still customers, Small business' });
  await ages.focus();
  await page.keyboard.press('Home');
  await expect(ages).toHaveAttribute('aria-valuetext', '0 months after going live');
  await expect(panel.getByText(/Still customers, Small business 100/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await visit.faults('[role="tabpanel"]')).toEqual([]);
});

test.describe('on a phone, in the dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

  test('nothing is cut off, and everything is named', async ({ visit, page }) => {
    await visit.open(quick);
    await page.getByRole('button', { name: 'Business', exact: true }).click();
    for (const name of [
      'Concentration',
      'Unit economics',
      'ARR bridge',
      'Retention',
      'From bookings to cash',
    ]) {
      await page.getByRole('tab', { name, exact: true }).click();
      const heading = page.getByRole('tabpanel').getByRole('heading', { level: 2 });
      await expect(heading).toHaveText(/^(The largest|Each .1|In year|Still customers)/);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, name).toBeLessThanOrEqual(0);
      expect(await visit.faults('[role="tabpanel"]'), name).toEqual([]);
    }
  });
});
