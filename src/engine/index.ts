// Door of the engine.
export * from './input';
export * from './model';
export { ENGINE_VERSION } from './version';
