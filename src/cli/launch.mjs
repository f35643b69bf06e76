// `npm run -s ballast -- …`: bundles the terminal command if need be and runs it in this process, so that arguments,
// streams, signals and the exit code are its own.
import { bundle } from './bundle.mjs';

// A reader that has seen enough (`… | head`) is no error.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const { main: entry, worker } = await bundle();
/** @type {typeof import('./main.ts')} */
const { main } = await import(entry.href);
process.exitCode = await main(process.argv.slice(2), { workerUrl: worker });
