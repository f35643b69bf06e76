// The browser's thread that simulates.
import * as Comlink from 'comlink';
import { Simulation } from './simulation';

Comlink.expose(new Simulation());
