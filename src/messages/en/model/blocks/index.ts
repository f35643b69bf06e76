// What the model page says of each block: a file for each section, named as in src/equations/blocks.
import type { BlockText } from '../../model';
import { early } from '../blocks-early';
import { customers } from './customers';
import { demand } from './demand';
import { funnel } from './funnel';
import { ledger } from './ledger';
import { measures } from './measures';
import { product } from './product';

export const blocks: Readonly<Record<string, BlockText>> = {
  ...early,
  ...{ ...demand, ...funnel, ...customers, ...product, ...ledger, ...measures },
};
