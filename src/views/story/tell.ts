// One event in plain words. Pure.
import { companyAt, segmentAt } from '../../engine';
import type { EventOf, StoryEvent, StoryKind } from '../../engine/story';
import { average, count, money, roundMoney, share } from '../../format';
import type { Messages } from '../../messages';
import { rulesInForce } from '../../scenario';
import type { ToldFuture } from '../../state';
import { ruleSentence } from '../assumptions/rules/sentence';
import { monthName, type MonthName } from '../month-name';

export type StoryTexts = Awaited<ReturnType<Messages['story']>>;

/** What events can be told of: a future and its scenario, with the input that it was computed from. */
export type Tellable = Pick<ToldFuture, 'scenario' | 'input' | 'replay'>;

/** What words are made with: the future that is told, and how its months are called. */
export interface Teller<Told extends Tellable = ToldFuture> {
  readonly told: Told;
  readonly t: StoryTexts;
  readonly messages: Messages;
  readonly month: MonthName;
  readonly money: (amount: number) => string;
  readonly label: (segment: number) => string;
  /** A figure of the row in a month. */
  readonly at: (place: number, month: number) => number;
}

export function tellerOf<Told extends Tellable>(told: Told, t: StoryTexts, messages: Messages): Teller<Told> {
  const { scenario, input, replay } = told;
  return {
    ...{ told, t, messages, month: monthName(messages, scenario.start) },
    money: (amount) => money(amount, scenario.currency),
    label: (segment) => scenario.segments[segment]?.label ?? '',
    at: (place, month) => replay.figures[place * (input.months + 1) + month],
  };
}

export interface Words {
  readonly title: string;
  /** More of the same; '' for none. */
  readonly text: string;
}

type Tell<Kind extends StoryKind> = (teller: Teller<Tellable>, event: EventOf<Kind>) => Words | string;

/** Under a tenth of a month is told as such. */
const LEAST_BURN = 0.1;
const tenths = (months: number) => average(Math.round(10 * months) / 10);

type PeopleEvent = EventOf<'joined' | 'ramped' | 'left' | 'failed' | 'dismissed'>;
const people = ({ t, label }: Teller<Tellable>, { kind, count: n, segment, role }: PeopleEvent) =>
  t.events[kind](n, count(n), label(segment), role);

const TELL: { readonly [Kind in StoryKind]: Tell<Kind> } = {
  won: ({ t, label, money }, { count: n, segment, arr, by }) => ({
    title: t.events.won(n, count(n), label(segment), money(arr)),
    text: by === 'all' ? '' : by === 'founders' ? t.events.byFounders : t.events.byHired,
  }),
  partner: ({ t, label, money }, { segment, arr }) => t.events.partner(label(segment), money(arr)),
  lost: ({ t, label }, { count: n, segment, orphaned }) => ({
    title: t.events.lost(n, count(n), label(segment)),
    text: orphaned > 0 ? t.events.orphaned(orphaned, count(orphaned)) : '',
  }),
  undecided: ({ t, label }, { count: n, segment }) => t.events.undecided(n, count(n), label(segment)),
  slipped: ({ t, label }, { count: n, segment }) => t.events.slipped(n, count(n), label(segment)),
  live: (teller, { count: n, segment, arr, byThemselves, month }) => {
    const { t, label, money, at } = teller;
    const part = arr / at(companyAt('arr'), month);
    return {
      title: t.events.live(n, count(n), label(segment), money(arr)),
      text:
        byThemselves > 0
          ? t.events.byThemselves(count(byThemselves))
          : n === 1 && part >= 0.05
            ? t.events.ofArr(share(Math.min(1, part)))
            : '',
    };
  },
  churned: ({ t, label, money }, { count: n, segment, arr, after }) => ({
    title: t.events.churned(n, count(n), label(segment), money(arr)),
    text: after === null ? '' : t.events.after(count(after)),
  }),
  graduated: ({ t, label }, { count: n, segment, to }) => ({
    title: t.events.graduated(n, count(n), label(segment), label(to)),
    text: t.events.graduatedText,
  }),
  joined: people,
  ramped: people,
  left: people,
  failed: people,
  dismissed: people,
  podOpened: ({ t, label }, { pod, segment }) => t.events.podOpened(count(pod), label(segment)),
  podRamped: ({ t, label }, { pod, segment }) => t.events.podRamped(count(pod), label(segment)),
  podClosed: ({ t, label }, { pod, segment }) => t.events.podClosed(count(pod), label(segment)),
  podSplit: ({ t, label }, { pod, parent, segment }) =>
    t.events.podSplit(count(parent), count(pod), label(segment)),
  podMoved: ({ t, label }, { pod, from, segment }) => ({
    title: t.events.podMoved(count(pod), label(segment)),
    text: t.events.movedFrom(label(from)),
  }),
  roundAgreed: (teller, { round, amount, lands }) => ({
    title: teller.t.events.roundAgreed(roundLabel(teller, round), roundAmount(teller, amount)),
    text: teller.t.events.lands(teller.month(lands)),
  }),
  roundClosed: (teller, { round, amount }) => ({
    title: teller.t.events.roundClosed(roundAmount(teller, amount)),
    text: teller.t.events.ofRound(roundLabel(teller, round)),
  }),
  roundRefused: (teller, { round }) => teller.t.events.roundRefused(roundLabel(teller, round)),
  cashLow: (teller, { cash, runway, waiting }) => {
    const { t, money } = teller;
    const burn = runway < LEAST_BURN ? t.events.lessThanBurn : t.events.burn(tenths(runway));
    const wait = waiting === null ? '' : ` ${t.events.waiting(roundLabel(teller, waiting))}`;
    return { title: t.events.cashLow(money(cash)), text: burn + wait };
  },
  brokeEven: ({ t }) => ({ title: t.events.brokeEven, text: t.events.threeInARow }),
  arrPassed: ({ t, told }, { mark }) => t.events.arrPassed(roundMoney(mark, told.scenario.currency)),
  outOfCash: ({ t, money }, { short }) => ({ title: t.events.outOfCash, text: t.events.short(money(short)) }),
  horizon: (teller, { arr, month }) => ({
    title: teller.t.events.horizon(teller.money(arr)),
    text: customersText(teller, month),
  }),
  turned: turnedWords,
  restructured: ({ t, label, messages }, { segment, structure }) =>
    t.events.restructured(label(segment), messages.rules.structures[structure]),
  ruleFired: ({ t, told, messages }, { rule }) => {
    const found = rulesInForce(told.scenario.plan).at(rule);
    if (!found) return t.events.ruleFired(String(rule + 1));
    const sentence = ruleSentence(messages, told.scenario, found);
    return { title: t.events.ruleFired(found.label ?? found.id), text: sentence };
  },
  hiringStopped: (teller, { month }) => ({
    title: teller.t.events.hiringStopped,
    text: runwayText(teller, month),
  }),
  hiringResumed: (teller, { month }) => ({
    title: teller.t.events.hiringResumed,
    text: runwayText(teller, month),
  }),
  costsCut: ({ t }, { share: part }) => ({ title: t.events.costsCut, text: t.events.cutBy(share(part)) }),
  entryBegun: ({ t, label }, { segment }) => t.events.entryBegun(label(segment)),
  entered: ({ t, label }, { segment }) => ({
    title: t.events.entered(label(segment)),
    text: t.events.enteredText,
  }),
  siteOpened: ({ t, label }, { segment }) => t.events.siteOpened(label(segment)),
  productReady: ({ t, label }, { segment }) => t.events.productReady(label(segment)),
  productBehind: ({ t, label }, { segment }) => t.events.productBehind(label(segment)),
  firstCustomer: ({ t, label }, { segment }) => t.events.firstCustomer(label(segment)),
};

