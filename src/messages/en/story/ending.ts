// Why a future ran out of cash, and what would have had to come.
import { midSentence } from '../mid-sentence';

export const ending = {
  title: 'Why the cash ran out',
  causes: {
    neverSold: 'No customer ever went live.',
    moneyTooLate: 'A round was signed, and its money had not come yet.',
    customersLeft: 'Over half a year more ARR left than came.',
    grewTooFast: 'PODs beyond the plan were opened, and cost more than they brought in.',
    soldTooLittle: 'It sold too little for what it spent.',
  },
  flow: (month: string, came: string, went: string) => `In ${month} ${came} came in and ${went} went out:`,
  lines: {
    collections: 'Paid by customers',
    funding: 'Rounds',
    payroll: 'Payroll',
    commissions: 'Commissions',
    programmes: 'Programmes and field costs',
    cogs: 'Hosting, support, fees',
    research: 'R&D',
    admin: 'Administration',
    recruiting: 'Recruiting',
    training: 'Training',
    severance: 'Severance',
  },
  rest: 'Everything else',
  needed: (amount: string) => `${amount} more would have carried it through the month.`,
  due: (round: string, amount: string, month: string, later: number) =>
    `${round}, ${amount}, was due in ${month}: ${later === 1 ? 'one month' : `${later} months`} later.`,
  missed: (round: string, amount: string, why: string) => `${round}, ${amount}, did not come: ${why}.`,
  why: {
    fromMonth: (month: string) => `it opens in ${month}`,
    arr: (had: string, asked: string) => `ARR was ${had}, and investors ask for ${asked}`,
    growth: (had: string, asked: string) => `ARR grew by ${had} a year, and investors ask for ${asked}`,
    noGrowth: (asked: string) => `growth could not be told yet, and investors ask for ${asked} a year`,
    runway: (had: string, asked: string) =>
      `there were ${had} months of runway, and this money comes under ${asked}`,
    refused: 'its terms were met, and investors said no',
    refusedMonths: (months: string) => `its terms were met, and investors said no in ${months} months`,
    and: (reasons: readonly string[]) =>
      reasons.map((reason, i) => (i === 0 ? reason : midSentence(reason))).join('; '),
  },
  noRound: 'No further round was planned.',
};
