// POD templates: ready-made ones, and those that people make.
import type { PodTemplateId, Role } from '../../../scenario';
import { plural } from '../../plural';
import { midSentence } from '../mid-sentence';

export const templates = {
  title: 'Start from a template',
  help: 'Sets seats, pay, the list of named accounts, the costs of a field team and whether each POD serves one industry, in one step. Change them and it is your own.',
  own: 'your own',
  readyMade: 'Ready-made',
  saved: 'Saved by you',
  choiceName: (segment: string) => `POD template, ${segment}`,
  name: {
    telephone: 'Telephone: MDR, CSM',
    inbound: 'Inbound: MDR, 2 AE, CSM',
    outbound: 'Outbound: 2 SDR, AE, CSM',
    midMarket: 'Mid-market: SDR, 2 AE, CSM',
    enterprise: 'Enterprise: 2 SDR, AE, SE, CSM',
    keyAccount: 'Key accounts, about 20: lead, AE, SE, ONB, CSM',
    standard: 'Standard, four: MDR, SDR, AE, CSM',
    industry: 'One industry, three: SDR, AE, CSM',
    sharedEngineer: 'Shared engineer: SDR, 2 AE, ½ SE, CSM',
    fieldTeam: 'Field team, ten: 2 SDR, 4 AE, ONB, 2 CSM, lead',
  } satisfies Readonly<Record<PodTemplateId, string>>,
  /** Industries for which it is said to be meant. */
  industries: 'one industry, such as public schools',
  /** `customers`: a kind of customer, as segments are called. */
  meant: (customers: string, purpose: string) => `For ${midSentence(customers)}, ${purpose}.`,
  meantFor: (customers: string) => `For ${midSentence(customers)}.`,
  contracts: (band: string) => `contracts ${band} a year`,
  /** Roles in a list of seats. */
  roles: {
    mdr: 'MDR',
    sdr: 'SDR',
    ae: 'AE',
    se: 'SE',
    onb: 'ONB',
    csm: 'CSM',
    am: 'AM',
    lead: 'lead',
  } satisfies Readonly<Record<Role, string>>,
  seats: (seats: string) => (seats === '' ? 'Nobody in it.' : `${seats}.`),
  list: (accounts: string) => `A list of ${accounts} accounts.`,
  oneEach: (industries: string) =>
    `Each POD serves one of ${industries} industries: fewer accounts, references next door.`,
  fieldCost: (office: string, travel: string) => `Office ${office}, visits and events ${travel} a month.`,
  below: (segment: string, acv: string, band: string) =>
    `${segment} signs ${acv} a year. This POD is meant for contracts ${band}: it costs more than such deals bear.`,
  above: (segment: string, acv: string, band: string) =>
    `${segment} signs ${acv} a year. This POD is meant for contracts ${band}: larger ones are sold by another.`,
  applied: (name: string, segment: string, numbers: number) =>
    numbers === 0
      ? `${segment} already was like “${name}”.`
      : `“${name}” changed ${numbers} ${plural('en', numbers, { one: 'number', other: 'numbers' })} of ${segment}; one step of undo takes all of it back.`,

  /** Bands of contract values. */
  upTo: (high: string) => `up to ${high}`,
  between: (low: string, high: string) => `of ${low} to ${high}`,
  from: (low: string) => `from ${low}`,
  /** The same where there is little room. */
  to: (high: string) => `to ${high}`,
  range: (low: string, high: string) => `${low}–${high}`,
  andMore: (low: string) => `${low}+`,

  save: 'save this POD',
  saveName: (segment: string) => `Save the POD of ${segment} as a template`,
  form: {
    title: (segment: string) => `The POD of ${segment} as a template`,
    what: 'Seats, fractions, named accounts, field costs, and pay where it is your own.',
    name: 'Name',
    suggestion: (segment: string) => `${segment} POD`,
    from: 'For contracts from',
    to: 'to',
    noEnd: 'any',
    industry: 'Serves one industry',
    none: 'none',
    save: 'Save',
    cancel: 'Cancel',
    noName: 'Give it a name.',
    noAmount: (text: string) => `“${text}” is no amount. Type a number such as 12k, or leave it empty.`,
    order: 'The second amount must not be below the first.',
    full: (most: number) => `There are ${most} already. Delete one first.`,
  },
  done: (name: string) => `“${name}” is saved.`,
  yours: 'Your templates',
  kept: 'Kept in this browser. A file of this scenario carries those that its PODs are like.',
  rename: (name: string) => `Name of template ${name}`,
  remove: (name: string) => `Delete template ${name}`,
  removed: (name: string) => `“${name}” is deleted.`,
  restore: 'Undo',
  restoreName: (name: string) => `Bring back ${name}`,
  trouble: {
    denied:
      'This browser does not let the page save: your templates stay here only until you close this page.',
    absent: 'This browser cannot save: your templates stay here only until you close this page.',
    full: 'There is no room left to save: your last changes to templates stay here only until you close this page.',
    failed: 'Saving does not work: your last changes to templates stay here only until you close this page.',
  },
};
