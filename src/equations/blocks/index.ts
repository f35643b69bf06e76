// All blocks, in the order of the page.
import type { Block } from '../block';
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

export const BLOCKS: readonly Block[] = [
  ...[luck, opening, plan, team, demand, signUps, funnel, customers, product, ledger],
  ...[measures, economics, comparison],
].flat();
