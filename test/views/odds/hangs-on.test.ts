// The one assumption that moves the odds most, in plain words.
import { describe, expect, it } from 'vitest';
import type { Driver } from '../../../src/engine/summary';
import { en } from '../../../src/messages/en/index';
import { midSentence } from '../../../src/messages/en/mid-sentence';
import { fallback } from '../../../src/scenario';
import { driverWords } from '../../../src/views/odds/reading';

const driver: Driver = {
  ...{ index: 0, place: 0, low: 1, high: 2 },
  ...{ survivalLow: 12.3, survivalHigh: 38.6, error: 5.2 },
};

describe('what the odds hang on', () => {
  it('is told with its segment, in lower case, with the odds at both ends', () => {
    const { texts, meaning } = driverWords(en, fallback, 'smb.listingSignups', driver);
    expect(texts).toEqual([
      'Hangs most on small-business listing sign-ups: if low 12 survive, if high 39 (± 5)',
      'Hangs most on small-business listing sign-ups: low 12, high 39 (± 5)',
      'Hangs on small-business listing sign-ups: low 12, high 39',
    ]);
    expect(meaning).toContain('lowest value 12 of 100 survive, in the fifth with the highest 39, each ± 5');
  });

  it('keeps low and high apart where less is better', () => {
    const { texts } = driverWords(en, fallback, 'enterprise.winRate', {
      ...driver,
      survivalLow: 50,
      survivalHigh: 20,
    });
    expect(texts[0]).toBe('Hangs most on enterprise win rate: if low 50 survive, if high 20 (± 5)');
  });

  it('is told alone where it belongs to the company', () => {
    const { texts } = driverWords(en, fallback, 'company.cash', driver);
    expect(texts[0]).toMatch(/^Hangs most on cash at the start: /);
  });

  it.each([
    ['Win rate', 'win rate'],
    ['Contract value (ACV)', 'contract value (ACV)'],
    ['R&D speed', 'R&D speed'],
    ['PODs', 'PODs'],
    ['AE', 'AE'],
    ['Self-serve ACV', 'self-serve ACV'],
    ['Élan', 'élan'],
  ])('puts %s into a sentence', (label, inside) => expect(midSentence(label)).toBe(inside));
});
