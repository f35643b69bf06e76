// How results are looked at. None of it changes a figure; all of it travels with a link.
import { companyAt, segmentAt } from '../engine';
import type { Who } from '../engine/summary';
import type { Scenario } from '../scenario';

export const RESULT_TABS = ['money', 'revenue', 'customers'] as const;
export type ResultTab = (typeof RESULT_TABS)[number];
export const CASH_SCALES = ['sqrt', 'linear'] as const;
export type CashScale = (typeof CASH_SCALES)[number];

/** The open part of a link's view. */
type More = Readonly<Record<string, string | number | boolean>>;

const each = ({ segments }: Scenario, name: Parameters<typeof segmentAt>[0]) =>
  segments.map((_, s) => segmentAt(name, s));

const always = (scenario: Scenario): readonly number[] => [
  ...[companyAt('cash'), companyAt('pods'), companyAt('maturity')],
  ...[...each(scenario, 'effort'), ...each(scenario, 'pods')],
];

const shown = (scenario: Scenario): Readonly<Record<ResultTab, readonly number[]>> => ({
  money: [companyAt('arr')],
  revenue: [companyAt('revenue')],
  customers: [...each(scenario, 'customers'), ...each(scenario, 'trust')],
});

export class ViewState {
  tab = $state<ResultTab>('money');
  of = $state<Who>('all');
  cashScale = $state<CashScale>('sqrt');

  /** Series that the page shows of a scenario, by their places in the engine's row. */
  places(scenario: Scenario): readonly number[] {
    return [...always(scenario), ...shown(scenario)[this.tab]];
  }

  /** How many series a run gathers for someone who looks at everything. */
  mostSeries(scenario: Scenario): number {
    return always(scenario).length + Object.values(shown(scenario)).flat().length;
  }

  /** What a link says of the view; nothing of what is as usual. */
  get more(): More {
    return {
      ...(this.tab !== 'money' && { tab: this.tab }),
      ...(this.cashScale !== 'sqrt' && { cash: this.cashScale }),
    };
  }

  /** Takes over what a link says, as far as this page knows it. */
  adopt({ survivors, more }: { readonly survivors: boolean; readonly more: More }): void {
    this.of = survivors ? 'survivors' : 'all';
    this.tab = RESULT_TABS.find((tab) => tab === more['tab']) ?? 'money';
    this.cashScale = CASH_SCALES.find((scale) => scale === more['cash']) ?? 'sqrt';
  }
}
