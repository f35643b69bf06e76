// The end of a game: how it ended, where that stands, and what was luck.

export const end = {
  over: {
    alive: (month: string) => `In business at ${month}`,
    dead: (month: string) => `Out of cash in ${month}`,
    aliveText: (arr: string, cash: string) => `${arr} of ARR, ${cash} in the bank.`,
    deadText: (left: string) => `${left} before the end of the game.`,
    months: (n: number) => (n === 1 ? 'One month' : `${n} months`),
    figures: {
      arr: 'ARR',
      cash: 'Cash',
      value: 'Implied value',
      decisions: 'Decisions',
      attempts: 'Attempt',
    },
    valueText: (multiple: string) => `${multiple} × ARR, an assumption`,
    valueHelp: (rest: string, growth: string, least: string, most: string) =>
      `Assumption: a company is taken to be worth ${rest} times its ARR, and ${growth} times more for every 100 % of growth a year, at least ${least} and at most ${most} times. Nothing published is behind these numbers.`,
    changed: (n: string, of: string) => `changes in ${n} of ${of} quarters`,
    attemptText: (n: number) =>
      n === 1
        ? 'the first in this browser'
        : `this market had been begun ${n === 2 ? 'once' : `${n - 1} times`} before`,
    notAsked: (round: string) => `${round} was never asked for.`,
  },
  among: {
    title: 'Among the futures of the reference plans',
    own: 'Among the futures of the market’s own plan',
    note: 'The same company and the same months; each plan raises its rounds whenever investors agree.',
    better: (n: string, of: string, error: string | null) =>
      `better than ${n} of ${of}${error === null ? '' : `, ±\u00a0${error}`}`,
    placed: (better: string, equal: { readonly n: string; readonly of: string } | null) =>
      equal === null ? better : `${better}; as good as ${equal.n} of ${equal.of}`,
    counting: (done: string, total: string) => `${done} of ${total} futures counted`,
    counted: (total: string) => `All ${total} futures are counted.`,
    failed: 'Counting was interrupted.',
    retry: 'Go on counting',
    dead: (per100: string) => `${per100} of 100 out of cash`,
    you: 'you',
    axis: (horizon: string) => `ARR at ${horizon}, square-root scale; the last bar holds all above`,
    spoken: (plan: string, better: string, dead: string, typical: string) =>
      `Futures of ${plan}: you did ${better}. ${dead}; typical ARR ${typical}.`,
    waiting: 'not counted yet',
  },
  luck: {
    title: 'Luck or skill: the same decisions in other futures',
    note: (n: string) => `${n} futures of the decisions you made, fixed in advance`,
    alive: (n: string, of: string, error: string) =>
      `Your decisions stay in business in ${n} of ${of} futures, ±\u00a0${error}.`,
    lucky: (better: string) =>
      `You did better than ${better} of 100 of them: luck was with you. Do not judge the decisions by this one outcome.`,
    unlucky: (better: string) =>
      `You did better than ${better} of 100 of them only: luck was against you. The decisions are better than they look here.`,
    usual: (better: string) =>
      `You did better than ${better} of 100 of them: this outcome is much like what these decisions bring.`,
    versus: (plan: string, ahead: string, behind: string, of: string) =>
      `${plan}: in the same ${of} futures your decisions end ahead in ${ahead}, behind in ${behind}.`,
    skill: 'Skill is what is left when luck is the same:',
    others:
      'Other futures have other luck, and other values of what nobody knows. Your decisions answered this market; in another one you would have decided otherwise.',
    counting: 'Your decisions are being played in other futures …',
    line: 'Your game',
    end: (value: string) => `${value} you`,
    typical: (value: string) => `${value} typical`,
    p90: (value: string) => `1 in 10 above ${value}`,
    narrow: {
      end: (value: string) => `${value}\nyou`,
      typical: (value: string) => `${value}\ntypical`,
      p90: (value: string) => `${value}\n1 in 10 ▴`,
    },
    summary: (title: string, end: string, typical: string) =>
      `${title}: ${end} in your game; typically ${typical} with the same decisions.`,
  },
};
