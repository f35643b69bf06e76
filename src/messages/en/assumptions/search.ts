// The search for a number, and what people call numbers.

export const search = {
  hint: 'Search all numbers by name, by what they mean, or by key.',
  found: (count: number) => (count === 0 ? 'Nothing found.' : count === 1 ? '1 found.' : `${count} found.`),
  more: (count: number) => `${count} more: be more exact.`,
  ofRounds: (label: string) => `${label}, of the rounds`,
  /** What people search for, and what the page's own words for it are. */
  synonyms: {
    salary: ["founders' pay", 'loaded cost', 'loaded fixed'],
    wage: ["founders' pay", 'loaded cost', 'loaded fixed'],
    pay: ['loaded cost', 'loaded fixed'],
    burn: ['cash at the start', 'each month', 'loaded cost', 'loaded fixed', 'r&d', 'g&a'],
    spend: ['each month', 'programmes'],
    budget: ['programmes', 'r&d', 'g&a'],
    price: ['acv', 'discount'],
    hire: ['seats in each pod', 'hiring'],
    headcount: ['seats in each pod'],
    staff: ['seats in each pod'],
    retention: ['churn'],
    cancel: ['churn'],
    upsell: ['expansion', 'accounts to grow'],
    adr: ['account manager'],
    fundraising: ['round', 'investors'],
    investor: ['investors', 'arr needed'],
    conversion: ['lead to', 'qualified to', 'trial to', 'win rate', 'activation'],
    ads: ['programmes', 'per lead'],
    marketing: ['programmes', 'per lead'],
    overhead: ['g&a', 'management'],
    engineer: ['r&d'],
  } as Readonly<Record<string, readonly string[]>>,
};
