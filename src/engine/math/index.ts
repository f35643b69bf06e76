// Door of the portable arithmetic: the only exp, log and friends the engine may use.
export { exp, expm1 } from './exp';
export { log, log1p } from './log';
export { power } from './power';
export { logit, sigmoid } from './logistic';
export { normalCdf } from './normal-cdf';
export { normalQuantile } from './normal-quantile';
export { logGamma, stirlingRemainder } from './log-gamma';
export { trigamma } from './trigamma';
