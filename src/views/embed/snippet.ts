// The lines that put a part of the page into another one. Pure.

export interface Framing {
  /** Whole address. */
  readonly address: string;
  readonly title: string;
  /** Px; null: as wide as there is room. */
  readonly width: number | null;
  readonly height: number;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** What a frame needs, and no more: to compute, and to open a tab of its own when somebody asks for it. */
export const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

export const snippetOf = ({ address, title, width, height }: Framing): string =>
  [
    `<iframe src="${escaped(address)}"`,
    `  title="${escaped(title)}" loading="lazy" sandbox="${SANDBOX}"`,
    `  width="${width ?? '100%'}" height="${height}" style="border: 0; max-width: 100%"></iframe>`,
  ].join('\n');
