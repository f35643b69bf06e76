// Every line of the books, section by section. Identities are those of MODEL: what a month links with the month before.
import type { Scenario } from '../../scenario';
import { before, lessBefore, minus, plus, ratio, spentPer, sum, type Formula } from './formula';
import { derived, ofCompany, OwnLines, type Draft, type Line, type Section } from './line';

/** What is paid in a month. */
const COSTS = [
  ...(['payroll', 'commissions', 'programmes', 'cogs', 'research'] as const),
  ...(['admin', 'recruiting', 'training', 'severance'] as const),
];

type Total = (name: string) => Formula;

function revenue(total: Total): Draft[] {
  const gained = [plus('arr'), lessBefore('arr')];
  const lostArr = [plus('churnedArr'), plus('contractionArr')];
  return [
    derivedFlow('newArr', total),
    derivedFlow('expansionArr', total),
    derivedFlow('contractionArr', total),
    derivedFlow('churnedArr', total),
    ofCompany(
      ...(['arr', 'money'] as const),
      sum(
        ...[before('arr'), plus('newArr'), plus('expansionArr')],
        ...[minus('contractionArr'), minus('churnedArr')],
      ),
    ),
    derived('arrGrowth', 'share', ratio(gained, [before('arr')])),
    derived('arrLost', 'share', ratio(lostArr, [before('arr'), plus('newArr'), plus('expansionArr')])),
    ofCompany('bookings', 'money', total('bookings')),
    ofCompany('revenue', 'money'),
    ofCompany('cogs', 'money'),
    ofCompany('carePayroll', 'money'),
    derived('grossProfit', 'money', sum(plus('revenue'), minus('cogs'), minus('carePayroll'))),
    derived('grossMargin', 'share', ratio([plus('grossProfit')], [plus('revenue')])),
    ofCompany('salesCost', 'money'),
    derived('salesPerNewArr', 'times', ratio([plus('salesCost')], [plus('newArr')])),
    derived('burnMultiple', 'times', spentPer([plus('netBurn')], gained)),
  ];
}

const derivedFlow = (name: string, total: Total) => derived(name, 'money', total(name));

function cash(total: Total): Draft[] {
  const invoiced = [plus('billings'), minus('cancelled')];
  const costs = COSTS.filter((name) => name !== 'cogs');
  return [
    ...[ofCompany('billings', 'money'), ofCompany('cancelled', 'money'), ofCompany('writtenOff', 'money')],
    ofCompany('collections', 'money'),
    ...costs.map((name) => ofCompany(name, 'money', name === 'programmes' ? total(name) : undefined)),
    derived('costs', 'money', sum(...COSTS.map(plus))),
    ofCompany('operatingCash', 'money', sum(plus('collections'), minus('costs'))),
    derived('netBurn', 'money', sum(minus('operatingCash'))),
    ofCompany('funding', 'money'),
    ofCompany('cash', 'money', sum(before('cash'), plus('operatingCash'), plus('funding'))),
    ofCompany('runway', 'months'),
    ofCompany(
      ...(['receivable', 'money'] as const),
      sum(before('receivable'), ...invoiced, minus('collections'), minus('writtenOff')),
    ),
    ofCompany('unbilled', 'money'),
    ofCompany(
      ...(['deferred', 'money'] as const),
      sum(...[before('deferred'), ...invoiced, plus('unbilled'), lessBefore('unbilled')], minus('revenue')),
    ),
  ];
}

function customers(total: Total): Draft[] {
  return [
    ...['leads', 'opened', 'wins'].map((name) => derived(name, 'count', total(name))),
    ...['newCustomers', 'churnedCustomers'].map((name) => derived(name, 'count', total(name))),
    ofCompany(
      ...(['customers', 'count'] as const),
      sum(before('customers'), plus('newCustomers'), minus('churnedCustomers')),
    ),
    derived(
      'customersLost',
      'share',
      ratio([plus('churnedCustomers')], [before('customers'), plus('newCustomers')]),
    ),
    ofCompany('topCustomerShare', 'share'),
  ];
}

function team(total: Total): Draft[] {
  return [
    ...[ofCompany('joined', 'count'), ofCompany('left', 'count'), ofCompany('laidOff', 'count')],
    ofCompany(
      ...(['headcount', 'count'] as const),
      sum(before('headcount'), plus('joined'), minus('left'), minus('laidOff')),
    ),
    ofCompany('pods', 'count', total('pods')),
    ofCompany('podsOpened', 'count'),
    ofCompany('maturity', 'share'),
  ];
}

function ofSegment(s: number, id: string): Draft[] {
  const own = new OwnLines(s, id);
  const flows = (['leads', 'signups', 'qualified', 'opened', 'proposals', 'wins', 'losses'] as const).map(
    (name) => own.line(name, 'count'),
  );
  return [
    // A share of effort is kept as a flow, and no sum of it means anything.
    own.line('effort', 'share', undefined, 'end'),
    ...flows,
    own.line('pipeline', 'count', sum(before('pipeline'), plus('opened'), minus('wins'), minus('losses'))),
    own.derived('wonOfDecided', 'share', ratio([plus('wins')], [plus('wins'), plus('losses')])),
    own.line('cycleMonths', 'months'),
    ...[own.line('bookings', 'money'), own.line('sold', 'money'), own.line('quota', 'money')],
    own.derived('attainment', 'share', ratio([plus('sold')], [plus('quota')])),
    ...(['newCustomers', 'churnedCustomers', 'graduatedIn', 'graduatedOut'] as const).map((name) =>
      own.line(name, 'count'),
    ),
    own.line(
      ...(['customers', 'count'] as const),
      sum(
        ...[before('customers'), plus('newCustomers'), minus('churnedCustomers')],
        ...[plus('graduatedIn'), minus('graduatedOut')],
      ),
    ),
    ...(['newArr', 'selfServeArr', 'expansionArr', 'contractionArr', 'churnedArr'] as const).map((name) =>
      own.line(name, 'money'),
    ),
    ...[own.line('graduatedInArr', 'money'), own.line('graduatedOutArr', 'money')],
    own.line(
      ...(['arr', 'money'] as const),
      sum(
        ...[before('arr'), plus('newArr'), plus('expansionArr'), minus('contractionArr')],
        ...[minus('churnedArr'), plus('graduatedInArr'), minus('graduatedOutArr')],
      ),
    ),
    ...[own.line('backlogArr', 'money'), own.line('programmes', 'money'), own.line('pods', 'count')],
    ...[own.line('satisfaction', 'share'), own.line('trust', 'share')],
  ];
}

/** The lines of a scenario's books: company, then segment by segment. */
export function linesOf({ segments }: Pick<Scenario, 'segments'>): readonly Line[] {
  const total: Total = (name) => sum(...segments.map(({ id }) => plus(`${id}.${name}`)));
  const sections: Readonly<Record<Section, (total: Total) => Draft[]>> = { revenue, cash, customers, team };
  const company = Object.entries(sections).flatMap(([section, drafts]) =>
    drafts(total).map((draft) => ({ ...draft, section: section as Section })),
  );
  const own = segments.flatMap(({ id }, s) => ofSegment(s, id).map((draft) => ({ ...draft, section: s })));
  return [...company, ...own];
}
