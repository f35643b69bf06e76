// The shipped plans and companies below the plan: their table stays within its column, whatever the names.
import { preset } from '../../src/scenario';
import { encodeLink } from '../../src/share';
import { expect, test, usualLink } from './visit';

test('a long name breaks rather than push the last column out', async ({ visit, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const shipped = preset('self-serve-to-enterprise')!;
  const changed = { ...shipped, name: 'Ours', plan: { ...shipped.plan, rounds: [] } };
  await visit.open(encodeLink({ ...usualLink(), scenario: changed }));
  const table = page.getByRole('table', { name: 'Companies side by side' });
  await expect(table.getByRole('rowheader', { name: /^Self-serve to enterprise, as shipped/ })).toBeVisible();
  const widths = await table.evaluate(({ parentElement: box }) => [box!.scrollWidth, box!.clientWidth]);
  expect(widths[0]).toBe(widths[1]);
  const [last, edge] = await table.evaluate((one) => [
    one.querySelector('tbody tr:last-child td:last-child')!.getBoundingClientRect().right,
    one.parentElement!.getBoundingClientRect().right,
  ]);
  expect(last).toBeLessThanOrEqual(edge + 0.5);
});
