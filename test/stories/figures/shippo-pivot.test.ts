import { countFigures } from './count-figures';

countFigures('shippo-pivot');
