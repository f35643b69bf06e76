// What happened in one future, as data: kind, month and numbers. Words are the catalogue's business (messages/en/story).
import type { Role, Structure } from '../input';

/** In order of time; months as in the series, rounds, rules and segments by their place in the scenario. */
export type StoryEvent = { readonly month: number } & Happening;
export type StoryKind = Happening['kind'];
export type EventOf<Kind extends StoryKind> = Extract<StoryEvent, { readonly kind: Kind }>;

type Happening = Selling | People | Pods | Money | Plan | Ready;

/** Of a segment: `count` of something, and what they pay a year. */
interface Some<Kind> {
  readonly kind: Kind;
  readonly segment: number;
  readonly count: number;
  readonly arr: number;
}
interface Deals<Kind> {
  readonly kind: Kind;
  readonly segment: number;
  readonly count: number;
}

type Selling =
  /** `arr`: first-year value. Of a segment followed deal by deal each is an event, with who closed it; else a month's. */
  | (Some<'won'> & { readonly by: 'founders' | 'hired' | 'all' })
  | Some<'partner'>
  /** `orphaned`: of them, those that died because whoever held them left. */
  | (Deals<'lost'> & { readonly orphaned: number })
  | Deals<'undecided'>
  | Deals<'slipped'>
  /** `byThemselves`: of them, those who signed up and paid without a seller. */
  | (Some<'live'> & { readonly byThemselves: number })
  /** `after`: months as a customer, of one followed by itself. */
  | (Some<'churned'> & { readonly after: number | null })
  | (Some<'graduated'> & { readonly to: number });

/** `failed` and `dismissed` are the two ways of being laid off. */
export type PeopleKind = 'joined' | 'ramped' | 'left' | 'failed' | 'dismissed';
interface People {
  readonly kind: PeopleKind;
  readonly segment: number;
  readonly role: Role;
  readonly count: number;
}

/** PODs are numbered as they open, those of the opening first. */
interface Pod<Kind> {
  readonly kind: Kind;
  readonly segment: number;
  readonly pod: number;
}
type Pods =
  | Pod<'podOpened' | 'podRamped' | 'podClosed'>
  | (Pod<'podSplit'> & { readonly parent: number })
  | (Pod<'podMoved'> & { readonly from: number });

type Money =
  | { readonly kind: 'roundAgreed'; readonly round: number; readonly amount: number; readonly lands: number }
  | { readonly kind: 'roundClosed'; readonly round: number; readonly amount: number }
  | { readonly kind: 'roundRefused'; readonly round: number }
  /** Lowest for months around, with little runway; `waiting`: a round that was agreed and had not landed. */
  | {
      readonly kind: 'cashLow';
      readonly cash: number;
      readonly runway: number;
      readonly waiting: number | null;
    }
  | { readonly kind: 'brokeEven' }
  | { readonly kind: 'arrPassed'; readonly mark: number }
  | { readonly kind: 'outOfCash'; readonly short: number }
  | { readonly kind: 'horizon'; readonly arr: number; readonly cash: number };

type Plan =
  /** The mix in force changed visibly; [segments] shares. */
  | { readonly kind: 'turned'; readonly shares: readonly number[]; readonly before: readonly number[] }
  | { readonly kind: 'restructured'; readonly segment: number; readonly structure: Structure }
  | { readonly kind: 'ruleFired'; readonly rule: number }
  | { readonly kind: 'hiringStopped' | 'hiringResumed' }
  | { readonly kind: 'costsCut'; readonly share: number };

interface Ready {
  readonly kind: 'entryBegun' | 'entered' | 'siteOpened' | 'productReady' | 'productBehind' | 'firstCustomer';
  readonly segment: number;
}
