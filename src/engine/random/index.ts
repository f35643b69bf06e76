// Door of the random streams and their distributions.
export { Luck, type LuckTrace } from './luck';
export { fnv1a, hashText, streamCode } from './hash';
export { setKey, threefry2x32 } from './threefry';
export { poissonQuantile } from './poisson';
export { binomialQuantile } from './binomial';
export { exponentialQuantile } from './exponential';
export { logNormalMeanOne } from './log-normal';
export { HeavyTail } from './heavy-tail';
export { gammaCdf } from './gamma-law';
export { GAMMA_MAX_CV, gammaQuantile, prepareGamma, type GammaTable } from './gamma';
