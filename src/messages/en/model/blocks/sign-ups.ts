// Blocks of those who come without a seller: title, what happens, and symbols that mean something of their own there.
import type { BlockText } from '../../model';

const EFFORT = 'POD-equivalents of effort, half of them where there are a listing and a page';
const IMITATED = 'what is left of each where there are both, else 1';
const ACTIVE = 'chance that a sign-up uses the product';

export const signUps: Readonly<Record<string, BlockText>> = {
  imitation: [
    'Imitation by two ways',
    'Customers bring others to a marketplace and to an own sign-up page, to which invitations come near a most and never reach it. Nobody is imitated twice: where there are both, they bring together what the better of them would bring alone.',
    {
      L: 'sign-ups that customers would bring to the listing alone',
      J: 'sign-ups that they would bring to the page alone',
      I: 'sign-ups if nobody else asked the same people',
      h: IMITATED,
    },
  ],
  marketplace: [
    'Marketplace',
    'Sign-ups come from the listing and from customers that are there, up to what the platform holds, and as far as somebody looks after the listing. All live customers count, those who were sold to as well. A narrower ideal customer draws fewer, of whom more use the product.',
    {
      L: 'sign-ups that customers would bring to it alone',
      h: IMITATED,
      z: 'how well the listing is kept',
      E: EFFORT,
      p_a: ACTIVE,
    },
  ],
  siteBuild: [
    'Building the sign-up page',
    'Sign-up, payment and administration without a seller have to be built before anybody comes. Engineers begin when the segment is taken up; the page opens with the segment at the earliest, and costs its running from then on. Where it is there already, its work and its months are 0.',
    {
      w: 'person-months still missing',
      w_0: 'of them at the start',
      i: 'tickets and pages under way',
      W: 'person-months of engineers',
    },
  ],
  ownSite: [
    'Own sign-up page',
    'People sign up on the own site because they find it, know the name, saw an advertisement or were invited. Bought sign-ups grow dearer with their number, an unfinished product is found by fewer, and the accounts are those that sellers want too. All come as far as somebody looks after the page. No platform takes a fee; every trial costs something.',
    {
      X_o: 'programmes that buy sign-ups, once the page is open',
      O: 'sign-ups that find it by themselves or by the name',
      z_o: 'how well the page is kept',
      E: EFFORT,
      J: 'sign-ups that customers would bring to it alone',
      h: IMITATED,
      p_o: ACTIVE,
    },
  ],
  selfServe: [
    'Self-serve',
    'Activated sign-ups decide by themselves, and are live at once, by the month.',
    { p: 'chance of paying', ACV: 'mean contract of those who pay' },
  ],
};
