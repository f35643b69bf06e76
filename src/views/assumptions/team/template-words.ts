// What the page says of POD templates: whom they are for, what they bring, and whether the deals at hand fit. Pure.
import type { Messages } from '../../../messages';
import {
  bandOf,
  dealSizeOf,
  holds,
  motionOf,
  ownBand,
  ownSettings,
  POD_TEMPLATES,
  ROLES,
  settingsOf,
  sideOf,
  type Archetype,
  type OwnTemplate,
  type PriceBand,
  type Scenario,
  type Segment,
  type Settings,
} from '../../../scenario';
import { amountText, bandText } from '../bands';

/** A template in the currency of the scenario, ready-made or one's own. */
export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  readonly archetype: Archetype;
  readonly band: PriceBand | undefined;
  readonly industry: string | undefined;
  readonly settings: Settings;
}

/** Templates of one's own have this before their ids, so that none is taken for a ready-made one. */
const OWN = 'own.';

export const offerOf = (template: OwnTemplate, currency: string): Offer => ({
  ...{ id: OWN + template.id, name: template.name, own: true, archetype: template.archetype },
  ...{ band: ownBand(template, currency), industry: template.industry },
  settings: ownSettings(template, currency),
});

/** Ready-made ones, then one's own. */
export function offers(
  { assumptions: { templates: t } }: Messages,
  own: readonly OwnTemplate[],
  currency: string,
): readonly Offer[] {
  const readyMade = POD_TEMPLATES.map((template) => ({
    ...{ id: template.id, name: t.name[template.id], own: false, archetype: template.archetype },
    ...{ band: bandOf(template, currency), settings: settingsOf(template, currency) },
    industry: template.purpose.kind === 'industry' ? t.industries : undefined,
  }));
  return [...readyMade, ...own.map((template) => offerOf(template, currency))];
}

/** The template that a segment's POD is like: one's own before a ready-made one. */
export const offerInUse = (all: readonly Offer[], scenario: Scenario, segment: Segment): Offer | undefined =>
  [...all].reverse().find(({ settings }) => holds(scenario, segment, settings));

/** Seats as people count them: SDR, 2 AE, ½ SE. */
const seatsText = ({ assumptions: { templates: t } }: Messages, settings: Settings): string =>
  ROLES.flatMap((role) => {
    const seats = settings[`${role}.seats`];
    const name = t.roles[role];
    if (seats === 0) return [];
    return [seats === 1 ? name : `${seats === 0.5 ? '½' : seats} ${name}`];
  }).join(', ');

/** Whom it is for, who is in it where its name does not say so, its list and its field team. */
export function meaningOf(messages: Messages, offer: Offer, currency: string): string {
  const t = messages.assumptions.templates;
  const { archetype, band, industry, own, settings } = offer;
  const purposes = [
    ...(industry === undefined ? [] : [industry]),
    ...(band ? [t.contracts(bandText(messages, band, currency))] : []),
  ];
  const customers = messages.assumptions.segments.archetypes[archetype];
  const amount = (key: string) => amountText(settings[key], currency);
  return [
    purposes.length > 0 ? t.meant(customers, purposes.join(', ')) : t.meantFor(customers),
    ...(own ? [t.seats(seatsText(messages, settings))] : []),
    ...(settings['namedAccounts'] > 0 ? [t.list(String(settings['namedAccounts']))] : []),
    ...(settings['industryPods'] > 0 ? [t.oneEach(String(settings['industries']))] : []),
    ...(settings['officeCost'] + settings['travelCost'] > 0
      ? [t.fieldCost(amount('officeCost'), amount('travelCost'))]
      : []),
  ].join(' ');
}

/**
 * A warning where the segment's deals lie outside of what it is meant for; undefined where they do not, and where the
 * motion, which is chosen above, says already that they do not fit.
 */
export function misfitOf(
  messages: Messages,
  { band }: Offer,
  scenario: Scenario,
  segment: Segment,
): string | undefined {
  const verdict = motionOf(scenario, segment)?.verdict;
  if (!band || (verdict !== undefined && verdict !== 'pays')) return undefined;
  const t = messages.assumptions.templates;
  const acv = dealSizeOf(scenario, segment);
  const side = sideOf(band, acv);
  if (side === 0) return undefined;
  const texts = [amountText(acv, scenario.currency), bandText(messages, band, scenario.currency)] as const;
  return side < 0 ? t.below(segment.label, ...texts) : t.above(segment.label, ...texts);
}
