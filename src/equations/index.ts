// Door of the equations: what the engine computes, as data that a page can draw and a test can count.
export { SECTIONS, type Block, type Section } from './block';
export { BLOCKS } from './blocks';
export { toMathML, type Mark, type Naming } from './mathml';
export { read, type Equation } from './notation';
export { CONSTANTS, namesIn, namesOf, parametersNamed, symbolsIn } from './references';
