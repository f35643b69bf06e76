// A Markdown tree by its headings.
import type { Code, Heading, RootContent } from 'mdast';
import { toText } from './to-text';

export interface Section {
  readonly title: string;
  readonly line: number;
  readonly nodes: readonly RootContent[];
}

/** What stands before the first heading of a depth, and each of them with what follows it. */
export function sectionsOf(
  nodes: readonly RootContent[],
  depth: Heading['depth'],
): readonly [before: readonly RootContent[], readonly Section[]] {
  const starts = nodes.flatMap((node, i) => (node.type === 'heading' && node.depth === depth ? [i] : []));
  const sections = starts.map((start, k) => {
    const heading = nodes[start] as Heading;
    return {
      title: toText(heading.children),
      line: heading.position?.start.line ?? 0,
      nodes: nodes.slice(start + 1, starts[k + 1]),
    };
  });
  return [nodes.slice(0, starts[0]), sections];
}

/** Blocks of code marked `step` apart from everything else. */
export function stepsApart(
  nodes: readonly RootContent[],
): readonly [steps: readonly Code[], others: readonly RootContent[]] {
  const isStep = (node: RootContent): node is Code => node.type === 'code' && node.lang === 'step';
  return [nodes.filter(isStep), nodes.filter((node) => !isStep(node))];
}
