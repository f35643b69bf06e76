// The words of Markdown without their marks.
import type { PhrasingContent } from 'mdast';

export const toText = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? toText(node.children) : ' '))
    .join('')
    .trim();
