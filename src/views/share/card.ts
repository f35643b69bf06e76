// The picture as one SVG that needs nothing else: no font but the system's, no stylesheet, no address. Pure.
import { bandPath, linePath, textWidth, yScale, type DotMark } from '../../charts';
import type { CardContent, CardFan } from './card-content';

/** As pages that are shared are drawn by chats (Open Graph). */
export const CARD = { width: 1200, height: 630 } as const;

/** Colours by the names of their tokens, and the typeface. */
export interface Ink {
  readonly colour: (token: string) => string;
  readonly font: string;
  /** Opacity of a band by its name: 95, 80 or 50. */
  readonly band: (level: 95 | 80 | 50) => number;
}

const LEFT = 64;
const RIGHT = CARD.width - 64;
/** The field of dots. */
const FIELD = { x: 764, y: 132, pitch: 37.2 };
const FAN = { y: 418, height: 118, width: 292, gap: 44 };

export function cardSvg(content: CardContent, ink: Ink): string {
  const { colour } = ink;
  const text = (x: number, y: number, size: number, said: string, more: Partial<TextStyle> = {}) =>
    textOf(ink, { x, y, size, said, ...more });
  const left = FIELD.x - 48 - LEFT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" font-family="${escaped(ink.font)}">`,
    `<title>${escaped(content.alternative)}</title>`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${colour('bg')}"/>`,
    text(LEFT, 92, 34, content.title, { strong: true, most: RIGHT - LEFT }),
    text(LEFT, 230, 104, content.count, { strong: true, most: left }),
    text(LEFT, 288, 42, content.survive, { most: left }),
    text(LEFT, 334, 25, content.sampling, { tone: 'ink2', most: left }),
    ...content.fans.map((fan, i) => fanOf(fan, LEFT + i * (FAN.width + FAN.gap), ink)),
    ...content.dots.map((mark, i) => dotOf(mark, ...dotAt(i), 11, ink)),
    ...content.ends.flatMap(({ mark, text: said }, i) => [
      dotOf(mark, FIELD.x + 13, FIELD.y + 408 + 32 * i - 8, 10, ink),
      text(FIELD.x + 40, FIELD.y + 408 + 32 * i, 24, said, { tone: 'ink2', most: RIGHT - FIELD.x - 40 }),
    ]),
    `<path d="M${LEFT} 560H${FIELD.x - 48}" stroke="${colour('rule')}"/>`,
    text(LEFT, 596, 24, content.note, { tone: 'ink2' }),
    text(FIELD.x - 48, 596, 24, content.maker, { tone: 'ink2', strong: true, end: true }),
    '</svg>',
  ].join('');
}

interface TextStyle {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly said: string;
  readonly tone?: string;
  readonly strong?: boolean;
  readonly end?: boolean;
  /** Width that it may take: longer texts are drawn smaller, and cut where that would make them tiny. */
  readonly most?: number;
}

const SMALLEST = 0.6;

function textOf(
  ink: Ink,
  { x, y, size, said, tone = 'ink', strong, end, most = Infinity }: TextStyle,
): string {
  const width = textWidth(said, size);
  const scale = Math.max(SMALLEST, Math.min(1, most / width));
  const cut =
    width * scale > most
      ? `${[...said].slice(0, Math.floor(([...said].length * most) / (width * scale)) - 1).join('')}…`
      : said;
  const weight = strong ? ' font-weight="600"' : '';
  const anchor = end ? ' text-anchor="end"' : '';
  return `<text x="${x}" y="${y}" font-size="${(size * scale).toFixed(1)}" fill="${ink.colour(tone)}"${weight}${anchor}>${escaped(cut)}</text>`;
}

const dotAt = (i: number): [number, number] => [
  FIELD.x + ((i % 10) + 0.5) * FIELD.pitch,
  FIELD.y + (Math.floor(i / 10) + 0.5) * FIELD.pitch,
];

function dotOf({ sign, tone }: DotMark, x: number, y: number, r: number, { colour }: Ink): string {
  const at = colour(tone);
  if (sign !== 'cross')
    return `<circle cx="${x}" cy="${y}" r="${r}" stroke-width="2.5" stroke="${at}" fill="${sign === 'filled' ? at : 'none'}"/>`;
  const arm = r * 0.8;
  return `<path d="M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}" stroke-width="2.5" stroke="${at}"/>`;
}

/** Bands, typical line, and zero where it is in sight. */
function fanOf({ title, typical, bands, tone }: CardFan, left: number, ink: Ink): string {
  const months = bands.p50.length - 1;
  // Of few futures the widest bands are not told.
  const { p2_5, p10, p50, p90, p97_5 } = bands;
  const all = [p2_5, p10, p50, p90, p97_5].flatMap((edge) => [...edge]).filter(Number.isFinite);
  const domain = [Math.min(0, ...all), Math.max(1, ...all)] as const;
  const place = yScale('linear', domain, FAN.height);
  const x = (month: number) => left + (month / Math.max(1, months)) * FAN.width;
  const y = (value: number) => FAN.y + place(value);
  const colour = ink.colour(tone);
  const bandOf = (low: 'p2_5' | 'p10' | 'p25', high: 'p97_5' | 'p90' | 'p75', level: 95 | 80 | 50) =>
    `<path d="${bandPath(bands[low], bands[high], x, y)}" fill="${colour}" fill-opacity="${ink.band(level)}"/>`;
  return [
    textOf(ink, { x: left, y: FAN.y - 14, size: 23, said: title, strong: true }),
    textOf(ink, { x: left + FAN.width, y: FAN.y - 14, size: 23, said: typical, tone: 'ink2', end: true }),
    bandOf('p2_5', 'p97_5', 95),
    bandOf('p10', 'p90', 80),
    bandOf('p25', 'p75', 50),
    `<path d="M${left} ${y(0).toFixed(1)}h${FAN.width}" stroke="${ink.colour('rule')}"/>`,
    `<path d="${linePath(bands.p50, x, y)}" fill="none" stroke="${colour}" stroke-width="3.5" stroke-linejoin="round"/>`,
  ].join('');
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no place for control characters, nor for halves of others. */
const escaped = (text: string): string =>
  text.replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, ' ').replace(/[&<>"]/g, (mark) => MARKS[mark]);
