// Motions and POD templates: a visitor sells otherwise by one choice, keeps a POD, and finds it again.
import { readFileSync } from 'node:fs';
import { expect, quick, test } from './visit';

test('a motion is chosen by keyboard, moves the figures, travels by link, and is undone by one step', async ({
  visit,
  page,
}) => {
  const before = await visit.open(quick);
  await page.getByRole('tab', { name: 'Team' }).click();
  const motion = page.getByRole('combobox', { name: 'Sales motion, Enterprise' });
  await motion.focus();
  await page.keyboard.type('Named');
  await page.keyboard.press('Enter');
  await expect(motion).toHaveValue('named');
  const after = await visit.settled(before);
  await page.getByRole('button', { name: 'compare all motions' }).click();
  await expect(page.getByRole('table', { name: /^Enterprise, contracts of/ })).toBeVisible();
  expect(await visit.faults('[role="tabpanel"]')).toEqual([]);

  const other = await visit.another();
  expect(await other.open(await visit.fragment(quick))).toBe(after);
  await other.page.getByRole('tab', { name: 'Team' }).click();
  await expect(other.page.getByRole('combobox', { name: 'Sales motion, Enterprise' })).toHaveValue('named');
  await other.page.close();

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  expect(await visit.settled(after)).toBe(before);
  await expect(motion).toHaveValue('');
});

test('a POD is kept as a template, over a reload and in a file, and comes back after it was deleted', async ({
  visit,
  page,
  browser,
}) => {
  await visit.begin();
  const team = () => page.getByRole('tab', { name: 'Team' }).click();
  await team();
  const choice = page.getByRole('combobox', { name: 'POD template, Small business' });
  await choice.selectOption({ label: 'Field team, ten: 2 SDR, 4 AE, ONB, 2 CSM, lead' });
  await expect(page.getByText(/Office \$1,500, visits and events \$7,200 a month/)).toBeVisible();
  await page.getByRole('button', { name: 'Save the POD of Small business as a template' }).click();
  await page.keyboard.type('Branch office');
  await page.keyboard.press('Enter');
  await expect(choice).toHaveValue(/^own\./);
  expect(await visit.faults('[role="tabpanel"]')).toEqual([]);

  await page.reload();
  await visit.settled();
  await team();
  const name = page.getByRole('textbox', { name: 'Name of template Branch office' });
  await expect(name).toHaveValue('Branch office');
  await choice.selectOption({ label: 'Telephone: MDR, CSM' });
  await choice.selectOption({ label: 'Branch office' });
  await page.getByRole('button', { name: 'Delete template Branch office' }).click();
  await expect(name).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(name).toHaveValue('Branch office');

  await page.getByRole('button', { name: 'Share' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await saving).path();
  expect(readFileSync(file, 'utf8')).toContain('Branch office');
  await page.keyboard.press('Escape');

  // Somebody else's browser.
  const theirs = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await theirs.goto(new URL('./', page.url()).href);
  await theirs.getByRole('button', { name: 'Share' }).click();
  await theirs.locator('input[type="file"]').setInputFiles({
    ...{ name: 'plan.json', mimeType: 'application/json', buffer: readFileSync(file) },
  });
  await theirs.getByRole('tab', { name: 'Team' }).click();
  await expect(theirs.getByRole('textbox', { name: 'Name of template Branch office' })).toBeVisible();
  await theirs.context().close();
});
