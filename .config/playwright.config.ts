// End-to-end tests: the built site, served from a deep path as a static host might, in one Chromium.
import { defineConfig } from '@playwright/test';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { browserArguments, findChromium } from '../test/e2e/browser.ts';

const root = resolve(import.meta.dirname, '..');
const browser = await findChromium();

// Playwright reads this file again in each of its workers, which inherit the port that the first reading chose.
process.env['BALLAST_E2E_PORT'] ??= String(await freePort());
const site = `http://127.0.0.1:${process.env['BALLAST_E2E_PORT']}/some/deep/path/`;

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

export default defineConfig({
  testDir: resolve(root, 'test/e2e'),
  testMatch: '**/*.e2e.ts',
  outputDir: resolve(root, 'test-results'),
  forbidOnly: !!process.env['CI'],
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  reporter: [
    ['list'],
    ...(process.env['BALLAST_E2E_REPORT']
      ? [['json', { outputFile: process.env['BALLAST_E2E_REPORT'] }] as ['json', { outputFile: string }]]
      : []),
  ],
  use: { baseURL: site, trace: 'retain-on-failure' },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: browser.executablePath,
          args: browserArguments,
          chromiumSandbox: false,
          ...(browser.env && { env: { ...(process.env as Record<string, string>), ...browser.env } }),
        },
      },
    },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${process.env['BALLAST_E2E_PORT']} --strictPort --base /some/deep/path/`,
    cwd: root,
    url: site,
    timeout: 120_000,
  },
});
