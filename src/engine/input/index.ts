export * from './codes';
export * from './input';
export * from './references';
export * from './slots';
