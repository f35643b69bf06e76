// The series that the charts show, as the view chose them: place in the row, words, unit, colour.
import { companyAt, segmentAt } from '../../engine';
import type { Scenario } from '../../scenario';
import type { ResultTab } from '../../state';
import type { en } from '../../messages/en';
import { briefLabel, looksOf, markOf, toneOf } from '../segments';
import type { Unit } from './figures';

type Words = (typeof en)['app']['results'];

export interface Series {
  readonly id: string;
  readonly place: number;
  readonly title: string;
  /** Its name where room is short: a segment's alone. */
  readonly brief: string;
  readonly unit: Unit;
  readonly tone: string;
  readonly mark: string;
}

/** The upper chart, or one for each segment. */
export function upperSeries(tab: ResultTab, { segments }: Scenario, { titles }: Words): readonly Series[] {
  if (tab === 'customers') {
    const looks = looksOf(segments);
    return segments.map(({ id, label }, s) => ({
      ...{ id: `customers.${id}`, place: segmentAt('customers', s), title: titles.customers(label) },
      ...{ brief: briefLabel(label), unit: 'count', tone: toneOf(looks[s]), mark: markOf(looks[s]) },
    }));
  }
  const id = tab === 'money' ? 'arr' : 'revenue';
  return [
    { id, place: companyAt(id), title: titles[id], brief: titles[id], unit: 'money', tone: 'out', mark: '' },
  ];
}

export const cashSeries = ({ titles }: Words): Series => ({
  ...{ id: 'cash', place: companyAt('cash'), title: titles.cash },
  ...{ brief: titles.cash, unit: 'money', tone: 'ink', mark: '' },
});
