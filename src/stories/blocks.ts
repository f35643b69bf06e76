// Markdown's tree to a lesson's own: what the player can draw, and nothing else. Raw HTML and pictures are refused.
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { readFigure } from './figures';
import type { Problems } from './problems';
import { MARKS, type Block, type Inline, type Mark } from './types';

const lineOf = (node: Nodes) => node.position?.start.line ?? 0;
const FIGURE = /\{\{([^{}]*)\}\}/;
const MARK = /^\[(\w+)\]\s*/;
const LATE_MARK = new RegExp(`\\n\\s*\\[(?:${MARKS.join('|')})\\]`);
/** Other pages of this site, and of others; nothing that runs. */
const SAFE = /^(?:https?:\/\/|#)/;

function readInline(nodes: readonly PhrasingContent[], problems: Problems): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return readText(node.value, lineOf(node), problems);
      case 'inlineCode':
        return [{ kind: 'code', text: node.value }];
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, inline: readInline(node.children, problems) }];
      case 'break':
        return [{ kind: 'text', text: ' ' }];
      case 'link':
        if (SAFE.test(node.url))
          return [{ kind: 'link', href: node.url, inline: readInline(node.children, problems) }];
        problems.add(lineOf(node), `a link to "${node.url}" is neither https nor #`);
        return readInline(node.children, problems);
      default:
        problems.add(lineOf(node), `"${node.type}" is not part of the format`);
        return [];
    }
  });
}

/** Text with the figures in it; every second piece of the split is one. */
function readText(text: string, line: number, problems: Problems): Inline[] {
  if (LATE_MARK.test(text)) problems.add(line, 'a mark begins a paragraph: leave an empty line before it');
  return text
    .replace(/\s*\n\s*/g, ' ')
    .split(FIGURE)
    .flatMap((piece, i): Inline[] => {
      if (i % 2 === 0) return piece === '' ? [] : [{ kind: 'text', text: piece }];
      const figure = readFigure(piece);
      if (typeof figure !== 'string') return [{ kind: 'figure', figure, source: piece }];
      problems.add(line, figure);
      return [{ kind: 'text', text: `{{${piece}}}` }];
    });
}

/** A paragraph's mark, and the paragraph without it. */
function marked(inline: Inline[], line: number, problems: Problems): [Mark | null, Inline[]] {
  const [first, ...rest] = inline;
  const found = first?.kind === 'text' ? MARK.exec(first.text) : null;
  if (!found || first.kind !== 'text') return [null, inline];
  const mark = MARKS.find((each) => each === found[1]);
  if (!mark) {
    problems.add(line, `[${found[1]}] is none of the marks ${MARKS.join(', ')}`);
    return [null, inline];
  }
  const text = first.text.slice(found[0].length);
  return [mark, text === '' ? rest : [{ kind: 'text', text }, ...rest]];
}

export const readBlocks = (nodes: readonly RootContent[], problems: Problems): Block[] =>
  nodes.flatMap((node) => readBlock(node, problems));

function readBlock(node: RootContent, problems: Problems): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const [mark, inline] = marked(readInline(node.children, problems), lineOf(node), problems);
      return [{ kind: 'paragraph', mark, inline }];
    }
    case 'heading':
      return [{ kind: 'heading', inline: readInline(node.children, problems) }];
    case 'blockquote':
      return [{ kind: 'quote', blocks: readBlocks(node.children, problems) }];
    case 'list':
      return [
        {
          kind: 'list',
          ordered: node.ordered === true,
          items: node.children.map((item) => ({ blocks: readBlocks(item.children, problems) })),
        },
      ];
    case 'table': {
      const [head, ...rows] = node.children.map(({ children }) =>
        children.map((cell) => readInline(cell.children, problems)),
      );
      return [{ kind: 'table', head: head ?? [], rows }];
    }
    default:
      problems.add(lineOf(node), `"${node.type}" is not part of the format`);
      return [];
  }
}
