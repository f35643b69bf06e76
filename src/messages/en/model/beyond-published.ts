// Where shipped plans lie outside published figures, and why: the measure as the terminal's `check` names it, and the reason.

export const beyondPublished = {
  lead: 'Every preset is held against published figures, never tuned to an outcome; the terminal’s `check` prints the whole table. Outside by more than a quarter of the range are:',
  /** Names of presets, and the reason. */
  line: (presets: string, why: string) => `${presets}. ${why}`,
  measures: {
    salesPerGained: [
      'S&M per dollar of ARR, expansion included',
      'All below. The surveyed firms have more than $5m of ARR and win customers by selling; here many come by a listing or a page of their own, by others, or at prices above their market’s.',
    ],
    burn: [
      'Burn multiple',
      'All below. Their customers pay a year or more in advance, or sign up by themselves, and the years counted come after the first two, when those who are still there live on their customers.',
    ],
    capital: [
      'Capital used per dollar of ARR',
      'Above for those that begin without a product, counted from their first month: the surveyed firms are older and larger. Below for those whose customers pay in advance or come by themselves, and for those that run seven years.',
    ],
    expansion: [
      'Expansion, share of new ARR',
      'Its customers are young: small ones came after two years, and flat prices leave them little to grow by.',
    ],
    lifetime: [
      'LTV : CAC',
      'A rule of thumb for a healthy company. At $1,200 a contract and the published churn of such customers an AE costs more than the contracts bring: self-serve carries small business.',
    ],
    attainment: [
      'Attainment of quota',
      'Above. The quota is a US one at two renminbi to the dollar; nothing published on quotas in China was found.',
    ],
    lostSmall: [
      'Customers lost a year, small business',
      'Below. The essay claims five years for a customer who was visited, and the published range is of US firms.',
    ],
    lostEnterprise: [
      'Customers lost a year, enterprise (mean)',
      'Below. They have a dozen such customers in a future, most of them young and bound by a term.',
    ],
    seed: [
      'Seed extension raised',
      'Below. A plan that spends its first two years on enterprise, wholly or half, has little to show to investors by then; among the published firms are few such plans.',
    ],
    seriesA: [
      'Series A within 24 months of the start',
      'Below. They begin without a product, with founders who sell, or with enterprise: few have what a Series A asks for so early. Published firms start their clock at a seed round.',
    ],
    seriesAAfterSeed: [
      'Series A within 24 months of the seed extension',
      'Above. Who closes a seed extension closes it late, and has what a Series A asks for soon after.',
    ],
  },
} as const;
