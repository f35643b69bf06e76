// The picture of the figures and the QR code, as text; and what is told of another engine's figures.
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en';
import { share } from '../../../src/messages/en/share';
import { seenText } from '../../../src/views/notices/seen';
import { CARD, cardSvg } from '../../../src/views/share/card';
import { sentenceOf } from '../../../src/views/share/figures';
import { codeOf, MOST_IN_CODE } from '../../../src/views/share/qr';

const ramp = (end: number) => Float64Array.from({ length: 13 }, (_, month) => (end * month) / 12);
const bands = {
  ...{ p2_5: ramp(0), p10: ramp(1e5), p25: ramp(2e5), p50: ramp(3e5) },
  ...{ p75: ramp(4e5), p90: ramp(5e5), p97_5: ramp(6e5), mean: ramp(3e5) },
};
const blank = Object.fromEntries(Object.keys(bands).map((level) => [level, ramp(NaN)])) as typeof bands;
const content = (title: string, fan: typeof bands) => ({
  ...{
    title,
    count: '23 of 100',
    survive: 'futures survive five years',
    sampling: '± 2, from 2,000 futures',
  },
  dots: Array.from({ length: 100 }, (_, i) => ({ sign: i < 23 ? 'hollow' : 'cross', tone: 'out' }) as const),
  ends: [{ mark: { sign: 'filled', tone: 'out' } as const, text: '0 pay their own way' }],
  fans: [{ title: 'ARR', typical: 'typically $300k', bands: fan, tone: 'out' } as const],
  ...{ hundred: '', note: 'Illustrative, not a forecast.', maker: 'Ballast', alternative: `${title}: words` },
});
const ink = { colour: (token: string) => `--${token}`, font: 'system-ui, "Segoe UI"', band: () => 0.1 };

describe('the picture', () => {
  it('has its size, its dots and its words, and asks for nothing from elsewhere', () => {
    const svg = cardSvg(content('Ours', bands), ink);
    expect(svg).toContain(`width="${CARD.width}" height="${CARD.height}"`);
    expect(svg.match(/<circle/g)).toHaveLength(24);
    for (const said of ['23 of 100', 'futures survive five years', 'Illustrative, not a forecast.'])
      expect(svg).toContain(`>${said}<`);
    expect(svg).not.toMatch(/href|url\(|NaN|undefined|Infinity/);
  });

  it('takes a name for text, however hostile or long', () => {
    const svg = cardSvg(
      content(`</text><script>alert(1)</script>"&\u0000 ${'Long '.repeat(60)}`, bands),
      ink,
    );
    expect(svg).not.toMatch(/<script|\0/);
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).toContain('…</text>');
  });

  it('is drawn where there are too few futures for a band', () => {
    expect(cardSvg(content('Ours', blank), ink)).not.toMatch(/NaN|Infinity/);
  });
});

describe('a QR code', () => {
  /** Which squares the path makes dark. */
  const squares = (path: string) =>
    [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].flatMap(([, x, y, n]) =>
      Array.from({ length: Number(n) }, (_, i) => `${Number(x) + i},${y}`),
    );

  it('draws the very squares of the code, four away from every edge', () => {
    const text = `https://example.org/#b1.${'x'.repeat(200)}`;
    const { size, path } = codeOf(text);
    const drawn = new Set(squares(path));
    const { data } = encode(text, { ecc: 'L', boostEcc: true, border: 4 });
    expect(data).toHaveLength(size);
    data.forEach((row, y) => row.forEach((dark, x) => expect(drawn.has(`${x},${y}`)).toBe(dark)));
    for (const square of drawn) {
      for (const at of square.split(',').map(Number)) expect(at >= 4 && at < size - 4).toBe(true);
    }
  });

  it('is fine enough for a phone at the longest that is offered', () => {
    expect(codeOf('x'.repeat(MOST_IN_CODE)).size).toBeLessThanOrEqual(105 + 8);
  });
});

it('a sentence says odds, their error, and that it is no forecast', () => {
  const told = {
    name: 'Ours',
    count: '23 of 100',
    span: 'five years',
    survive: '',
    error: '2',
    from: 'from 2,000 futures',
  };
  expect(sentenceOf({ ...told, arr: null }, share.sentence)).toBe(
    'In 23 of 100 futures “Ours” survives five years (± 2, from 2,000 futures). Illustrative, not a forecast.',
  );
  expect(
    sentenceOf({ ...told, arr: { month: 'month 60', typical: '$1.2m', range: '$0 to $9m' } }, share.sentence),
  ).toContain(
    'Typical ARR at month 60 over all futures is $1.2m; in 8 of 10 of them $0 to $9m. Illustrative',
  );
});

describe('another engine’s figures', () => {
  const tell = (then: [number, number?], now: [number, number?]) =>
    en.app.notices.engine(
      ...(['1.2.0', '1.5.0'] as const),
      seenText(
        { survival: then[0], typicalArr: then[1] },
        { survival: now[0], typicalArr: now[1] },
        (perMille) => String(Math.round(perMille / 10)),
        (amount) => `$${Math.round(amount / 1e5) / 10}m`,
      ),
    );

  it('stand beside those that were sent', () => {
    expect(tell([780, 5.2e6], [771, 5.1e6])).toBe(
      'Made with engine 1.2.0, where 78 of 100 survived, typical ARR $5.2m; engine 1.5.0 counts 77 of 100, $5.1m.',
    );
    expect(tell([780], [771, 5.1e6])).toBe(
      'Made with engine 1.2.0, where 78 of 100 survived; engine 1.5.0 counts 77 of 100.',
    );
    expect(tell([780, 5.2e6], [781, 5.21e6])).toContain('engine 1.5.0 counts the same.');
    expect(tell([780, 5.2e6], [770, NaN])).not.toContain('ARR');
  });
});
