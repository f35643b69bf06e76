// Puts a component on a page of its own, with messages and styles.
import { createRawSnippet, type Component, type MountOptions } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { loadMessages } from '../src/messages';
import { messagesContext } from '../src/messages/context';
import '../src/styles';

export const messages = await loadMessages('en');

/** Props may be getters: what they read from a `Kept` stays up to date. `known`: what it asks for beside messages. */
export const stage = <Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  ...known: (readonly [unknown, unknown])[]
) => {
  const context = new Map<unknown, unknown>([messagesContext(messages), ...known]);
  return render(component, { props, context } as Partial<MountOptions<Props>>);
};

/** Markup inside a component. */
export const content = (html: string) => createRawSnippet(() => ({ render: () => html }));
