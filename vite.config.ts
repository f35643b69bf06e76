import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

// `npm start` opens a browser; on a Linux machine without a screen the attempt would only print an error.
const hasScreen = process.platform !== 'linux' || !!(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const reactive = ['test/state/**/*.test.ts', 'test/**/*.svelte.test.ts'];
const inBrowser = ['test/**/*.browser.test.ts'];

/** Components in a real browser; no such project where there is no browser. */
async function component(): Promise<TestProjectInlineConfiguration[]> {
  const [{ playwright }, { browserArguments, findChromium, NoBrowserError }] = await Promise.all([
    import('@vitest/browser-playwright'),
    import('./test/e2e/browser.ts'),
  ]);
  const found = await findChromium().catch((error: unknown) => {
    if (error instanceof NoBrowserError) return undefined;
    throw error;
  });
  if (!found) return [];
  const { executablePath, env } = found;
  const launchOptions = {
    ...{ executablePath, args: browserArguments, chromiumSandbox: false },
    ...(env && { env: { ...(process.env as Record<string, string>), ...env } }),
  };
  return [
    {
      extends: true,
      // Found late, they would make the page load anew in the middle of a test.
      optimizeDeps: { include: ['comlink', 'd3', 'idb', 'vitest-browser-svelte'] },
      test: {
        name: 'component',
        include: inBrowser,
        // What is awaited and does not come takes all of this.
        testTimeout: 30_000,
        browser: {
          ...{ enabled: true, headless: true, screenshotFailures: false },
          provider: playwright({ launchOptions }),
          instances: [{ browser: 'chromium' }],
          viewport: { width: 1000, height: 700 },
        },
      },
    },
  ];
}

export default defineConfig({
  // Relative addresses, so that the built site works at any path of any static host.
  base: './',
  plugins: [svelte({ configFile: false })],
  server: { open: process.env.npm_lifecycle_event === 'start' && hasScreen },
  worker: {
    format: 'es',
    // Constants stay constants: a compiler puts their values in place, and a month takes a tenth less.
    rolldownOptions: { output: { topLevelVar: false } },
  },
  build: {
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    rolldownOptions: {
      // Modules other than entries only define things: what is first seen is to load no more of them than it uses.
      treeshake: {
        moduleSideEffects: [
          {
            test: /\/src\/(engine|scenario|search|share|format|worker|messages|charts|controls|views|state|storage)\/.*\.ts$/,
            sideEffects: false,
          },
        ],
      },
    },
  },
  test: {
    // Nothing here tests time: a busy machine may be ten times slower.
    testTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
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
      // Only tests look for a browser.
      ...(process.env.VITEST ? await component() : []),
    ],
  },
});
