import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// `npm start` opens a browser; on a Linux machine without a screen the attempt would only print an error.
const hasScreen = process.platform !== 'linux' || !!(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const reactive = ['test/state/**/*.test.ts', 'test/**/*.svelte.test.ts'];
const inBrowser = ['test/**/*.browser.test.ts'];

export default defineConfig({
  // Relative addresses, so that the built site works at any path of any static host.
  base: './',
  plugins: [svelte({ configFile: false })],
  server: { open: process.env.npm_lifecycle_event === 'start' && hasScreen },
  worker: { format: 'es' },
  build: { target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'] },
  test: {
    // Nothing here tests time: a busy machine may be ten times slower.
    testTimeout: 300_000,
    // Component tests in a real browser join this list as a third project, with `include: inBrowser`.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...reactive, ...inBrowser],
        },
      },
      {
        extends: true,
        // Without this `import 'svelte'` finds the server's copy, whose flushSync does nothing.
        resolve: { conditions: ['browser'] },
        test: {
          name: 'reactive',
          environment: './test/client-in-node.ts',
          include: reactive,
          exclude: inBrowser,
        },
      },
    ],
  },
});
