import { countFigures } from './count-figures';

countFigures('alibaba-path');
