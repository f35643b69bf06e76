// Blocks of demand, leads and meetings: title, what happens, and symbols that mean something of their own there.
import type { BlockText } from '../../model';

const WORKED = 'share of the market that is worked: 1 unless PODs serve one industry each';

export const demand: Readonly<Record<string, BlockText>> = {
  pool: [
    'Accounts that are left',
    'A market is finite. Accounts leave the pool when a deal opens or someone pays, and come back some time after a no or a loss. The fewer are left, the less demand there is.',
    {},
  ],
  ticket: [
    'Entry ticket',
    'Before the first deal in a segment there is work to do: an app and its listing, or certification and single sign-on. It takes engineers, months and money.',
    {
      w: 'person-months still missing',
      w_0: 'of them at the start',
      i: 'tickets under way',
      W: 'person-months of engineers',
    },
  ],
  programmes: [
    'Programme spend',
    'Each segment gets its share of the mix. Under a hiring freeze what is booked goes on.',
    { X: 'programme spend of a segment' },
  ],
  inbound: [
    'Inbound leads',
    'The more is spent, the dearer the next lead. A known name draws more; some leads come without spending.',
    { X_d: 'spend that is for leads, not for events or sign-ups', I: 'inbound leads expected', m: WORKED },
  ],
  referrals: [
    'Referrals',
    'Customers send others, as far as they are content, and more of them where the product is far better than others. The more customers there are, the more of those whom one knows have been sent by another. Where nobody works on a segment, a part of that remains.',
    { N: 'referred leads expected' },
  ],
  referralFees: [
    'Referral fees',
    'Whoever sent a customer who signs gets a share of the first-year contract value; it is booked with the programmes. Who was sent is an expected number among those who wait and among the deals in hand, any of which are as likely to be won or lost in a month.',
    {
      r: 'deals in hand with those who were sent',
      D: 'all deals in hand',
      w: 'of those qualified and waiting, who were sent; by their chances of qualifying',
      q: 'chances of all of these of becoming an opportunity, added up',
    },
  ],
  leads: [
    'Leads of the month',
    'What was expected, less what is sold already and what a narrow ideal customer leaves out, times the luck of the month.',
    { leads: 'leads that come' },
  ],
  events: [
    'Events',
    'Part of the programmes is set aside, and brings leads every few months.',
    { G: 'money set aside', leads_e: 'leads of an event', m: WORKED },
  ],
  outbound: [
    'Outbound meetings',
    'SDRs and founders book qualified meetings themselves, with those who fit the ideal customer; trust opens doors. The oftener the same accounts are asked, the fewer answer.',
    {
      c_m: 'meetings that people can book',
      p_f: 'chance that one who fits that ideal customer qualifies',
      answering: 'part of the meetings that is left when the same accounts are asked again and again',
      N_o: 'accounts that could be met',
      m: WORKED,
    },
  ],
  named: [
    'Named accounts',
    'Sellers court a fixed list one by one. One that comes to nothing returns to the list later. Whoever does not fit a narrower ideal customer stays on the list and is not approached.',
    {
      able: 'accounts that sellers can court',
      outreach: 'people who approach accounts',
      doors: 'what trust does',
      p_n: 'chance that one qualifies within a month',
    },
  ],
  quality: [
    'Quality of leads',
    'Odds, not rates, differ from channel to channel. Those who wait stand in one queue that remembers how good they are.',
    {
      p_q: 'chance that a lead qualifies',
      p_m: 'chance that a meeting becomes an opportunity',
      Q: "odds of the channel's leads against inbound ones",
    },
  ],
};
