// One future's story: how it ended, what happened, how it stands among the others.
import { ending } from './story/ending';
import { plural } from '../plural';
import { midSentence } from './mid-sentence';
import { events } from './story/events';

const TIMES = ['', 'once', 'twice', 'three times', 'four times'];
const times = (n: number) => TIMES[n] ?? `${n} times`;

export const story = {
  events,
  ending,
  /** Stands before the words of its end. */
  future: (number: string) => `Future ${number}`,
  headline: {
    thrived: 'thrived',
    paysItsOwnWay: 'pays its own way',
    livesOnRaisedMoney: 'lives on raised money',
    /** Before one of those three: it came close. */
    nearly: (n: number) => `nearly ran out of cash${n === 1 ? '' : `, ${times(n)}`}`,
    nearlyAnd: (nearly: string, end: string) => `${nearly}, and ${end}`,
    neverSold: 'never sold, and ran out of cash',
    moneyTooLate: (months: number) =>
      `ran out of cash ${months === 1 ? 'one month' : `${months} months`} before its money came`,
    customersLeft: 'lost its customers, then its cash',
    grewTooFast: 'grew faster than its cash',
    soldTooLittle: 'ran out of cash selling too little',
  },
  standing: (of: string) => `One of ${of}.`,
  better: (per100: string, month: string) => `Better than ${per100} of 100 at ${month}.`,
  lasted: (per100: string) => `Lasted longer than ${per100} of 100.`,
  worst: 'None did worse.',
  go: {
    worse: '‹ worse',
    better: 'better ›',
    any: 'another at random',
    number: 'future',
    label: 'Other futures',
  },
  figures: {
    arr: (month: string) => `ARR at ${month}`,
    typical: (arr: string) => `typical ${arr}`,
    lowest: 'Lowest cash',
    lowestAt: (month: string) => month,
    andAlso: (cash: string, month: string) => `, and ${cash} in ${month}`,
    gone: 'Cash ran out',
    short: (amount: string) => `${amount} short`,
    neighbour: (number: string) => `Its neighbour, future ${number}`,
    noNeighbour: 'All futures end alike',
    noNeighbourText: 'none ended otherwise',
    dead: 'out of cash',
    alive: 'in business',
    deadAt: (month: string) => month,
    beforeRound: (month: string, months: number) =>
      `${month}, ${months === 1 ? 'one month' : `${months} months`} before its round`,
    aliveWith: (arr: string) => `with ${arr} of ARR at the end`,
    open: (number: string) => `Open future ${number}`,
  },
  happened: {
    title: 'What happened',
    count: (shown: string, all: string) => `${shown} of ${all} events`,
    all: (n: string) => `Show all ${n} events`,
    some: 'Show what mattered',
    nothing: 'Nothing happened that a company would note.',
    month: (month: string) => `Month ${month}`,
    read: (month: string) => `Show ${month} in the charts`,
  },
  charts: {
    label: 'Its course',
    over: (number: string, all: string) => `future ${number} over all ${all}`,
    sqrt: 'square-root scale',
    end: (value: string, number: string) => `${value} future ${number}`,
    narrowEnd: (value: string, number: string) => `${value}\nno. ${number}`,
    typical: (value: string) => `${value} typical`,
    narrowTypical: (value: string) => `${value}\ntypical`,
    p90: (value: string) => `1 in 10 above ${value}`,
    narrowP90: (value: string) => `${value}\n1 in 10 ▴`,
    line: (number: string) => `Future ${number}`,
    beside: (number: string) => `Future ${number}, for comparison`,
    summary: (title: string, number: string, end: string, month: string, typical: string) =>
      `${title} of future ${number}: ${end} at ${month}; typically ${typical}.`,
    otherEnd: (number: string, month: string, text: string) =>
      `Future ${number}: cash gone in ${month}${text}`,
    dueIn: (month: string) => `, money due in ${month}`,
  },
  plan: {
    title: 'Plan',
    note: 'effort as it was spent; the plan may draw another',
    share: (segment: string, share: string) => `${segment} ${share}`,
    spoken: (shares: readonly string[], month: string) => `Effort at ${month}: ${shares.join(', ')}.`,
    none: 'Nobody sells.',
  },
  lanes: {
    /** Before a lane, where there is room for one short word and a sign. */
    brief: { left: 'Left', won: (sign: string) => `Won ${sign}` },
    left: 'People left',
    won: (segment: string) => `${segment} deals won by people`,
    none: 'none',
    /** After a lane; on a phone the count alone. */
    people: (told: string, count: number) =>
      `${told} ${plural('en', count, { one: 'person', other: 'people' })} left`,
    deals: (told: string) => `${told} won by people`,
    /** Under the lanes: every way in which customers came, so that they add up to those that the company has. */
    came: (sign: string, segment: string, ways: readonly string[]) =>
      `${sign} ${segment}: ${ways.join(', ')}.`,
    ways: {
      won: (told: string, count: number) =>
        `${told} ${plural('en', count, { one: 'deal', other: 'deals' })} won by people`,
      themselves: (told: string) => `${told} signed up and paid by themselves`,
      grown: (told: string, from: string) => `${told} grown in from ${midSentence(from)}`,
      partners: (told: string, count: number) =>
        `${told} design ${plural('en', count, { one: 'partner', other: 'partners' })}`,
    },
    most: (told: string, month: string) => `most ${told}, ${month}`,
    spoken: (lane: string, total: string, most: string) =>
      `${lane}: ${total}${most === '' ? '' : `, ${most}`}.`,
  },
  reading: {
    future: (title: string, value: string, typical: string) => `${title} ${value}, typically ${typical}`,
    gone: (title: string) => `${title} gone`,
  },
  counting: 'Counting futures …',
  waiting: 'The figures of a change are being counted …',
  failed: 'This story could not be told. Choose another future, or go back to the workbench.',
};
