// What happened in one future, as data: kind, month and numbers. Words are the catalogue's business (messages/en/story).
import type { Role, Structure } from '../input';

/** In order of time; months as in the series, rounds, rules and segments by their place in the scenario. */
export type StoryEvent = { readonly month: number } & Happening;
export type StoryKind = Happening['kind'];
export type EventOf<Kind extends StoryKind> = Extract<StoryEvent, { readonly kind: Kind }>;

type Happening = Selling | People | Pods | Money | Plan | Ready;

/** One type for each kind, so that a kind tells what it carries. */
type Each<Kind extends string, More> = Kind extends string ? { readonly kind: Kind } & Readonly<More> : never;

/** Of a segment: `count` of something, and what they pay a year. */
type Some<Kind extends string, More = object> = Each<
  Kind,
  { segment: number; count: number; arr: number } & More
>;
type Deals<Kind extends string, More = object> = Each<Kind, { segment: number; count: number } & More>;

type Selling =
  /** `arr`: first-year value. Of a segment followed deal by deal each is an event, with who closed it; else a month's. */
  | Some<'won', { by: 'founders' | 'hired' | 'all' }>
  | Some<'partner'>
  /** `orphaned`: of them, those that died because whoever held them left. */
  | Deals<'lost', { orphaned: number }>
  | Deals<'undecided'>
  | Deals<'slipped'>
  /** `byThemselves`: of them, those who signed up and paid without a seller. */
  | Some<'live', { byThemselves: number }>
  /** `after`: months as a customer, of one followed by itself. */
  | Some<'churned', { after: number | null }>
  | Some<'graduated', { to: number }>;

/** `failed` and `dismissed` are the two ways of being laid off. */
export type PeopleKind = 'joined' | 'ramped' | 'left' | 'failed' | 'dismissed';
type People = Each<PeopleKind, { segment: number; role: Role; count: number }>;

/** PODs are numbered as they open, those of the opening first. */
type Pod<Kind extends string, More = object> = Each<Kind, { segment: number; pod: number } & More>;
type Pods =
  | Pod<'podOpened' | 'podRamped' | 'podClosed'>
  | Pod<'podSplit', { parent: number }>
  | Pod<'podMoved', { from: number }>;

type Money =
  | Each<'roundAgreed', { round: number; amount: number; lands: number }>
  | Each<'roundClosed', { round: number; amount: number }>
  | Each<'roundRefused', { round: number }>
  /** Lowest for months around, with little runway; `waiting`: a round that was agreed and had not landed. */
  | Each<'cashLow', { cash: number; runway: number; waiting: number | null }>
  | Each<'brokeEven', object>
  | Each<'arrPassed', { mark: number }>
  | Each<'outOfCash', { short: number }>
  | Each<'horizon', { arr: number; cash: number }>;

type Plan =
  /** The mix in force changed visibly; [segments] shares, and those of the month before. */
  | Each<'turned', { shares: readonly number[]; before: readonly number[] }>
  | Each<'restructured', { segment: number; structure: Structure }>
  | Each<'ruleFired', { rule: number }>
  | Each<'hiringStopped' | 'hiringResumed', object>
  | Each<'costsCut', { share: number }>;

type Ready = Each<
  'entryBegun' | 'entered' | 'siteOpened' | 'productReady' | 'productBehind' | 'firstCustomer',
  { segment: number }
>;
