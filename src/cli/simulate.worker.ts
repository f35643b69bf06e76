// The thread that simulates for the terminal command; launch.mjs bundles it beside main.ts.
import { parentPort } from 'node:worker_threads';

parentPort?.postMessage('ready');
