// Bundles the page as the site is bundled, serves it on this machine alone, and waits for what it sends back.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { build } from 'vite';

export interface ServedPage {
  readonly address: string;
  /** The next answer that a page sends. */
  readonly answer: () => Promise<unknown>;
  readonly close: () => void;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: resolve(import.meta.dirname, 'page.ts'), output: { codeSplitting: false } },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!('output' in result)) throw new Error('The page was not bundled');
  return result.output[0].code;
}

export async function servePage(): Promise<ServedPage> {
  const script = await bundle();
  let tell: (answer: unknown) => void = () => undefined;
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let text = '';
      request.setEncoding('utf8').on('data', (part: string) => (text += part));
      request.on('end', () => {
        response.end();
        tell(JSON.parse(text));
      });
    } else if (request.url === '/page.js') {
      response.setHeader('content-type', 'text/javascript').end(script);
    } else {
      response.setHeader('content-type', 'text/html').end('<script type="module" src="page.js"></script>');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    answer: () => new Promise((done) => (tell = done)),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