export function tell(teller: Teller<Tellable>, event: StoryEvent): Words {
  // Each kind has its own teller; that they belong together is what the table's type says.
  const words = (TELL[event.kind] as Tell<StoryKind>)(teller, event);
  return typeof words === 'string' ? { title: words, text: '' } : words;
}

/** How the company stood at the end of a month. */
export const standText = ({ t, money, at }: Teller<Tellable>, month: number) =>
  t.events.stand(money(at(companyAt('cash'), month)), money(at(companyAt('arr'), month)));

export const roundLabel = ({ told }: Teller<Tellable>, round: number) =>
  told.scenario.plan.rounds[round]?.label ?? String(round + 1);

/** Amounts of rounds are chosen. */
export const roundAmount = ({ told }: Teller<Tellable>, amount: number) =>
  roundMoney(amount, told.scenario.currency);

/** What a freeze was decided on: the runway at the end of the month before. */
function runwayText({ t, at }: Teller<Tellable>, month: number): string {
  const runway = at(companyAt('runway'), month - 1);
  return Number.isFinite(runway) ? t.events.runway(tenths(runway)) : '';
}

function customersText({ t, told, at, label }: Teller<Tellable>, month: number): string {
  const each = told.scenario.segments.map((_, s) =>
    t.events.ofSegment(count(at(segmentAt('customers', s), month)), label(s)),
  );
  return t.events.customers(each);
}

function turnedWords(
  { t, label, told, messages }: Teller<Tellable>,
  { shares, before, month }: EventOf<'turned'>,
): Words {
  const leader = (of: readonly number[]) => of.indexOf(Math.max(...of));
  const served = shares.flatMap((part, s) => (part > 0 ? [messages.rules.share(share(part), label(s))] : []));
  if (served.length === 0) return { title: t.events.noEffort, text: '' };
  const text = t.events.mix(served);
  const to = leader(shares);
  if (to !== leader(before)) {
    const was = told.replay.events.some(
      (event) => event.kind === 'turned' && event.month < month && leader(event.before) === to,
    );
    return { title: was ? t.events.backTo(label(to)) : t.events.turnTo(label(to)), text };
  }
  const come = shares.findIndex((part, s) => part > 0 && before[s] === 0);
  if (come >= 0) return { title: t.events.alsoTo(label(come)), text };
  const gone = shares.findIndex((part, s) => part === 0 && before[s] > 0);
  if (gone >= 0) return { title: t.events.noMore(label(gone)), text };
  const rise = shares.map((part, s) => part - before[s]);
  return { title: t.events.moreTo(label(leader(rise))), text };
}
