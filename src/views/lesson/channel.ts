// Keeps the lesson and the teacher's second window in step: both in one browser, nothing leaves it.

/** `here`: where the lesson is, told to the notes. `ask`: notes that have just opened. `go`, `skip`: asked by the notes. */
export type Said =
  | { readonly kind: 'here'; readonly at: number; readonly asking: boolean }
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'ask' }
  | { readonly kind: 'skip' };

export interface Channel {
  say(said: Said): void;
  close(): void;
}

/** What came over the channel, if it is of this kind at all: another page of this address may say anything. */
export function readSaid(x: unknown): Said | undefined {
  if (typeof x !== 'object' || x === null || !('kind' in x)) return undefined;
  const { kind, at, to, asking } = x as Record<string, unknown>;
  const isPlace = (place: unknown): place is number => Number.isInteger(place) && (place as number) >= 0;
  if (kind === 'here' && isPlace(at)) return { kind, at, asking: asking === true };
  if (kind === 'go' && isPlace(to)) return { kind, to };
  return kind === 'ask' || kind === 'skip' ? { kind } : undefined;
}

/**
 * `session`: of the one window that its notes were opened from; '' for windows opened each by its own link, which hear
 * all others of this lesson. Where a browser has no such channel, or refuses it, nothing is heard.
 */
export function openChannel(lesson: string, session: string, heard: (said: Said) => void): Channel {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(
      ['ballast/lesson', lesson, ...(session === '' ? [] : [session])].join('/'),
    );
    channel.onmessage = ({ data }) => {
      const said = readSaid(data);
      if (said) heard(said);
    };
  } catch {
    channel = undefined;
  }
  return {
    say: (said) => channel?.postMessage(said),
    close: () => channel?.close(),
  };
}
