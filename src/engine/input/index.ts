export * from './codes';
export * from './company-slots';
export * from './input';
export * from './references';
export * from './segment-slots';
export * from './slots';
