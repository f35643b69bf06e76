// The three shares that concentration is told by, with the marks that buyers look at. Pure.
import { isBlank } from '../../charts';
import { CONCENTRATIONS, type Concentration, type Concentrations } from '../../engine/summary';
import { rate } from '../../format';
import type { Messages } from '../../messages';
import type { MeasureSource } from '../../scenario';

export type ConcentrationTexts = Awaited<ReturnType<Messages['concentration']>>;

/** Shares of ARR from which somebody asks questions. */
export const MARKS: Readonly<
  Record<Concentration, { readonly at: number; readonly source: MeasureSource | 'assumption' }>
> = {
  largest: { at: 0.1, source: 'majorCustomer' },
  five: { at: 0.4, source: 'topFive' },
  segment: { at: 0.9, source: 'assumption' },
};

/** A fan for each share, as FanStack takes it. */
export function fansOf(t: ConcentrationTexts, found: Concentrations) {
  return CONCENTRATIONS.map((name) => {
    const bands = found[name];
    const last = bands.p50.length - 1;
    const title = t.titles[name];
    const [typical, low, high] = [bands.p50, bands.p10, bands.p90].map((edge) => rate(edge[last]));
    const { at } = MARKS[name];
    return {
      ...{
        id: name,
        title,
        mark: '',
        tone: 'out',
        bands,
        note: t.notes[name],
        file: `concentration-${name}`,
      },
      summary: isBlank(bands.p50) ? t.blank(title) : t.summary(title, last, typical, low, high),
      instead: t.blank(title),
      marks: [{ low: at, high: at, text: t.marks[name] }],
    };
  });
}

/** Where the typical share of a month lies against its mark. */
export function verdictAt(t: ConcentrationTexts, found: Concentrations, name: Concentration, month: number) {
  const share = found[name].p50[month];
  const { at } = MARKS[name];
  if (!(share >= 0)) return t.verdicts.none(t.titles[name]);
  return (share >= at ? t.verdicts.over : t.verdicts.under)(t.titles[name], rate(share), rate(at));
}
