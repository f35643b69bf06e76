// A chart as it is shown, as one SVG that needs nothing else: marks with their styles, labels as text, on the page's
// own background, with a caption that says what run it is of. Reads the page; never changes it.
import { inlined, isShape, settleStyle } from './picture-style';
import { textLines } from './picture-text';

const SVG = 'http://www.w3.org/2000/svg';
/** Around the chart, px. */
const PAD = 16;
const LINE = 15;
/** A caption's letters are about so wide, px. */
const LETTER = 5.6;
/** What is for hands and ears only; a button may be a mark of the picture too. */
const APART = '.aloud, button:not([data-mark]), dialog, input, select, [role="slider"], [hidden]';

export interface Caption {
  readonly title: string;
  readonly text: string;
}

/** The axis of months that a chart shares with its column, where it has none itself. */
const axisOf = (figure: Element): Element | null =>
  figure.querySelector('[data-axis]')
    ? null
    : (figure.closest('[data-column]')?.querySelector('[data-axis]') ?? null);

/** `figure`: an element of the page. */
export function svgOf(figure: Element, { title, text }: Caption): string {
  const box = figure.getBoundingClientRect();
  const axis = axisOf(figure);
  const own = getComputedStyle(figure);
  const root = document.createElementNS(SVG, 'svg');
  const below = axis ? axis.getBoundingClientRect().height : 0;
  const lines = wrapped(text, box.width);
  const [width, height] = [box.width + 2 * PAD, box.height + below + LINE * lines.length + 2 * PAD];
  for (const [name, value] of Object.entries({
    ...{ width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': own.fontFamily, role: 'img' },
  }))
    root.setAttribute(name, String(value));
  add(root, 'title', {}).textContent = clean(title);
  add(root, 'rect', { width, height, fill: getComputedStyle(document.body).backgroundColor });
  draw(figure, add(root, 'g', { transform: `translate(${PAD - box.left} ${PAD - box.top})` }));
  if (axis) {
    const at = axis.getBoundingClientRect();
    const place = `translate(${PAD - box.left} ${PAD + box.height - at.top})`;
    draw(axis, add(root, 'g', { transform: place }));
  }
  lines.forEach((line, i) => {
    const y = height - PAD - LINE * (lines.length - 1 - i);
    const label = add(root, 'text', { x: PAD, y, 'font-size': 11, fill: own.color });
    label.textContent = clean(line);
  });
  return new XMLSerializer().serializeToString(root);
}

/** Draws an element of the page, in the window's coordinates. */
function draw(element: Element, into: Element): void {
  if (element.matches(APART) || !isSeen(element)) return;
  if (element instanceof SVGSVGElement) {
    into.append(copied(element));
    return;
  }
  ground(element, into);
  for (const node of element.childNodes) {
    if (node instanceof Element) draw(node, into);
    else if (node instanceof Text) {
      for (const { text, ...attributes } of textLines(node))
        add(into, 'text', attributes).textContent = clean(text);
    }
  }
}

function isSeen(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden';
}

/** What an element of HTML is painted on. */
function ground(element: Element, into: Element): void {
  const { backgroundColor: fill } = getComputedStyle(element);
  const { left: x, top: y, width, height } = element.getBoundingClientRect();
  if (fill !== 'rgba(0, 0, 0, 0)' && width > 0 && height > 0)
    add(into, 'rect', { x, y, width, height, fill });
}

/** An SVG of the page with the styles of its marks written into them, where it stands. */
function copied(svg: SVGSVGElement): Element {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((mark, i) => {
    if (isShape(mark)) settleStyle(mark, inlined(originals[i]));
    for (const name of mark.getAttributeNames())
      if (/^(class|style|tabindex|role|aria-|data-)/.test(name)) mark.removeAttribute(name);
  });
  const { left: x, top: y, width, height } = svg.getBoundingClientRect();
  for (const [name, value] of Object.entries({ x, y, width, height, overflow: 'visible' }))
    copy.setAttribute(name, String(value));
  return copy;
}

function add(into: Element, name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  into.append(element);
  return element;
}

/** XML has no place for control characters. */
const clean = (text: string): string => text.replace(/\p{Cc}|[\ufffe\uffff]/gu, ' ');

/** Parts of the caption, as many in a line as have room. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of text.split(' · ')) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} · ${part}` : part;
    if (lines.length > 0 && longer.length * LETTER <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}
