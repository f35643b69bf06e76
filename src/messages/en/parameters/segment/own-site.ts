// Parameters of a segment's own site: [label, help].

export const ownSite = {
  ownSite: [
    'Own sign-up page',
    '1: people sign up on your own site, try and pay without a seller or a platform, once it is built. 0: they cannot.',
  ],
  sitePersonMonths: [
    'Work on the sign-up page',
    'Person-months of R&D before the first sign-up; 0 if it is there already.',
  ],
  siteMonths: [
    'Time to open it',
    'Months that building it takes at least, from when the segment is taken up; 0 if it is there already.',
  ],
  siteRunning: ['Running the page', 'Cost a month from when it is open, whoever comes.'],
  siteEffort: [
    'Upkeep of the page',
    'POD-equivalents of effort at which it draws half of the sign-ups it could. A listing beside it takes half the effort.',
  ],
  siteSignups: ['Sign-ups by themselves', 'Sign-ups a month of people who find your site without help.'],
  siteBrand: ['Sign-ups by the name', 'Further sign-ups a month once everybody knows your name.'],
  siteShare: [
    'Programmes for sign-ups',
    'Share of programme spend, events aside, that buys sign-ups instead of leads.',
  ],
  signupCost: ['Cost per sign-up', 'Programme spend per sign-up on your site, before saturation.'],
  siteHalf: ['Sign-up saturation', 'Monthly spend on sign-ups at which one costs twice as much.'],
  inviteRate: [
    'Invitations',
    'Sign-ups a month per content customer at first. A marketplace beside it gets part of them, nobody twice.',
  ],
  inviteMost: [
    'Most by invitation',
    'Sign-ups a month that all invitations together come near to and never reach; 0: nobody invites.',
  ],
  siteMaturity: [
    'Sign-ups lost to an unfinished product',
    'How much it lowers those who find it themselves or by the name: at 0.7 by half where all is missing.',
  ],
  siteQuality: [
    'Quality of site sign-ups',
    'Odds that one on your site starts using the product, compared with one on a listing.',
  ],
  trialCost: [
    'Cost of a trial',
    'Hosting and help for each sign-up on your site, whether it pays later or not.',
  ],
} as const;
