// Parameters of a segment: [label, help].
import { contract } from './contract';
import { customers } from './customers';
import { demand } from './demand';
import { field } from './field';
import { funnel } from './funnel';
import { market } from './market';
import { opening } from './opening';
import { ownSite } from './own-site';
import { product } from './product';

export const segment = {
  ...{ ...market, ...demand, ...ownSite, ...funnel, ...field, ...contract },
  ...{ ...customers, ...product, ...opening },
} as const;
