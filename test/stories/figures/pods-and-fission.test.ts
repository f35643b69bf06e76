import { countFigures } from './count-figures';

countFigures('pods-and-fission');
