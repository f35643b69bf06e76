import { countFigures } from './count-figures';

countFigures('healthy-b2b');
