// What a segment asks of its PODs besides people: [label, help]. The page appends the source.

export const field = {
  fissionCustomers: ['Customers to split', 'Live customers from which the company is ready to split a POD.'],
  officeCost: ['Office per POD', 'Regional office of each POD, of a field team.'],
  travelCost: ['Visits and events per POD', 'Travel and local events of each POD, of a field team.'],
  visitsPerDeal: ['Visits per opportunity', 'Visits in person, paid for each opportunity opened.'],
  visitCost: ['Cost of a visit', 'Travel and time outside pay, for each visit.'],
} as const;
