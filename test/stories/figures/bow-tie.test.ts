import { countFigures } from './count-figures';

countFigures('bow-tie');
