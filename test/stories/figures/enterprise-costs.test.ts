import { countFigures } from './count-figures';

countFigures('enterprise-costs');
