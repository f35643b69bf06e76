// The thread that simulates for the terminal command; launch.mjs bundles it beside main.ts.
import { serveSimulation } from '../worker/node-pool';

serveSimulation();
