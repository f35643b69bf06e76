// Finds a Chromium to test with. The last resort is an npm package that carries the binary, so that on Linux
// `npm ci && npm test` needs nothing but Node.
import { chromium as playwright } from '@playwright/test';
import type Packaged from '@sparticuz/chromium';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';

const modules = resolve(import.meta.dirname, '../../node_modules');

export interface FoundBrowser {
  executablePath: string;
  /** Where it came from, for the log. */
  source: string;
  /** Environment that it must be started with; absent when it needs none. */
  env?: Record<string, string>;
}

export class NoBrowserError extends Error {
  override name = 'NoBrowserError';
}

/** No telephoning home: the tests count every request to another host as a failure. */
export const browserArguments = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** @throws NoBrowserError when there is none, or when CHROMIUM_PATH names a file that does not exist. */
export async function findChromium(): Promise<FoundBrowser> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return { executablePath: chosen, source: 'CHROMIUM_PATH' };
    throw new NoBrowserError(`CHROMIUM_PATH names ${chosen}, and there is no such file.`);
  }

  const downloaded = playwright.executablePath();
  if (existsSync(downloaded)) return { executablePath: downloaded, source: "Playwright's download" };

  const installed = installedPlaces().find((path) => existsSync(path));
  if (installed) return { executablePath: installed, source: 'installed on this machine' };

  if (process.platform === 'linux' && process.arch === 'x64') return unpackPackaged();
  throw new NoBrowserError('No Chromium was found. Run: npx playwright install chromium');
}

function installedPlaces(): string[] {
  const { env } = process;
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
        ['/Applications', `${env['HOME']}/Applications`].map(
          (at) => `${at}/${name}.app/Contents/MacOS/${name}`,
        ),
      );
    case 'win32':
      return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
        .filter((at) => at !== undefined)
        .flatMap((at) => [
          join(at, 'Google/Chrome/Application/chrome.exe'),
          join(at, 'Microsoft/Edge/Application/msedge.exe'),
          join(at, 'Chromium/Application/chrome.exe'),
        ]);
    default: {
      const names = [
        'google-chrome',
        'google-chrome-stable',
        'microsoft-edge',
        'chromium',
        'chromium-browser',
      ];
      const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
      return names.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}

/** Unpacks @sparticuz/chromium once per version, with the shared libraries and the font that it carries. */
async function unpackPackaged(): Promise<FoundBrowser> {
  // Read as a file, because the package does not export its package.json.
  const manifest = readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const cache = join(modules, '.cache/ballast');
  const home = join(cache, `chromium-${version}`);

  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true });
    // The package takes whatever lies there for complete, so it unpacks elsewhere and only the whole is moved.
    const draft = mkdtempSync(join(cache, 'unpacking-'));
    try {
      // Without a runtime's name it leaves its shared libraries packed.
      await withEnvironment({ TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }, () =>
        // Not import(): the runner that loads this file for test/run.mjs is closed by now.
        (createRequire(import.meta.url)('@sparticuz/chromium') as typeof Packaged).executablePath(),
      );
      writeFileSync(
        join(draft, 'fonts.conf'),
        `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${home}/fonts</dir>` +
          `<dir>/usr/share/fonts</dir><cachedir>${home}/font-cache</cachedir></fontconfig>\n`,
      );
      renameSync(draft, home);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      // If another run was first, its copy is as good.
      if (!existsSync(home)) throw error;
    }
  }
  return {
    executablePath: join(home, 'chromium'),
    source: `the npm package @sparticuz/chromium ${version}`,
    env: {
      LD_LIBRARY_PATH: join(home, 'al2023/lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

/** The package sets library paths that would break other programs, so all of the environment is put back. */
async function withEnvironment(changes: Record<string, string>, work: () => Promise<unknown>): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, changes);
  try {
    await work();
  } finally {
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}
