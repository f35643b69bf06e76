// Motions and POD templates in a browser: one step each, one's own kept, and told plainly where nothing can be saved.
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fallback, readPath, type OwnTemplate } from '../../../src/scenario';
import { OwnTemplates } from '../../../src/state/own-templates.svelte';
import { ScenarioState } from '../../../src/state/scenario.svelte';
import type { Outcome } from '../../../src/storage';
import Assumptions from '../../../src/views/assumptions/Assumptions.svelte';
import { stage } from '../../stage';

async function open(outcome: Outcome = { ok: true }) {
  const host = new ScenarioState(fallback);
  let stored: readonly OwnTemplate[] = [];
  const templates = new OwnTemplates({
    read: () => stored,
    write: (next) => {
      if (outcome.ok) stored = next;
      return outcome;
    },
    onChange: () => undefined,
  });
  await stage(Assumptions, { host, templates, shown: null, fresh: true });
  await page.getByRole('tab', { name: 'Team' }).click();
  await expect.element(motion('Enterprise')).toBeVisible();
  const read = (path: string) => readPath(host.scenario, path);
  return { host, templates, read, stored: () => stored };
}

const select = (name: string) => page.getByRole('combobox', { name, exact: true });
const motion = (segment: string) => select(`Sales motion, ${segment}`);
const template = (segment: string) => select(`POD template, ${segment}`);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

describe('a sales motion', () => {
  it('is told by name, set by one choice, and undone by one step', async () => {
    const { host, read } = await open();
    await expect.element(motion('Small business')).toHaveDisplayValue('Telesales, $1k–25k');
    await expect.element(motion('Enterprise')).toHaveDisplayValue('mixed');
    await motion('Small business').selectOptions('field');
    await expect
      .element(page.getByText(/^! ?Field sales at this deal size, \$1,200, costs more than it earns/))
      .toBeVisible();
    await expect.element(page.getByText('Small business is sold to by “Field sales” now')).toBeVisible();
    expect(['motionCeiling', 'visitsPerDeal', 'ae.seats'].map((key) => read(`smb.${key}`))).toEqual([
      0, 3, 2,
    ]);
    host.undo();
    expect(host.scenario).toEqual(fallback);
    expect(host.canUndo).toBe(false);
    await expect.element(motion('Small business')).toHaveDisplayValue('Telesales, $1k–25k');
  });

  it('that does not fit is told on the market’s tab too, with its amounts', async () => {
    const { host } = await open();
    host.set('enterprise.acv', 4000);
    await page.getByRole('tab', { name: 'Market' }).click();
    await expect
      .element(
        page.getByText(
          /Enterprise: .* at this deal size, \$4,000, costs more than it earns\. By one full POD alone, winning/,
        ),
      )
      .toBeVisible();
  });

  it('is chosen by keyboard', async () => {
    const { read } = await open();
    motion('Enterprise').element().focus();
    await userEvent.keyboard('named');
    await expect.element(motion('Enterprise')).toHaveDisplayValue('Named accounts, $100k+');
    expect(read('enterprise.namedAccounts')).toBe(20);
  });

  it('is compared with all others', async () => {
    await open();
    await button('compare all motions ▾').click();
    const table = page.getByRole('table', { name: 'Enterprise, contracts of $120k' });
    await expect
      .element(table.getByRole('row', { name: /^Telesales \$1k–25k never loses deals/ }))
      .toBeVisible();
    await expect
      .element(table.getByRole('row', { name: /^Field sales \$25k\+ \$\d+k\+ pays/ }))
      .toBeVisible();
  });
});

describe('a POD template', () => {
  it('sets seats and list at once, warns of deals that it is not for, and is undone by one step', async () => {
    const { host, read } = await open();
    await expect.element(template('Enterprise')).toHaveDisplayValue('Enterprise: 2 SDR, AE, SE, CSM');
    await template('Small business').selectOptions('Key accounts, about 20: lead, AE, SE, ONB, CSM');
    expect(['lead.seats', 'mdr.seats', 'namedAccounts'].map((key) => read(`smb.${key}`))).toEqual([1, 0, 20]);
    // What does not fit is told once, with the motion that is chosen.
    await expect
      .element(page.getByText(/at this deal size, \$1,200, costs more than it earns/))
      .toBeVisible();
    expect(page.getByText('costs more than it earns').elements()).toHaveLength(1);
    expect(page.getByText('This POD is meant for contracts').elements()).toHaveLength(0);
    await expect
      .element(page.getByText('For enterprise, contracts from $100k a year. A list of 20 accounts.'))
      .toBeVisible();
    host.undo();
    expect(host.scenario).toEqual(fallback);
  });

  it('warns of deals that it is not for where the motion has nothing to say of them', async () => {
    const { host } = await open();
    host.set('enterprise.acv', 150_000);
    await template('Enterprise').selectOptions('Mid-market: SDR, 2 AE, CSM');
    await expect.element(page.getByText(/This POD is meant for contracts .*\$100k/)).toBeVisible();
  });

  it('is saved, named anew, applied, deleted and brought back, all by keyboard', async () => {
    const { host, read, stored } = await open();
    host.set('enterprise.se.seats', 0.5);
    button('Save the POD of Enterprise as a template').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(field('Name')).toHaveFocus();
    await userEvent.keyboard('Half an engineer{Enter}');
    await expect.element(page.getByText('“Half an engineer” is saved.')).toBeVisible();
    await expect.element(template('Enterprise')).toHaveDisplayValue('Half an engineer');
    await expect.element(button('Save the POD of Enterprise as a template')).toHaveFocus();
    await expect.element(page.getByText('2 SDR, AE, ½ SE, CSM.').first()).toBeVisible();
    expect(stored()).toMatchObject([{ name: 'Half an engineer', values: { 'se.seats': 0.5 } }]);

    await field('Name of template Half an engineer').fill('Shared');
    await userEvent.keyboard('{Enter}');
    expect(stored()[0].name).toBe('Shared');
    await template('Small business').selectOptions('Shared');
    expect(read('smb.se.seats')).toBe(0.5);

    button('Delete template Shared').element().focus();
    await userEvent.keyboard('{Enter}');
    expect(stored()).toEqual([]);
    await expect.element(button('Bring back Shared')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(stored()[0].name).toBe('Shared');
    // Deleting a template changes no scenario.
    expect(read('smb.se.seats')).toBe(0.5);
  });

  it('says what is wrong with what was typed, and Escape closes without saving', async () => {
    const { templates } = await open();
    await button('Save the POD of Enterprise as a template').click();
    await field('For contracts from').fill('cheap');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('“cheap” is no amount')).toBeVisible();
    await field('For contracts from').fill('50k');
    await field('to').fill('10k');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('The second amount must not be below the first.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(field('to').query()).toBeNull();
    expect(templates.list).toEqual([]);
  });

  it.each(['denied', 'full'] as const)(
    'stays on the page where storage is %s, and that is said',
    async (reason) => {
      const { templates } = await open({ ok: false, reason });
      await button('Save the POD of Enterprise as a template').click();
      await userEvent.keyboard('Mine{Enter}');
      await expect
        .element(page.getByRole('alert'))
        .toHaveTextContent(/stay here only until you close this page/);
      await template('Small business').selectOptions('Mine');
      await expect.element(template('Small business')).toHaveDisplayValue('Mine');
      expect(templates.list).toHaveLength(1);
    },
  );
});
