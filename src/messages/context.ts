// Messages for components: the page is mounted with one catalogue, everything in it uses that.
// Another language mounts the page anew, so a component may keep what it took.
import { getContext } from 'svelte';
import type { Messages } from './load';

const key = Symbol('messages');

/** What the page is mounted with. */
export const messagesContext = (messages: Messages) => [key, messages] as const;

export const useMessages = () => getContext<Messages>(key);
