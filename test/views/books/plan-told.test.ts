// The plan on paper leaves out nothing that is drawn, and no rule.
import { describe, expect, it } from 'vitest';
import { books } from '../../../src/messages/en/books';
import { loadMessages } from '../../../src/messages';
import { preset, type Scenario } from '../../../src/scenario';
import { drawnLines, ruleLines } from '../../../src/views/books/plan-told';

const messages = await loadMessages('en');
const shipped = preset('shippo-pivot')!;
const [{ id, label }] = shipped.segments;
const drawn: Scenario = {
  ...shipped,
  plan: {
    ...shipped.plan,
    prices: { [id]: [{ month: 3, value: 1.2 }] },
    focus: { [id]: [{ month: 1, value: 0.5 }] },
    programmes: [
      { month: 1, value: 1 },
      { month: 7, value: 0.5 },
      { month: shipped.months + 1, value: 2 },
    ],
    customisation: [{ month: 2, value: 0.25 }],
    freeze: [{ month: 9, value: 1 }],
  },
};

describe('the plan on paper', () => {
  it('tells every lever that is drawn, up to the horizon', () => {
    const lines = drawnLines(messages, books, drawn, (month) => `month ${month}`);
    const told = lines.map(({ what, text }) => `${what}: ${text}`.replaceAll('\u202f', ' '));
    const { titles, ofSegment } = messages.app.curves;
    expect(told).toEqual(
      expect.arrayContaining([
        `${titles.programmes}: 100 % from month 1, 50 % from month 7`,
        `${titles.customisation}: 25 % from month 2`,
        `${titles.freeze}: frozen from month 9`,
        `${ofSegment(titles.price, label)}: 120 % from month 3`,
        `${ofSegment(titles.focus, label)}: 50 % from month 1`,
      ]),
    );
    expect(drawnLines(messages, books, shipped, String).map(({ what }) => what)).not.toContain(titles.focus);
  });

  it('tells the rules in force', () => {
    const adaptive = preset('adaptive')!;
    const lines = ruleLines(messages, adaptive);
    expect(lines.length).toBeGreaterThan(0);
    for (const { text } of lines) expect(text).toMatch(/^When .+\.$/);
  });
});
