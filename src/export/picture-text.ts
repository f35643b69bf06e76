// Text of the page as lines of SVG text, each where it stands in the window.

export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly 'font-size': string;
  readonly 'font-weight': string;
}

/** From the middle of a line down to the foot of its letters, as a share of their size. */
const FOOT = 0.35;

/** A run of text that may be broken over several lines. */
export function textLines(node: Text): readonly TextLine[] {
  const parent = node.parentElement;
  if (!parent || node.data.trim() === '') return [];
  const { color, fontSize, fontWeight } = getComputedStyle(parent);
  const lines: { text: string; box: DOMRect }[] = [];
  for (const word of node.data.matchAll(/\S+/g)) {
    const box = boxOf(node, word.index, word.index + word[0].length);
    if (!box || box.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < box.height / 2) last.text += ` ${word[0]}`;
    else lines.push({ text: word[0], box });
  }
  return lines.map(({ text, box }) => ({
    ...{ text, x: box.left, y: box.top + box.height / 2 + FOOT * parseFloat(fontSize), fill: color },
    ...{ 'font-size': fontSize, 'font-weight': fontWeight },
  }));
}

function boxOf(node: Text, start: number, end: number): DOMRect | undefined {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range.getClientRects()[0];
}
