// Blocks on the books.
import { blocks } from '../block';

export const ledger = blocks('ledger', {
  revenue: ['ledger#ledger', ['revenue_t = (ARR_u + ARR_t) / 24', 'u = t - 1']],
  billing: [
    'ledger#ledger books#Books',
    [
      '"billed" = (1 - {usageShare}) * served + closed',
      'card = {cardShare} * "billed" * (1 - {cardFailure})',
      '"card fees" = {cardFee} * card',
    ],
    'arrearsMonths',
  ],
  collecting: [
    'invoices#invoiceIndividual invoices#invoiceMidTerm payments#preparePayments books#Books',
    [
      'P("paid within" * k * "months") = 1 - exp(-((k + 0.5) * 30.4375 - {termsDays}) / {lateDays})',
      '"never paid" = {badDebt} * "invoice"',
    ],
  ],
  payroll: [
    'ledger#ledger',
    [
      '"payroll" = sum("people", {role.cost}) * (1 + {managementOverhead} * (1 - 1 / P)) + {founderPay}',
      '"field" = P_s * ({officeCost} + {travelCost}) + opened * {visitsPerDeal} * {visitCost}',
    ],
  ],
  cogs: [
    'ledger#ledger bespoke#supportLoad',
    [
      '"COGS" = {hostingShare} * revenue + "card fees" + {marketplaceFee} * served_p + {supportHourCost} * sum(s, n * {supportHours} * (1 + {bespokeLoad} * B_c))',
    ],
  ],
  platform: [
    'platform#platformShare self-serve#selfServe opening-customers#openCustomers',
    [
      'served_p = served * sum(a, x_a * ARR_a) / sum(a, ARR_a)',
      'x_a = "self-serve ARR that came by it" / "ARR by the month that went live with it"',
      'x_a = {openingPlatform} * "(customers at the start)"',
    ],
  ],
  admin: ['ledger#ledger', ['"G&A" = {adminFixed} + {adminPerHead} * heads + {adminRevenueShare} * revenue']],
  balances: [
    'ledger#ledger roll-up#rollUp lapse#unearnedOfLapsing',
    [
      'R_t = R_u + "billings" - "collections" - "written off" - "reversed"',
      'D_t = D_u + "billings" - "reversed" - revenue + (N_t - N_u)',
      'cash_t = cash_u + "collections" + "funding" - "costs"',
      'runway = cash_t / "mean net burn of three months"',
    ],
  ],
});
