// What the model page says of each block: a file for each section, named as in src/equations/blocks.
import type { BlockText } from '../../model';
import { customers } from './customers';
import { comparison } from './comparison';
import { demand } from './demand';
import { economics } from './economics';
import { funnel } from './funnel';
import { ledger } from './ledger';
import { luck } from './luck';
import { measures } from './measures';
import { opening } from './opening';
import { plan } from './plan';
import { product } from './product';
import { signUps } from './sign-ups';
import { team } from './team';

export const blocks: Readonly<Record<string, BlockText>> = {
  ...{ ...luck, ...opening, ...plan, ...team, ...demand, ...signUps, ...funnel },
  ...{ ...customers, ...product, ...ledger, ...measures, ...economics, ...comparison },
};
