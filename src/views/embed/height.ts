// Tells the page around the frame how high the frame would have to be. The message holds that number and nothing else;
// none is ever listened to.

/** What a page around may listen for: `{ ballast: 'height', height: 412 }`. */
export interface HeightMessage {
  readonly ballast: 'height';
  readonly height: number;
}

/** Tells the height of `content` whenever it changes, and once now. @returns how to stop */
export function tellHeight(content: HTMLElement, extra: () => number): () => void {
  const { parent } = window;
  if (parent === window) return () => undefined;
  let last = -1;
  const tell = () => {
    const height = Math.ceil(content.scrollHeight + extra());
    if (height === last) return;
    last = height;
    const message: HeightMessage = { ballast: 'height', height };
    // To whomever it is: the address of the page around is not known here, and a height is no secret.
    parent.postMessage(message, '*');
  };
  const seen = new ResizeObserver(tell);
  seen.observe(content);
  for (const child of content.children) seen.observe(child);
  tell();
  return () => seen.disconnect();
}
