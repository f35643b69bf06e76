// The editor of rules in a browser: by keyboard and by ear, one step back for each gesture.
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fallback, RULE_LIMITS, type Rule } from '../../../../src/scenario';
import { OwnTemplates } from '../../../../src/state/own-templates.svelte';
import { ScenarioState } from '../../../../src/state/scenario.svelte';
import Assumptions from '../../../../src/views/assumptions/Assumptions.svelte';
import type { Counted } from '../../../../src/views/assumptions/rules/firing';
import { stage } from '../../../stage';

const bare = { ...fallback, plan: { ...fallback.plan, rules: [] } };
const own: Rule = {
  ...{ id: 'own', label: 'Own', forMonths: 2 },
  when: [{ metric: 'runway', op: '<', value: 6 }],
  then: [{ lever: 'mix', shares: { smb: 0.9, enterprise: 0.1 } }],
};
const withOwn = { ...bare, plan: { ...bare.plan, rules: [own] } };

async function open(scenario = withOwn, shown: Counted | null = null) {
  const host = new ScenarioState(scenario);
  await stage(Assumptions, { host, templates: noTemplates, shown, fresh: true });
  await page.getByRole('tab', { name: 'Rules' }).click();
  await expect.element(page.getByRole('button', { name: 'Add a rule' })).toBeVisible();
  const rules = () => host.scenario.plan.rules;
  return { host, rules, header: (name: string) => page.getByRole('button', { name, exact: true }) };
}

const noTemplates = new OwnTemplates({
  ...{ read: () => [], write: () => ({ ok: true }) as const, onChange: () => undefined },
});

