// What the six numbers come to, in words: the books they open with, and what is odd about them. Pure.
import { count, figures, money, price } from '../../format';
import { problemText, type Messages } from '../../messages';
import { resolve, type Problem, type Scenario } from '../../scenario';
import { BETWEEN, priceOf, type SixNumbers, type Where } from '../../scenario/opening';

/** Paid against asked, beyond which the plan seems to be about other customers. */
const APART = 2;
const SHORT_RUNWAY = 6;

/** A price with the figures that are known of it: the middle of a range is no price list. */
export const aboutPrice = (amount: number, currency: string) => price(figures(amount, 2), currency);

/** One line for each part of the opening. */
export function openingLines({ app }: Messages, scenario: Scenario, six: SixNumbers): string[] {
  const t = app.company;
  const { company, segments } = resolve(scenario);
  const sum = (key: string) => segments.reduce((all, values) => all + Number(values[key]), 0);
  const books = scenario.segments.flatMap(({ label }, s) => {
    const customers = Number(segments[s]['openingCustomers']);
    if (customers === 0) return [];
    const each = price(Number(segments[s]['openingArr']) / customers, scenario.currency);
    return [t.books(t.customers(customers, count(customers)), each, label)];
  });
  const deals = sum('openingPipeline');
  return [
    ...(books.length > 0 ? books : [t.noCustomers]),
    [t.team(sum('openingPods')), ...(deals > 0 ? [t.pipeline(count(deals))] : [])].join(', '),
    t.research(money(Number(company['researchFloor']), scenario.currency)),
    six.burn > 0 ? t.runway(count(Math.floor(six.cash / six.burn))) : t.noBurn,
  ];
}

/** What customers of a segment pay, far from what the plan asks of new ones there. */
export interface PriceGap {
  readonly segment: string;
  /** To sell at: what they pay, as it is told. */
  readonly price: number;
  readonly text: string;
  /** On the button. */
  readonly sell: string;
}

/** `arr` of so many `customers` in one segment; undefined where the plan asks about as much. */
export function priceGap(
  { app: { company: t } }: Messages,
  scenario: Scenario,
  where: Where,
  { arr, customers }: Pick<SixNumbers, 'arr' | 'customers'>,
): PriceGap | undefined {
  const home = where === BETWEEN ? undefined : scenario.segments.find(({ id }) => id === where);
  const paid = customers > 0 ? arr / customers : 0;
  const asked = home ? priceOf(home, scenario.currency) : 0;
  const far = paid > 0 && asked > 0 && (paid > APART * asked || asked > APART * paid);
  if (!home || !far) return undefined;
  const told = (x: number) => aboutPrice(x, scenario.currency);
  return {
    ...{ segment: home.id, price: figures(paid, 2), sell: t.sellAt(told(paid)) },
    text: t.priceDiffers(told(paid), home.label, told(asked)),
  };
}

/** The first segment whose customers of today pay something else than the plan asks of new ones. */
export function openingPriceGap(messages: Messages, scenario: Scenario): PriceGap | undefined {
  const { segments } = resolve(scenario);
  for (const [s, { id }] of scenario.segments.entries()) {
    const [arr, customers] = [segments[s]['openingArr'], segments[s]['openingCustomers']].map(Number);
    const gap = priceGap(messages, scenario, id, { arr, customers });
    if (gap) return gap;
  }
  return undefined;
}

/** What deserves a second look; it hinders nobody. */
export const doubts = ({ app }: Messages, { cash, burn }: SixNumbers): string[] =>
  burn > 0 && cash / burn < SHORT_RUNWAY ? [app.company.shortRunway] : [];

/** Why six numbers that can each be read cannot be together. */
export function refusal(messages: Messages, scenario: Scenario, [problem]: readonly Problem[]): string {
  if (problem.path !== 'burn') return problemText(messages, scenario, problem);
  const least = Number(problem.allowed.replace(/[^\d.-]/g, ''));
  return messages.app.company.burnTooLow(money(least, scenario.currency));
}
