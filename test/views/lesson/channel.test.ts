// The teacher's window hears the lesson that it was opened from, and no other.
import { afterEach, expect, it, vi } from 'vitest';
import { openChannel, readSaid, type Channel, type Said } from '../../../src/views/lesson/channel';

const open: Channel[] = [];
afterEach(() => {
  open.splice(0).forEach((channel) => channel.close());
});

function listener(lesson: string, session: string) {
  const heard: Said[] = [];
  const channel = openChannel(lesson, session, (said) => heard.push(said));
  open.push(channel);
  return { heard, channel };
}

it('reads what is of its kind and nothing else', () => {
  expect(readSaid({ kind: 'here', at: 2, asking: true })).toEqual({ kind: 'here', at: 2, asking: true });
  expect(readSaid({ kind: 'here', at: 0 })).toEqual({ kind: 'here', at: 0, asking: false });
  expect(readSaid({ kind: 'go', to: 3 })).toEqual({ kind: 'go', to: 3 });
  expect(readSaid({ kind: 'skip' })).toEqual({ kind: 'skip' });
  const foreign = [null, 'go', {}, { kind: 'go' }, { kind: 'go', to: -1 }, { kind: 'here', at: 1.5 }];
  for (const said of [...foreign, { kind: 'stop' }]) expect(readSaid(said)).toBeUndefined();
});

it('carries to the same session of the same lesson only', async () => {
  const [one, same] = [listener('bow-tie', 'sa'), listener('bow-tie', 'sa')];
  const others = [listener('bow-tie', 'sb'), listener('bow-tie', ''), listener('alibaba-path', 'sa')];
  one.channel.say({ kind: 'go', to: 4 });
  await vi.waitFor(() => expect(same.heard).toEqual([{ kind: 'go', to: 4 }]));
  expect(others.map(({ heard }) => heard)).toEqual([[], [], []]);
});

it('carries between windows that were each opened by a link of their own', async () => {
  const [lesson, notes] = [listener('bow-tie', ''), listener('bow-tie', '')];
  notes.channel.say({ kind: 'ask' });
  await vi.waitFor(() => expect(lesson.heard).toEqual([{ kind: 'ask' }]));
});
