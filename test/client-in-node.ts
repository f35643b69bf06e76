// A Vitest environment: Node, but Svelte compiled as for the page. For Node itself it compiles for server rendering,
// where $state is a plain variable and no $effect ever runs.
import type { Environment } from 'vitest/runtime';

const environment: Environment = {
  name: 'client-in-node',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
};

export default environment;
