// Blocks of those who come without a seller: title, what happens, and symbols that mean something of their own there.
import type { BlockText } from '../../model';

const EFFORT = 'POD-equivalents of effort';
const IMITATED = 'what is left of the rates at which customers bring others';
const ACTIVE = 'chance that a sign-up uses the product';

export const signUps: Readonly<Record<string, BlockText>> = {
  imitation: [
    'Imitation by two ways',
    'Both rates come from one and the same imitation of customers by others. Where there is a marketplace and an own sign-up page, nobody is imitated twice: the larger rate is split between the two. With only one of them all of its rate counts.',
    { h: IMITATED },
  ],
  marketplace: [
    'Marketplace',
    'Sign-ups come from the listing and from customers that are there, up to what the platform holds, and as far as somebody looks after the listing. All live customers count, those who were sold to as well. A narrower ideal customer draws fewer, of whom more use the product.',
    { h: IMITATED, z: 'how well the listing is kept', E: EFFORT, p_a: ACTIVE },
  ],
  siteBuild: [
    'Building the sign-up page',
    'Sign-up, payment and administration without a seller have to be built before anybody comes. Engineers begin when the segment is taken up; the page opens with the segment at the earliest, and costs its running from then on. Who opens with customers here has it already.',
    {
      w: 'person-months still missing',
      w_0: 'of them at the start',
      i: 'tickets and pages under way',
      W: 'person-months of engineers',
    },
  ],
  ownSite: [
    'Own sign-up page',
    'People sign up on the own site because they find it, know the name, saw an advertisement or were invited. Bought sign-ups grow dearer with their number, invitations come near a most and never reach it, and the accounts are those that sellers want too. All but the bought ones come as far as somebody looks after the page. No platform takes a fee; every trial costs something.',
    {
      X_o: 'programmes that buy sign-ups, once the page is open',
      O: 'sign-ups that nobody pays for',
      z_o: 'how well the page is kept',
      E: EFFORT,
      J: 'sign-ups that customers would bring if nobody else asked the same people',
      h: IMITATED,
      p_a: ACTIVE,
    },
  ],
  selfServe: [
    'Self-serve',
    'Activated sign-ups decide by themselves, and are live at once, by the month.',
    { p: 'chance of paying', ACV: 'mean contract of those who pay' },
  ],
};
