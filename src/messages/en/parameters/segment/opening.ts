// What stands in a segment when the first month begins: [label, help]. The page appends the source.

export const opening = {
  openingCustomers: ['Customers at the start', 'Live customers when the first month begins; 0: none yet.'],
  openingArr: ['ARR at the start', 'What those customers pay a year, together.'],
  openingMonths: ['Months of selling before', 'Months since the first of them; it tells how old they are.'],
  openingArrivals: [
    'Growth of new customers before',
    'How much faster, year on year, new customers came over those months.',
  ],
  openingAnnual: [
    'On annual contracts at the start',
    'Share of those customers billed a year in advance; the rest pay by the month.',
  ],
  openingPlatform: [
    'Through a platform at the start',
    'Share of the monthly contracts that came through a marketplace.',
  ],
  openingReceivable: ['Unpaid invoices at the start', 'Sent and not paid yet; they are paid on usual terms.'],
  openingPipeline: ['Pipeline at the start', 'Opportunities in hand when the first month begins.'],
  openingWon: ['Deals won before', 'Deals won so far: they have written part of the playbook.'],
  openingPods: [
    'PODs at the start',
    'PODs at work, fully staffed; they stay until the drawn number reaches them.',
  ],
  openingTenure: ['Tenure at the start', 'Months that the people of those PODs have been there.'],
} as const;
