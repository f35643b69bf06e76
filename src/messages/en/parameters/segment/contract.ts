// Contract, payment and commission of a segment: [label, help]. The page appends the source.

export const contract = {
  annualShare: [
    'Annual contracts',
    'Share of sold contracts for a year or longer, billed in advance; a discount for it adds to them.',
  ],
  annualReady: [
    'Ready for a year',
    'Buyers who sign for a year without a discount. Push more of them to it, and some walk away.',
  ],
  twoYearShare: [
    'Asked for two years',
    'Share of annual buyers. Who is ready signs; of the others some walk away, the rest sign for one.',
  ],
  threeYearShare: [
    'Asked for three years',
    'Share of annual buyers. Who is ready signs; of the others some walk away, the rest sign for one.',
  ],
  termReady: [
    'Ready for another year',
    'Annual buyers who would add a second year without a discount; of these as many a third.',
  ],
  prepayShare: [
    'Asked to pay the whole term',
    'Share of two- and three-year buyers. Who is ready pays; of the others some walk away.',
  ],
  prepayReady: [
    'Ready to pay ahead',
    'Of them, who would pay a second year in advance without a discount; of these as many a third.',
  ],
  discountPull: [
    'Pull of such discounts',
    'How much a discount for term or payment adds to those ready: at 12, ten points triple the odds.',
  ],
  walkAway: [
    'Walk away when pushed',
    'Share of buyers asked for more than they are ready for who sign nothing at all.',
  ],
  quarterlyShare: ['Billed by the quarter', 'Share of the other annual contracts, in advance.'],
  annualDiscount: [
    'Discount for annual payment',
    'Off the price of contracts that pay a year or more in advance; usual up to 17 %.',
  ],
  termDiscount: ['Discount for term', 'Off the price for each further year of term; usual about 5 %.'],
  prepayDiscount: [
    'Discount for prepayment',
    'Off the price where two or three years are paid in advance; usual 5 to 10 %.',
  ],
  usageShare: ['Billed after use', "Share of monthly contracts' service that is billed once it is over."],
  arrearsMonths: ['Months on such a bill', 'Service billed after use: 1 every month, 3 every quarter.'],
  lapseShare: [
    'Leave without a word',
    'Share of those not renewing whom only an unpaid invoice betrays: it is cancelled later.',
  ],
  lapseMonths: [
    'Months until cut off',
    'How long such a customer is served before the invoice is cancelled.',
  ],
  termsDays: ['Payment terms', 'Days an invoice leaves the customer to pay.'],
  lateDays: ['Late payment', 'Mean days beyond the terms.'],
  cardShare: ['Paid by card', 'Share of monthly contracts paid by card at once; the rest is invoiced.'],
  badDebt: ['Never paid', 'Share of invoices written off.'],
  commission: [
    'Commission',
    'Share of the first-year bookings they close, paid to hired sellers on top of their fixed cost.',
  ],
  termKicker: [
    'Commission for term',
    'Added for each further year of term, as a share of the commission; reasonable: 0.1 to 0.3.',
  ],
  expansionCommission: [
    'Commission on expansion',
    'Paid to those who own customers (CSM, AM), as a factor of the rate above.',
  ],
  commissionDelay: ['Commission paid after', 'Months from a signature to pay day; 1: the month after.'],
  commissionOnCollection: [
    'Commission on collection',
    'Share of it that waits until the customer has paid the first invoice.',
  ],
  clawbackMonths: [
    'Commission clawed back',
    'Taken back when a customer leaves before being live for so many months; reasonable: 3 to 12.',
  ],
  rampDraw: [
    'Draw in ramp',
    'Commission guaranteed to new sellers, as a share of that at quota; not paid back.',
  ],
  meetingPay: ['Pay per meeting', 'What outbound people (SDR) get for each qualified meeting.'],
  quota: [
    'Quota',
    'Bookings a year expected of a seller (AE): a yardstick, not a capacity. A lead who opens half carries half.',
  ],
} as const;
