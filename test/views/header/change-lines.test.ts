// What was changed of a preset, as it is listed.
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../../src/messages';
import {
  addSegment,
  fallback,
  removeSegment,
  writePath,
  type Scenario,
  type Value,
} from '../../../src/scenario';
import { changeLines } from '../../../src/views/header/change-lines';

const set = (scenario: Scenario, path: string, value: Value): Scenario => {
  const result = writePath(scenario, path, value);
  if (!result.ok) throw new Error(path);
  return result.value;
};

describe('the list of changes', async () => {
  const messages = await loadMessages('en');
  const told = (scenario: Scenario, paths: readonly string[], base = fallback) =>
    changeLines(messages, scenario, base, paths).map(({ what, from, to }) => [what, from, to]);

  it('tells a number and a range, before and now', () => {
    const poorer = set(set(fallback, 'company.cash', 900_000), 'smb.winRate', { p10: 0.2, p90: 0.3 });
    expect(told(poorer, ['company.cash', 'smb.winRate'])).toEqual([
      [messages.parameters.company['cash'].label, '$1.75m', '$900k'],
      ['Win rate, Small business', expect.stringMatching(/–.*%/), expect.stringMatching(/20–30.%/)],
    ]);
  });

  it('tells what came, what left and what was redrawn', () => {
    const three = addSegment(fallback, 'mid', 'Mid-market');
    expect(told(three, ['mid', 'plan.mix'])).toEqual([
      ['Mid-market', undefined, 'added'],
      [expect.stringMatching(/mix/i), undefined, 'redrawn'],
    ]);
    const one = removeSegment(fallback, 'enterprise').scenario;
    expect(told(one, ['enterprise'])).toEqual([['Enterprise', undefined, 'removed']]);
  });

  it('tells another currency once', () => {
    expect(told({ ...fallback, currency: 'EUR' }, ['currency'])).toEqual([['Currency', 'USD', 'EUR']]);
  });
});
