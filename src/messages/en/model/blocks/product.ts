// Blocks of product and trust: title, what happens, and symbols that mean something of their own there.
import type { BlockText } from '../../model';

export const product: Readonly<Record<string, BlockText>> = {
  research: [
    'R&D',
    'Spend follows a floor, revenue or cash, whichever asks for most. Founders build as well.',
    { X_r: 'R&D spend of the month', r_k: 'share left after cuts', W: 'person-months' },
  ],
  bespoke: [
    'Bespoke work',
    'Modules for single buyers cost upkeep, weigh on onboarding and support, and become product once they are made standard.',
    {
      U: 'upkeep, person-months',
      B_w: 'bespoke work that stands, person-months',
      s: 'made standard, person-months',
      w: 'person-months for the product',
      W: 'person-months of engineers',
      B_c: 'how bespoke the customer base is',
      made: 'new bespoke work',
    },
  ],
  maturity: [
    'Product maturity',
    'R&D builds, customers teach what is worth building, it is released later, and what stands grows old. Each further engineer adds less. A company with a past has work to release from the start.',
    {
      Y: 'customers who teach, weighed',
      w: 'person-months for the product',
      work_l: 'work of l months ago',
      l: 'months from work to release',
    },
  ],
  gap: [
    'Product gap',
    'What the product lacks of what buyers here require, and of what those require who are customers already: a niche asks for less. More than they require earns nothing.',
    { aim_n: 'the mean of live customers, each by the focus with which it was sold to' },
  ],
  profile: [
    'Knowing the ideal customer',
    'Everybody has a rough idea whom to sell to. Narrowing beyond it is worth what is known: who knows nothing narrows onto a guess. Deals won and lost and live customers show who is right, most of all while anyone is sold to; one niche shows little of the rest. Selling to anyone gives up what the rough idea is worth.',
    {
      shown: 'what can be learnt with that focus',
      known_0: 'what is known at the start',
      c: 'conversations of the month',
    },
  ],
  advantage: [
    'Better than others',
    'What is better than what buyers could have instead wins more of them, and is talked about. Others catch up; who is behind catches up too.',
    { edge_0: 'the same at the start' },
  ],
  trust: [
    'Trust',
    "Founders' standing, references and the name each close a part of the doubt that the others leave.",
    { V: 'how many have heard of the name', R: 'references that prospects can call' },
  ],
  references: [
    'References',
    'An account vouches by the root of its size, and none counts more than two. Very small ones are no references.',
    { R_p: 'references of design partners' },
  ],
  industries: [
    'Industries',
    'Buyers ask for references of their own industry, and peers pull each other in. With one industry nothing of this acts.',
    {
      R_j: 'references that count in industry j',
      b: 'how evenly industries are sold to in the month',
      c_j: 'weight of industry j for the next buyer',
      e_j: 'share of effort on it, unless PODs serve one industry each',
      home: '1 in the founders’ own industry, else 0',
      v_j: 'share of its accounts that is left',
      e: 'the same for references that lie evenly',
    },
  ],
  industryPods: [
    'PODs of one industry',
    'Each POD can be made to serve one industry: the first the founders’ own, the next the others in turn, and round again. Effort then goes where PODs are, and founders sell as the plan spreads them. Of leads that come by themselves only those of industries that are worked count; programmes, events and outbound meet a market so much smaller, and are the sooner dear. Hours of one industry do no work of another, so that a POD is idle where its own gives too little. In return its ideal customer is narrower, as far as it is known: more leads qualify, more deals are won, less is asked of the product, fewer customers leave; and references are next door.',
    {
      e_j: 'share of effort on industry j',
      P_j: 'PODs that serve it',
      F_s: 'selling time of founders in the segment, counted in PODs',
      s_j: 'its share by the plan',
      b: 'how evenly industries are sold to in the month',
      m: 'share of the market that is worked: multiplies free leads, accounts to be met, and what programmes and events can spend before they grow dear',
      p: 'industries with a POD',
      able: 'hours that people have, for leads or for new opportunities',
      c_j: 'chance that the next buyer is of industry j',
      x: 'focus beyond the usual',
    },
  ],
};
