// Messages for components: the page provides one catalogue at its top, everything below uses it.
// Another language mounts the page anew ({#key}), so a component may keep what it took.
import { createContext } from 'svelte';
import type { Messages } from './load';

export const [useMessages, provideMessages] = createContext<Messages>();
