// Parameters of a segment's own site: [label, help].

export const ownSite = {
  ownSite: [
    'Own sign-up page',
    '1: people sign up on your own site, try and pay without a seller or a platform, once it is built. 0: they cannot.',
  ],
  sitePersonMonths: [
    'Work on the sign-up page',
    'Person-months of R&D before the first sign-up. Whoever opens with customers here has built it.',
  ],
  siteMonths: [
    'Time to open it',
    'Months that building it takes at least, from when the segment is taken up.',
  ],
  siteRunning: ['Running the page', 'Cost a month from when it is open, whoever comes.'],
  siteEffort: [
    'Upkeep of the page',
    'POD-equivalents of effort at which it draws half of the unpaid sign-ups it could; bought ones need none.',
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
    'Sign-ups a month per content customer at first. With a marketplace beside it the larger of both rates is split.',
  ],
  inviteMost: [
    'Most by invitation',
    'Sign-ups a month that all invitations together come near to and never reach; 0: nobody invites.',
  ],
  siteMaturity: [
    'Sign-ups lost to an unfinished product',
    'How much it lowers unpaid sign-ups: 0 not at all, 0.7 halves them where all is missing.',
  ],
  trialCost: [
    'Cost of a trial',
    'Hosting and help for each sign-up on your site, whether it pays later or not.',
  ],
} as const;
