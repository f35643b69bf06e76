// The decision of a quarter.
import { listed } from '../listed';
import { midSentence } from '../mid-sentence';

export const decide = {
  title: (from: string, to: string) => `Decide for ${from} to ${to}`,
  help: 'What you do not touch stays as it is.',
  mix: 'Effort',
  mixOf: (segment: string) => `Effort on ${midSentence(segment)}`,
  more: (name: string) => `More: ${name}`,
  less: (name: string) => `Less: ${name}`,
  was: (value: string) => `was ${value}`,
  undo: 'Take changes back',
  hiring: 'Hiring',
  freezeLabel: 'Freeze: nobody is hired',
  pods: 'PODs at least',
  podsHelp: 'Small sales teams. More open by themselves as cash allows.',
  focus: 'Focus on the ideal customer',
  focusOf: (segment: string) => `Focus, ${midSentence(segment)}`,
  focusHelp: '0 %: sell to anyone; 100 %: one niche.',
  price: 'Price',
  priceOf: (segment: string) => `Price, ${midSentence(segment)}`,
  priceHelp: 'Of the list price, for new contracts.',
  spending: 'Spending',
  programmes: 'Programmes',
  research: 'R&D',
  spendingHelp: 'Of what the company usually spends.',
  times: (factor: string) => `${factor} ×`,
  rounds: 'Money',
  ask: (round: string, amount: string) => `Ask for ${round}, ${amount}`,
  asked: (round: string, month: string) => `${round}: investors have looked since ${month}`,
  askedLater: (round: string, month: string) => `${round}: investors will look from ${month} on`,
  agreed: (round: string, amount: string, month: string) => `${round}: agreed, ${amount} in ${month}`,
  landed: (round: string, amount: string, month: string) => `${round}: ${amount} came in ${month}`,
  wants: (conditions: readonly string[]) =>
    conditions.length > 0 ? `Investors want ${listed(conditions)}.` : 'Investors name no condition.',
  wantArr: (arr: string) => `${arr} of ARR`,
  wantGrowth: (rate: string) => `growth of ${rate} a year`,
  wantRunway: (months: string) => `a runway under ${months} months`,
  wantRound: (round: string) => `${round} first`,
  notBefore: (month: string) => `They look from ${month} on.`,
  about: (figure: string) => `about ${figure}`,
  cut: 'Cut costs at once',
  cutOf: (share: string) => `${share} of PODs`,
  noCut: 'no cut',
  cutHelp: 'Closes PODs, and half as large a part of R&D.',
  go: (month: string) => `Go on to ${month}`,
  nothing: 'No change: “go on”.',
  changes: (n: string, count: number) => (count === 1 ? 'One change.' : `${n} changes.`),
  toEnd: 'Go on to the end without another decision…',
  /** Before that, which only an earlier link takes back. */
  rest: (quarters: string, count: number) =>
    count === 1
      ? 'The last quarter is lived, and the game is over.'
      : `The ${quarters} quarters that are left are lived at once, and the game is over.`,
  restNow: 'Go on to the end',
  restNot: 'Not yet',
  jump: 'Decide',
};
