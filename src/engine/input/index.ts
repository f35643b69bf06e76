export * from './codes';
export * from './input';
export * from './slots';
