// The styles of a mark that a picture of its own needs, as attributes.

/** What is drawn with ink of its own. */
const SHAPES = ['path', 'line', 'rect', 'circle', 'ellipse', 'polyline', 'polygon', 'text', 'tspan', 'use'];

/** Property and the value that a mark has without it. */
const USUAL: Readonly<Record<string, string>> = {
  ...{ fill: 'rgb(0, 0, 0)', 'fill-opacity': '1', 'fill-rule': 'nonzero', stroke: 'none' },
  ...{ 'stroke-opacity': '1', 'stroke-width': '1px', 'stroke-dasharray': 'none' },
  ...{ 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter', 'paint-order': 'normal' },
  ...{ 'vector-effect': 'none', 'mix-blend-mode': 'normal' },
};
const USUAL_OF_TEXT: Readonly<Record<string, string>> = {
  ...{ 'font-size': '', 'font-weight': '400', 'font-style': 'normal', 'text-anchor': 'start' },
  ...{ 'dominant-baseline': 'auto', 'letter-spacing': 'normal', 'font-variant-numeric': 'normal' },
};

const isText = (name: string) => name === 'text' || name === 'tspan';

export const isShape = (mark: Element): boolean => mark.localName === 'g' || SHAPES.includes(mark.localName);

/** What differs from what is usual. */
export function inlined(mark: Element): Readonly<Record<string, string>> {
  const style = getComputedStyle(mark);
  const usual = mark.localName === 'g' ? {} : isText(mark.localName) ? { ...USUAL, ...USUAL_OF_TEXT } : USUAL;
  // All of a group's marks fade together.
  const properties = Object.entries({ ...usual, opacity: '1', display: 'inline', visibility: 'visible' });
  return Object.fromEntries(
    properties.flatMap(([name, value]) => {
      const own = style.getPropertyValue(name);
      return own === value || own === '' || (name === 'display' && own !== 'none') ? [] : [[name, own]];
    }),
  );
}

/** The style stands above attributes of the same name, so these give way. */
export function settleStyle(mark: Element, style: Readonly<Record<string, string>>): void {
  for (const name of [...Object.keys(USUAL), ...Object.keys(USUAL_OF_TEXT), 'opacity']) {
    if (name in style || mark.hasAttribute(name)) mark.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(style)) mark.setAttribute(name, value);
}
