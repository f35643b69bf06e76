// How it works: opened from the header and from a number, with the scenario on the page, whose link stays as it was.
import { expect, quick, test } from './visit';

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const) {
  test(`the model page at ${width} in ${colorScheme}`, async ({ visit, page }) => {
    // Axe goes through more than 300 parameters and all equations.
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    await visit.open(quick);
    const link = await visit.fragment(quick);
    if (width < 800) await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'How it works' }).click();
    const dialog = page.getByRole('dialog', { name: 'How it works' });
    await expect(dialog).toBeVisible();
    await expect(dialog.locator('[data-identity]')).toHaveCount(11);
    await expect(dialog.locator('[data-holds="false"], [data-agrees="false"]')).toHaveCount(0);
    expect(await dialog.evaluate((each) => each.scrollWidth)).toBe(width);
    expect(await visit.faults('dialog.model-page')).toEqual([]);
    expect(new URL(page.url()).hash.slice(1)).toBe(link);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    expect(new URL(page.url()).hash.slice(1)).toBe(link);
  });
}

test('a number tells how it works', async ({ visit, page }) => {
  await visit.open(quick);
  const row = page.getByRole('group', { name: 'Win rate', exact: true });
  await row
    .getByRole('button', { name: /^Win rate/ })
    .first()
    .click();
  await row.getByRole('button', { name: 'How this works' }).click();
  await expect(page.locator('#parameter-segment-winRate')).toBeInViewport();
  await expect(page.locator('#parameter-segment-winRate')).toBeFocused();
});
