// A template of one's own in the making: what its form begins with, and what becomes of it.
import { figureOf } from '../../../controls';
import { figures } from '../../../format';
import {
  LONGEST_TEMPLATE_NAME,
  motionOf,
  type OwnTemplate,
  type Scenario,
  type Segment,
  type Settings,
} from '../../../scenario';
import type { Panel } from '../panel.svelte';

export interface Described {
  readonly name: string;
  /** Contracts a year for which it is meant; 0 where there is no such end. */
  readonly price: readonly [from: number, to: number];
  /** '' for none. */
  readonly industry: string;
}

/** Name and both ends of the price band, as texts: the band in which the POD pays, as people would say it. */
export function beginning({ host, messages, templates }: Panel, segment: Segment) {
  const { scenario } = host;
  const { show } = figureOf('money', scenario.currency);
  const wanted = messages.assumptions.templates.form.suggestion(segment.label);
  const motion = motionOf(scenario, segment);
  const pays = motion !== undefined && motion.from < motion.upTo && motion.from < Infinity;
  const end = (amount: number) => (amount < Infinity ? show(figures(amount, 2)) : '');
  return {
    name: templates.freeName(wanted.slice(0, LONGEST_TEMPLATE_NAME)),
    price: pays ? ([end(motion.from), end(motion.upTo)] as const) : (['', ''] as const),
  };
}

export function newTemplate(
  { currency }: Scenario,
  { archetype }: Segment,
  values: Settings,
  { name, price, industry }: Described,
): OwnTemplate {
  const purpose = {
    ...(price.some((end) => end > 0) && { price }),
    ...(industry !== '' && { industry }),
  };
  return { id: crypto.randomUUID(), name, archetype, currency, ...purpose, values };
}
