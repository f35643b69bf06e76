// How a future ended, and how it stands among the others, in words. Pure.
import { C, CAUSES, companyAt, F, OUTCOMES } from '../../engine';
import type { EventOf } from '../../engine/story';
import { exact } from '../../format';
import type { Teller } from './tell';

/** After "Future 10". */
export function headlineOf({ told, t }: Teller): string {
  const { facts, ending } = told.replay;
  const words = t.headline;
  const cause = CAUSES[facts[F.cause]];
  if (ending !== null) {
    if (cause === 'moneyTooLate') return words.moneyTooLate(monthsLate(told.replay) ?? 1);
    return cause === 'none' ? words.soldTooLittle : words[cause];
  }
  const thrived = facts[F.arr] >= told.input.values[C.thrivedArr];
  const outcome = OUTCOMES[facts[F.outcome]];
  const end = thrived ? words.thrived : outcome === 'outOfCash' ? words.livesOnRaisedMoney : words[outcome];
  const thin = lowsOf(told.replay.events).filter(({ runway }) => runway < VERY_THIN).length;
  return thin > 0 ? words.nearlyAnd(words.nearly(thin), end) : end;
}

/** Months of runway at which a company nearly ran out of cash. */
const VERY_THIN = 1;

export const lowsOf = (events: Teller['told']['replay']['events']) =>
  events.filter((event): event is EventOf<'cashLow'> => event.kind === 'cashLow');

/** Months between the last of the cash and the money that was due. */
const monthsLate = ({ ending }: Teller['told']['replay']) =>
  ending?.due ? ending.due.month - ending.month : null;

/** "One of 2,000. Better than 75 of 100 at month 60." */
export function standingText({ told, t, month }: Teller): string {
  const { of, worse } = told.standing;
  // Never better than all of them: it is one itself.
  const per100 = String(Math.min(99, Math.floor((100 * worse) / of)));
  const among =
    worse === 0
      ? t.worst
      : told.replay.ending !== null
        ? t.lasted(per100)
        : t.better(per100, month(told.input.months));
  return `${t.standing(exact(of))} ${among}`;
}

export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly text: string;
  readonly danger: boolean;
  /** The future that the figure is about, when it is another one. */
  readonly future?: number;
}

/** ARR, the lowest cash or the month of the end, and the neighbour that ended otherwise. */
export function figuresOf(teller: Teller): Figure[] {
  return [arrFigure(teller), cashFigure(teller), neighbourFigure(teller)];
}

function arrFigure({ told, t, month, money, at }: Teller): Figure {
  const last = told.replay.ending?.month ?? told.input.months;
  const typical = told.picture.series.find(({ place }) => place === companyAt('arr'))?.bands.p50[last];
  const known = typical !== undefined && !Number.isNaN(typical);
  return {
    label: t.figures.arr(month(last)),
    value: money(at(companyAt('arr'), last)),
    text: known ? t.figures.typical(money(typical)) : '',
    danger: false,
  };
}

function cashFigure({ told, t, month, money }: Teller): Figure {
  const { ending, facts, events } = told.replay;
  if (ending !== null)
    return {
      ...{ label: t.figures.gone, value: month(ending.month), text: t.figures.short(money(ending.short)) },
      danger: true,
    };
  const at = facts[F.lowestCashMonth];
  const second = lowsOf(events)
    .filter((low) => low.month !== at)
    .sort((a, b) => a.cash - b.cash)
    .at(0);
  const also = second ? t.figures.andAlso(money(second.cash), month(second.month)) : '';
  return {
    label: t.figures.lowest,
    value: money(facts[F.lowestCash]),
    text: t.figures.lowestAt(month(at)) + also,
    danger: lowsOf(events).some((low) => low.month === at),
  };
}

function neighbourFigure({ told, t, month, money }: Teller): Figure {
  const { otherwise } = told.standing;
  const { figures } = t;
  if (otherwise === null || !told.neighbour)
    return { label: figures.noNeighbour, value: '·', text: figures.noNeighbourText, danger: false };
  const { future, deathMonth, arr } = otherwise;
  const common = { label: figures.neighbour(exact(future)), future };
  if (deathMonth === null)
    return { ...common, value: figures.alive, text: figures.aliveWith(money(arr)), danger: false };
  const late = monthsLate(told.neighbour);
  const text =
    late === null ? figures.deadAt(month(deathMonth)) : figures.beforeRound(month(deathMonth), late);
  return { ...common, value: figures.dead, text, danger: true };
}

/** What is said beside the neighbour's cross. */
export function neighbourText(teller: Teller): string {
  const { told, t, month } = teller;
  const ending = told.neighbour?.ending;
  if (!told.neighbour || !ending) return '';
  const due = ending.due ? t.charts.dueIn(month(ending.due.month)) : '';
  return t.charts.otherEnd(exact(told.neighbour.future), month(ending.month), due);
}
