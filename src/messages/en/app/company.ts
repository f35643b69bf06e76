// Your company: six numbers to start from.

/** By the field of the six numbers: what it is called, and what to type. */
const fields = {
  cash: ['Cash in the bank', 'What you could spend today.'],
  arr: ['Recurring revenue', 'What all customers together pay you. One-off work does not count.'],
  customers: ['Paying customers', 'Companies that pay you today, not users or seats.'],
  burn: ['Net burn a month', 'What your cash falls by in a usual month. If it rises, put a minus before it.'],
  months: [
    'Months since the first customer',
    'Since the first one paid. It tells how old your customers are.',
  ],
  growth: [
    'Growth over the last year',
    'How much more recurring revenue than a year ago: 100 % is twice as much.',
  ],
} as const;

export const company = {
  title: 'Your company',
  /** In the list of plans. */
  open: 'Your company …',
  openNote: 'start from six numbers',
  intro:
    'Start the simulation where your company stands today. The assumptions stay as they are; customers, team, pipeline and books are worked out from six numbers, and you can change each of them under “Opening”.',
  private: 'The numbers stay in this browser and in links that you share.',
  fields,
  per: 'Recurring revenue is told',
  perYear: 'a year (ARR)',
  perMonth: 'a month (MRR)',
  where: 'Your customers are in',
  /** A segment, and what its customers pay in the plan. */
  inSegment: (label: string, price: string) => `${label} (${price} in the plan)`,
  /** Of a scenario that had a shipped plan's. */
  ownName: 'Your company',
  follow: 'Begin with the effort where these customers are',
  followHelp:
    'The first stretch of the plan is drawn by what each segment pays today; what is drawn later stays. Without it the plan begins as it is, and may turn away from them at once.',
  between: 'two segments, by what they pay',
  start: 'First month',
  startHelp: 'Gives the months their dates. Leave it empty to count them.',
  tooYoung: 'Not used: there is no year to compare with yet.',
  missing: 'Please fill this in.',
  unreadable: (text: string, example: string) =>
    `“${text}” is not a number that fits here. An example: ${example}.`,
  outside: (low: string, high: string) => `Give a number from ${low} to ${high}.`,
  notWhole: 'Give a whole number.',
  noRevenue: 'Revenue without a customer: give the customers too, or 0 here.',
  burnTooLow: (least: string) =>
    `Too low for such a company: pay, hosting and support alone come to more than that. With these assumptions it is at least ${least}.`,
  result: 'So it opens',
  books: (customers: string, each: string, segment: string) =>
    `${customers} in ${segment} at ${each} a year each`,
  customers: (count: number, told: string) => (count === 1 ? '1 customer' : `${told} customers`),
  noCustomers: 'no customer yet',
  team: (pods: number) =>
    pods === 0 ? 'founders sell, no POD' : pods === 1 ? '1 POD at work' : `${pods} PODs at work`,
  pipeline: (count: string) => `${count} deals in hand`,
  research: (amount: string) => `${amount} a month for R&D`,
  runway: (months: string) => `cash for ${months} months at this burn`,
  noBurn: 'cash does not run down',
  planAdds: 'What the plan itself changes in its first month comes on top.',
  priceDiffers: (paid: string, segment: string, price: string) =>
    `Your customers pay ${paid}, the plan sells to new ones in ${segment} at ${price}.`,
  sellAt: (price: string) => `Sell at ${price}`,
  /** Once that was pressed. */
  soldAt: (price: string) => `New customers pay ${price} too.`,
  notSold: 'As the plan has it',
  shortRunway: 'That is little time: the plan will freeze hiring or cut costs from the first month on.',
  confirm: 'Start from here',
  clear: 'Start from nothing instead',
  done: 'One step back undoes it.',
};
