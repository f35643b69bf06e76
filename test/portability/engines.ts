// The browser engines that this machine has, and how each opens one page without a screen.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { browserArguments, findChromium, NoBrowserError } from '../e2e/browser';

export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  readonly command: string;
  /** Of the command, to open `address` with a profile in an empty folder. */
  readonly options: (address: string, profile: string) => readonly string[];
  readonly env?: Record<string, string> | undefined;
}

/** A program of one of these names in the search path. */
const installed = (...names: readonly string[]) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

async function chromium(): Promise<Engine | undefined> {
  try {
    const { executablePath, env } = await findChromium();
    return {
      name: 'Chromium',
      command: executablePath,
      options: (address, profile) => [
        ...['--headless=new', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`],
        ...browserArguments,
        address,
      ],
      env,
    };
  } catch (error) {
    if (error instanceof NoBrowserError) return undefined;
    throw error;
  }
}

function firefox(): Engine | undefined {
  const command = installed('firefox-esr', 'firefox');
  return command === undefined
    ? undefined
    : {
        name: 'Firefox',
        command,
        options: (address, profile) => ['--headless', '--no-remote', '--profile', profile, address],
      };
}

/** WebKitGTK's own little browser, which needs a screen: a virtual one. */
function webkit(): Engine | undefined {
  const screen = installed('xvfb-run');
  const browser = ['x86_64', 'aarch64']
    .flatMap((arch) => ['4.1', '4.0'].map((version) => `/usr/lib/${arch}-linux-gnu/webkit2gtk-${version}`))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
  return screen === undefined || browser === undefined
    ? undefined
    : {
        name: 'WebKit',
        command: screen,
        options: (address) => ['-a', browser, '--private', address],
        env: { WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1' },
      };
}

export const engines: Readonly<Record<Engine['name'], Engine | undefined>> = {
  Chromium: await chromium(),
  Firefox: firefox(),
  WebKit: webkit(),
};

/** A browser that has not answered by then is stuck, milliseconds. */
const PATIENCE = 200_000;

/** Opens a page for as long as `work` takes. Rejects when the browser ends before that, or gets stuck. */
export async function withPage<T>({ command, options, env }: Engine, address: string, work: Promise<T>) {
  const profile = mkdtempSync(join(tmpdir(), 'ballast-browser-'));
  // A group of its own, so that its helpers end with it.
  const child = spawn(command, options(address, profile), {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile, ...env },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  let timer: NodeJS.Timeout | undefined;
  try {
    const failed = new Promise<never>((_, fail) => {
      child.on('error', fail);
      child.on('exit', (code) => fail(new Error(`The browser ended with ${code}.\n${said}`)));
      timer = setTimeout(() => fail(new Error(`The browser gave no answer.\n${said}`)), PATIENCE);
    });
    return await Promise.race([work, failed]);
  } finally {
    clearTimeout(timer);
    if (child.pid !== undefined) {
      if (child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      await ended;
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
