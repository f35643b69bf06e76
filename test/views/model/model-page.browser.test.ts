// The model page in a browser: every block and every parameter is there, with the scenario's numbers in the equations.
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { BLOCKS } from '../../../src/equations';
import { loadModelMessages } from '../../../src/messages/load-model';
import { fallback, PARAMETERS, writePath } from '../../../src/scenario';
import BlockView from '../../../src/views/model/BlockView.svelte';
import Parameters from '../../../src/views/model/Parameters.svelte';
import { stage } from '../../stage';

const t = await loadModelMessages('en');
const written = writePath(fallback, 'smb.motionFit', 2.75);
if (!written.ok) throw new Error('The scenario does not take this value');
const scenario = written.value;

describe('a block', () => {
  it.each(BLOCKS)('$id draws all its equations', async (block) => {
    await stage(BlockView, { block, t, scenario, onname: () => undefined });
    const article = document.querySelector(`#model-${block.id}`)!;
    expect(article.querySelectorAll('.equation').length).toBe(block.equations.length);
    for (const math of article.querySelectorAll('math')) expect(math.textContent).toMatch(/\S/);
    // What is drawn as a value is one: no name is left among them.
    for (const value of article.querySelectorAll('.value'))
      expect(value.textContent).not.toMatch(/^[a-z]{4,}/i);
    for (const place of block.by) expect(article.textContent).toContain(place);
  });

  it('has the present numbers in it', async () => {
    const block = BLOCKS.find(({ id }) => id === 'winRate')!;
    await stage(BlockView, { block, t, scenario, onname: () => undefined });
    const values = [...document.querySelectorAll('[data-segment="0"] .value')].map(
      (each) => each.textContent,
    );
    expect(values).toContain('2.75');
  });
});

describe('the table of parameters', () => {
  it('has all of them, and shows which differ', async () => {
    await stage(Parameters, { t, scenario, query: '', onblock: () => undefined });
    for (const { scope, key } of PARAMETERS) {
      const row = document.getElementById(`parameter-${scope}-${key}`);
      expect(row, `${scope}.${key}`).not.toBeNull();
      expect(row!.querySelectorAll('.blocks button').length, `${scope}.${key}`).toBeGreaterThan(0);
    }
    const row = document.getElementById('parameter-segment-motionFit')!;
    expect(row.querySelector('.differs')?.textContent).toContain('2.75');
  });

  it('is searched', async () => {
    await stage(Parameters, { t, scenario, query: '', onblock: () => undefined });
    await page.getByRole('searchbox').fill('motionFit');
    await expect.element(page.getByText('1 parameter', { exact: true })).toBeVisible();
    expect(document.querySelectorAll('tbody tr').length).toBe(1);
  });
});
