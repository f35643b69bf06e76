// The presets: how they are grouped, and of each its name, one sentence of what it shows, and what to watch for.
// Fetched when somebody opens the picker.
import type { PresetGroup, PresetId } from '../../scenario';

interface PresetWords {
  readonly name: string;
  readonly shows: string;
  readonly watch: string;
}

const groups: Readonly<Record<PresetGroup, { readonly name: string; readonly note: string }>> = {
  plans: { name: 'Five plans of one company', note: 'Same company, same luck: only the plan differs.' },
  book: { name: 'Companies by the book', note: 'The numbers of an essay or a survey, made into a company.' },
  paths: {
    name: 'Paths of real companies',
    note: 'The order in which they sold, as far as it is published.',
  },
};

const words: Readonly<Record<PresetId, PresetWords>> = {
  'shippo-pivot': {
    name: 'The Shippo pivot',
    shows: 'Enterprise first until the cash is nearly gone, then small business, then both.',
    watch: 'the low point of cash after month 22, and what the first two years cost.',
  },
  'enterprise-only': {
    name: 'Enterprise only',
    shows: 'Long cycles and no references: the cash runs out before the first customers vouch.',
    watch: 'how the odds turn with opening trust, design partners and cash.',
  },
  'smb-only': {
    name: 'Small business only',
    shows: 'Revenue within months and thousands of customers, of whom many leave again.',
    watch: 'growth that fades as churn eats what selling adds.',
  },
  balanced: {
    name: 'Half and half',
    shows: 'Both kinds of customer from the start, with a team that is small for two.',
    watch: 'the cost of two fronts, and who carries the first three years.',
  },
  adaptive: {
    name: 'Adjust as you go',
    shows: 'Small business first; rules open enterprise when customers and runway allow, and retreat.',
    watch: 'in how many futures each rule fires, and when.',
  },
  'china-saas': {
    name: 'SaaS in China by the book',
    shows:
      'Telephone sales under 10,000 a year, then visits at 60,000 a year to customers who stay five years.',
    watch: 'when visits begin to pay, and what a narrow niche does to both.',
  },
  'alibaba-path': {
    name: 'The Alibaba path',
    shows: 'Six stages from anyone who pays to one niche, then industry by industry, then wider again.',
    watch: 'conversion as the profile narrows, and volume when it widens.',
  },
  'three-tier': {
    name: 'Three-tier bow-tie',
    shows: 'Three prices, three ways to sell, and customers who stay, grow and climb to the next tier.',
    watch: 'what happens to a tier that is sold to in the way of another.',
  },
  'pod-fission': {
    name: 'POD fission',
    shows: 'Founders, then star sellers, then PODs that split once what they sold is looked after.',
    watch: 'what a split costs that comes before anybody is ready for it.',
  },
  'regional-team': {
    name: 'Regional field team',
    shows: 'Ten people, an office and visits for 300,000 a month, paid by contracts of 60,000 a year.',
    watch: 'the price under which a visit no longer pays, and what leavers do to renewals.',
  },
  'enterprise-first': {
    name: 'Enterprise first, done well',
    shows:
      'Founders whom buyers know, partners who teach and vouch, and cash for the long way: most live on.',
    watch: 'the odds as opening trust, design partners or cash are taken away, one at a time.',
  },
  'self-serve-to-enterprise': {
    name: 'Self-serve to enterprise',
    shows:
      'Teams sign up on its own site, invite others, some outgrow their plan, and enterprise comes last, as it did at Slack.',
    watch:
      "enterprise's share of ARR after year two, and how many of its customers grew out of smaller ones.",
  },
  'enterprise-prepaid': {
    name: 'Enterprise by prepayment',
    shows:
      'Customers who pay a year or more ahead bring cash in while the books still show a loss, as at Workday.',
    watch: 'cash against the operating loss, and the odds once contracts are paid by the month.',
  },
};

export const presets = {
  title: 'Presets',
  odds: 'Beside the name: how many of 100 futures survive five years, and typical ARR then. Counted for the group on the page.',
  groups,
  words,
  watch: (what: string) => `Watch ${what}`,
  sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  shown: 'open now',
  changed: 'open now, with your changes',
  library: 'Your scenarios',
  libraryNote: 'all that is kept in this browser: open, search, copy, delete, save as a file',
};
