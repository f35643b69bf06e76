// A teacher makes a link; what it locks stays where it is, by mouse and by keyboard.
import { expect, test } from './visit';

const few = 'preset=shippo-pivot&futures=400';

test('a teacher locks the mix and hides the team, and students get that', async ({ visit }) => {
  const { page } = visit;
  await page.goto('./#lessons=1');
  await expect(page.getByRole('heading', { level: 1, name: 'For teachers' })).toBeVisible();
  await page.getByLabel('Futures', { exact: true }).selectOption('400');
  await page
    .getByRole('combobox', { name: 'Plan', exact: true })
    .selectOption({ label: 'Small business only' });
  await page.getByLabel('Team and PODs').selectOption('hidden');
  await page.getByLabel('The mix', { exact: true }).selectOption('locked');
  await page.getByLabel('Choice of plan', { exact: false }).selectOption('hidden');
  await page.getByLabel('Single assumptions').fill('smb.winRate');
  const link = await page.getByLabel('Your link').inputValue();
  expect(link).toContain('locks=-team,mix,-presets,smb.winRate');

  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Try it in a new tab' }).last().click();
  const student = await opened;
  await expect(student.locator('[data-fingerprint]')).toBeVisible({ timeout: 30_000 });
  await expect(student.getByRole('tab', { name: 'Team' })).toHaveCount(0);
  await expect(student.getByRole('tab', { name: 'Market' })).toBeVisible();
  await expect(student.getByRole('button', { name: 'Presets' })).toHaveCount(0);
  await expect(student.getByRole('slider', { name: 'Win rate, Small business' })).toHaveCount(0);
  await expect(student.locator('[data-path="smb.winRate"]')).toContainText('locked by your teacher');
});

test('the mix under lock moves neither by keys nor by hand, nor by undo', async ({ visit }) => {
  const { page } = visit;
  const before = await visit.open(`${few}&locks=mix`);
  const handle = page.getByRole('slider', { name: /^Keyframe/ }).first();
  await handle.focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Mix is locked by your teacher.')).toBeVisible();
  const box = (await page.locator('fieldset [data-handle]').nth(1).boundingBox())!;
  await page.mouse.move(box.x + 22, box.y + 22);
  await page.mouse.down();
  await page.mouse.move(box.x - 80, box.y + 60, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('preset', { exact: true })).toBeVisible();
  expect(await page.locator('[data-fingerprint]').getAttribute('data-fingerprint')).toBe(before);

  // What is not locked moves.
  await page.getByRole('slider', { name: 'Win rate, Small business' }).first().focus();
  await page.keyboard.press('End');
  await visit.settled(before);
  await expect(page.getByText('preset, 1 change')).toBeVisible();
});

test('everything under lock: no key, no view, no setting moves anything', async ({ visit }) => {
  const { page } = visit;
  await visit.open(`${few}&locks=*`);
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Compare' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect(settings.getByLabel('Futures', { exact: true })).toBeDisabled();
  await expect(settings.getByText('locked by your teacher')).toHaveCount(4);
  expect(await visit.faults()).toEqual([]);
});

test('the map cannot try a plan whose mix is locked', async ({ visit }) => {
  const { page } = visit;
  const before = await visit.open(`${few}&view=map&locks=plan`);
  const cell = page.getByRole('grid').getByRole('gridcell').first().getByRole('button');
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('is locked by your teacher.')).toBeVisible();
  expect(await page.locator('[data-fingerprint]').getAttribute('data-fingerprint')).toBe(before);
});

for (const [size, width, height] of [
  ['phone', 390, 844],
  ['laptop', 1440, 900],
  ['projector', 1920, 1080],
] as const) {
  test(`the teacher’s page on a ${size}`, async ({ visit }) => {
    const { page } = visit;
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto('./#lessons=1');
      await expect(page.getByRole('heading', { name: 'Links by hand' })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await visit.faults()).toEqual([]);
    }
    await page.getByRole('button', { name: 'Make a link' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Make a link' })).toBeFocused();
    await page.getByRole('button', { name: 'To the simulator' }).click();
    await visit.settled();
  });
}
