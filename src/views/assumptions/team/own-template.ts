// A template of one's own in the making: what its form begins with, and what becomes of it.
import { figureOf } from '../../../controls';
import { figures } from '../../../format';
import {
  inIndustry,
  LONGEST_TEMPLATE_NAME,
  MOST_OWN_TEMPLATES,
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

/** What stands in the form's fields. */
interface Typed {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly industry: string;
}

/** What the form says, or why it cannot be saved so. */
export function readForm(
  { host, messages, templates }: Panel,
  { name, from, to, industry }: Typed,
): { readonly described?: Described; readonly complaint?: string } {
  const t = messages.assumptions.templates.form;
  const figure = figureOf('money', host.scenario.currency);
  /** 0 for an empty field; undefined for what is no amount. */
  const amount = (text: string): number | undefined => {
    if (text.trim() === '') return 0;
    const parsed = figure.parse(text);
    return parsed.ok && parsed.value >= 0 ? parsed.value : undefined;
  };
  const [low, high] = [amount(from), amount(to)];
  if (name.trim() === '') return { complaint: t.noName };
  if (low === undefined) return { complaint: t.noAmount(from.trim()) };
  if (high === undefined) return { complaint: t.noAmount(to.trim()) };
  if (high > 0 && high < low) return { complaint: t.order };
  if (templates.isFull) return { complaint: t.full(MOST_OWN_TEMPLATES) };
  return { described: { name: name.trim(), price: [low, high], industry: industry.trim() } };
}

export function newTemplate(
  scenario: Scenario,
  segment: Segment,
  pod: Settings,
  { name, price, industry }: Described,
): OwnTemplate {
  const purpose = {
    ...(price.some((end) => end > 0) && { price }),
    ...(industry !== '' && { industry }),
  };
  const { currency } = scenario;
  const values = industry === '' ? pod : inIndustry(scenario, segment, pod);
  return { id: crypto.randomUUID(), name, archetype: segment.archetype, currency, ...purpose, values };
}
