// `{{survival}}`, `{{arr@60:p90}}`, `{{b.customers.smb@24}}`: figures of the model inside a text.
import { EDGES, FIGURES, type Figure, type FigureName } from './types';

const FORM = /^(b\.)?([a-z][A-Za-z-]*)(?:\.([a-z][a-z0-9-]*))?(?:@(\d{1,3}))?(?::([a-z0-9]+))?$/;
/** Those that are told of one segment. */
const OF_SEGMENT: readonly FigureName[] = ['customers', 'first-customer'];

const is = <T extends string>(list: readonly T[], text: string): text is T =>
  list.some((each) => each === text);

/** A figure by what stands between the braces; a sentence about what is wrong with it otherwise. */
export function readFigure(source: string): Figure | string {
  const found = FORM.exec(source.trim());
  if (!found) return `{{${source}}} is not of the form name.segment@month:edge`;
  const [, b, name, segment, month, edge] = found as unknown as (string | undefined)[];
  if (name === undefined || !is(FIGURES, name)) return `{{${source}}}: there is no figure "${name}"`;
  if (edge !== undefined && !is(EDGES, edge)) return `{{${source}}}: there is no edge "${edge}"`;
  if (is(OF_SEGMENT, name) !== (segment !== undefined))
    return segment === undefined
      ? `{{${source}}} needs a segment: ${name}.smb`
      : `{{${source}}}: "${name}" is of the whole company`;
  return {
    of: b === undefined ? 'a' : 'b',
    name,
    segment: segment ?? null,
    month: month === undefined ? null : Number(month),
    edge: edge ?? null,
  };
}