const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const select = (name: string) => page.getByRole('combobox', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('a rule', () => {
  beforeEach(async () => page.viewport(1000, 900));

  it('is begun from a ready-made sentence by keyboard, and gets the focus', async () => {
    const { host, rules } = await open(bare);
    await expect.element(page.getByText('This plan has no rules')).toBeVisible();
    button('Add a rule').element().focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('menuitem').first()).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(rules()).toMatchObject([
      { id: 'rule-1', label: 'Back to small business when cash is short', then: [{ lever: 'mix' }] },
    ]);
    await expect.element(page.getByRole('button', { name: /^Back to small business/ })).toHaveFocus();
    await expect.element(page.getByRole('group', { name: /^Back to small business/ })).toBeVisible();
    host.undo();
    expect(rules()).toEqual([]);
  });

  it('is changed word by word, each change one step back', async () => {
    const { host, rules, header } = await open();
    await header('Own').click();
    await field('Condition 1: runway').fill('4.5');
    await userEvent.keyboard('{Enter}');
    await select('Condition 1: comparison').selectOptions('is at most');
    // The field that is about to go must not hold the focus.
    select('Condition 1: figure').element().focus();
    await select('Condition 1: figure').selectOptions('ARR');
    await select('Condition 1: whose').selectOptions('Enterprise');
    await field('Condition 1: ARR').fill('1.5m');
    await userEvent.keyboard('{Enter}');
    await field('Months in a row').fill('3');
    await userEvent.keyboard('{Enter}');
    await select('How often it may fire').selectOptions('one time only');
    await field('Change 1: share of small business').fill('30%');
    await userEvent.keyboard('{Enter}');
    expect(rules()).toEqual([
      {
        ...{ id: 'own', label: 'Own', forMonths: 3, once: true },
        when: [{ metric: 'arr', segment: 'enterprise', op: '<=', value: 1_500_000 }],
        then: [{ lever: 'mix', shares: { smb: 0.3, enterprise: 0.7 } }],
      },
    ]);
    await expect.element(field('Change 1: share of enterprise')).toHaveValue('70\u202f%');
    for (let steps = 0; steps < 8; steps++) host.undo();
    expect(rules()).toEqual([own]);
    expect(host.canUndo).toBe(false);
  });

  it('grows and shrinks by a line, and the focus goes along', async () => {
    const { host, rules, header } = await open();
    await header('Own').click();
    await button('+ and when…').click();
    await expect.element(select('Condition 2: figure')).toHaveFocus();
    await button('+ and then…').click();
    await expect.element(select('Change 2')).toHaveFocus();
    await select('Change 2').selectOptions('go back to');
    await select('Change 2: what is given back').selectOptions('the planned R&D');
    await select('Change 1').selectOptions('raise');
    await select('Change 1: round').selectOptions('Series A');
    expect(rules()[0].then).toEqual([
      { lever: 'raise', round: 'a' },
      { lever: 'release', latch: 'research' },
    ]);
    await button('Remove change 1').click();
    await expect.element(select('Change 1')).toHaveFocus();
    await button('Remove condition 2').click();
    await expect.element(select('Condition 1: figure')).toHaveFocus();
    expect(rules()[0]).toMatchObject({ when: own.when, then: [{ lever: 'release', latch: 'research' }] });
    expect(button('Remove condition 1').query()).toBeNull();
    for (let steps = 0; steps < 8; steps++) host.undo();
    expect(rules()).toEqual([own]);
  });

  it('marks what cannot be read at its field, and loses nothing', async () => {
    const { rules, header } = await open();
    await header('Own').click();
    const runway = field('Condition 1: runway');
    await runway.fill('soon');
    await userEvent.keyboard('{Enter}');
    await expect.element(runway).toHaveAttribute('aria-invalid', 'true');
    await expect.element(runway).toHaveValue('soon');
    await expect.element(page.getByText('“soon” is not a number')).toBeVisible();
    const share = field('Change 1: share of small business');
    await share.fill('120%');
    await userEvent.keyboard('{Enter}');
    await expect.element(share).toHaveAttribute('aria-invalid', 'true');
    expect(rules()).toEqual([own]);
    await select('Condition 1: comparison').selectOptions('is at most');
    await button('+ and then…').click();
    await expect.element(runway).toHaveValue('soon');
    await expect.element(runway).toHaveAttribute('aria-invalid', 'true');
    expect(rules()[0].when).toEqual([{ metric: 'runway', op: '<=', value: 6 }]);
    await expect.element(share).toHaveValue('120%');
    await field('Change 1: share of enterprise').fill('25');
    await userEvent.keyboard('{Enter}');
    await expect.element(share).toHaveValue('75\u202f%');
    await expect.element(page.getByText('Out of range')).not.toBeInTheDocument();
    await select('Condition 1: figure').selectOptions('cash');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('is switched off and on, named, doubled, moved and removed', async () => {
    const { host, rules, header } = await open();
    const off = page.getByRole('switch', { name: 'Own: in force' });
    await off.click();
    await expect.element(off).toHaveAttribute('aria-checked', 'false');
    await expect.element(page.getByText('Switched off: it does nothing.')).toBeVisible();
    expect(rules()).toEqual([{ ...own, off: true }]);
    await off.click();
    expect(rules()).toEqual([own]);
    await header('Own').click();
    await field('Name').fill('Retreat');
    await userEvent.keyboard('{Enter}');
    await button('Duplicate: Retreat').click();
    await expect.element(header('Retreat, copy')).toHaveFocus();
    await button('Move up: Retreat, copy').click();
    await expect.element(button('Move up: Retreat, copy')).toHaveFocus();
    await expect.element(button('Move up: Retreat, copy')).toHaveAttribute('aria-disabled', 'true');
    expect(rules().map(({ label }) => label)).toEqual(['Retreat, copy', 'Retreat']);
    await expect
      .element(page.getByText('On the mix, “Retreat” further down has the last word.'))
      .toBeVisible();
    await button('Remove: Retreat, copy').click();
    await expect.element(header('Retreat')).toHaveFocus();
    await expect.element(page.getByText('Retreat, copy is removed. Undo brings it back.')).toBeVisible();
    await button('Remove: Retreat').click();
    await expect.element(button('Add a rule')).toHaveFocus();
    host.undo();
    expect(rules().map(({ label }) => label)).toEqual(['Retreat']);
  });
});

describe('the list', () => {
  it('says when it is full', async () => {
    const many = Array.from({ length: RULE_LIMITS.rules }, (_, i) => ({
      ...own,
      id: `r${i}`,
      label: `R ${i}`,
    }));
    const host = new ScenarioState({ ...bare, plan: { ...bare.plan, rules: many } });
    await stage(Assumptions, { host, templates: noTemplates, shown: null, fresh: true });
    await page.getByRole('tab', { name: 'Rules' }).click();
    await expect.element(page.getByText('A plan holds at most 24 rules.')).toBeVisible();
    await button('R 3').click();
    await expect.element(button('Duplicate: R 3')).toHaveAttribute('aria-disabled', 'true');
  });

  it('tells how often each fires', async () => {
    const turning = { count: 68, mean: 22, p10: 14, p50: 21, p90: 40 };
    const odds = { futures: 200, rules: [turning] } as unknown as Counted['picture']['odds'];
    await open(withOwn, { scenario: withOwn, picture: { odds } });
    await expect
      .element(
        page.getByText('Fires in 34 of 100 futures, usually first in month 21 (8 in 10 of them: 14 to 40).'),
      )
      .toBeVisible();
  });
});
