// A scenario under construction while a link is read: the base preset's content, changed token by token. Nothing in it
// is trusted; scenario/validate judges the result.
import type { OwnCurve, Scenario, Values } from '../scenario';
import { Roll } from './roll';
import { freshRound, freshSegment } from './tokens';

export type LooseValues = Record<string, unknown>;
export interface LooseSegment {
  id: string;
  label: string;
  archetype: string;
  grain: string;
  values: LooseValues;
}
export interface LooseRound {
  id: string;
  label: string;
  needs?: string;
  values: LooseValues;
}
export interface LooseRule {
  id: string;
  label?: string;
  forMonths?: unknown;
  once?: boolean;
  off?: boolean;
  when: unknown[];
  then: unknown[];
}

/** Entries by id, each with values of its own to write to. */
const named = <T extends { readonly id: string; readonly values: Values }>(list: readonly T[]) =>
  list.map((each) => [each.id, { ...each, values: { ...each.values } }] as const);

export class Draft {
  name: unknown;
  currency: unknown;
  months: unknown;
  start: unknown;
  readonly company: LooseValues;
  readonly segments: Roll<LooseSegment>;
  readonly rounds: Roll<LooseRound>;
  readonly rules: Roll<LooseRule>;
  curve: string;
  mix: readonly unknown[];
  pods: readonly unknown[];
  programmes: readonly unknown[];
  research: readonly unknown[];
  customisation: readonly unknown[];
  freeze: readonly unknown[];
  playbook: readonly unknown[];
  /** Curves of the segments' own, by segment id, and their structures. */
  readonly own: Readonly<Record<OwnCurve, Map<string, readonly unknown[]>>>;
  readonly structures: Map<string, readonly unknown[]>;

  constructor(private readonly home: Scenario) {
    const { name, currency, months, start, company, segments, plan } = home;
    this.name = name;
    this.currency = currency;
    this.months = months;
    this.start = start;
    this.company = { ...company };
    this.segments = new Roll<LooseSegment>(named(segments), (id) => ({ ...freshSegment(id), values: {} }));
    this.rounds = new Roll<LooseRound>(named(plan.rounds), (id) => ({ ...freshRound(id), values: {} }));
    this.rules = new Roll<LooseRule>(
      plan.rules.map((rule) => [rule.id, { ...rule, when: [...rule.when], then: [...rule.then] }]),
      (id) => ({ id, when: [], then: [] }),
    );
    this.curve = plan.mix.curve;
    this.mix = plan.mix.keyframes;
    this.pods = plan.pods;
    this.programmes = plan.programmes;
    this.research = plan.research;
    this.customisation = plan.customisation;
    this.freeze = plan.freeze;
    this.playbook = plan.playbook;
    this.own = {
      price: new Map(Object.entries(plan.prices)),
      focus: new Map(Object.entries(plan.focus)),
      discount: new Map(Object.entries(plan.discounts)),
      industrySpread: new Map(Object.entries(plan.industrySpread)),
    };
    this.structures = new Map(Object.entries(plan.structures));
  }

  /** Shares by id, from shares in the order of the segments. */
  shares(list: readonly number[]): Readonly<Record<string, number>> {
    return Object.fromEntries(list.map((share, place) => [this.segments.idAt(place), share]));
  }

  /** Foreign JSON for `repair`. */
  toJson(): unknown {
    const { name, currency, months, start, company } = this;
    const { pods, programmes, research, customisation, freeze, playbook } = this;
    const ids = this.segments.ids;
    const known = (curves: ReadonlyMap<string, readonly unknown[]>) =>
      Object.fromEntries([...curves].filter(([id]) => ids.includes(id)));
    return {
      schema: this.home.schema,
      base: this.home.base,
      name,
      currency,
      months,
      ...(start !== undefined && { start }),
      company,
      segments: this.segments.list,
      plan: {
        mix: { curve: this.curve, keyframes: this.mix },
        pods,
        programmes,
        research,
        customisation,
        prices: known(this.own.price),
        structures: known(this.structures),
        focus: known(this.own.focus),
        discounts: known(this.own.discount),
        freeze,
        playbook,
        industrySpread: known(this.own.industrySpread),
        rounds: this.rounds.list,
        rules: this.rules.list,
      },
    };
  }
}
