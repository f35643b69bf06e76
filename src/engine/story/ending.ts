// Why the cash ran out: the month's flow by its parts, and the money that would have had to come.
import { ANY_RUNWAY, R, roundBase } from '../input';
import { growth, type World } from '../model';

/** Lines of the cash flow, as the series of these names; costs are below 0. */
export const FLOW_LINES = [
  ...(['collections', 'funding', 'payroll', 'commissions', 'programmes', 'cogs', 'research'] as const),
  ...(['admin', 'recruiting', 'training', 'severance'] as const),
];
export type FlowLine = (typeof FLOW_LINES)[number];

/** A figure that an investor asks for, and what there was. */
export interface Unmet {
  readonly asked: number;
  readonly had: number;
}

/** The next round that could have been agreed, and why it was not: whatever was not met; none of it: investors said no. */
export interface Missed {
  readonly round: number;
  readonly amount: number;
  /** Month from which it was open, when that is still to come. */
  readonly fromMonth: number | null;
  readonly arr: Unmet | null;
  /** `had` is −1 where growth could not be told yet. */
  readonly growth: Unmet | null;
  /** Investors of this round come only when the runway is shorter. */
  readonly runway: Unmet | null;
}

export interface Ending {
  readonly month: number;
  /** Cash under zero. */
  readonly short: number;
  /** The month's flow, largest first; adds up to the change of cash. */
  readonly flow: readonly { readonly line: FlowLine; readonly amount: number }[];
  /** A round that was agreed, and the month in which its money was due. */
  readonly due: { readonly round: number; readonly amount: number; readonly month: number } | null;
  readonly missed: Missed | null;
}

/** Of a company that has just run out of cash. */
export function endingOf(world: World): Ending {
  const { books, plan, ctx, month } = world;
  const flow = FLOW_LINES.map((line) => {
    const income = line === 'collections' || line === 'funding';
    return { line, amount: income ? books[line] : -books[line] };
  })
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const rounds = Array.from({ length: ctx.input.rounds }, (_, round) => round);
  const due = rounds.find((round) => plan.agreed[round] > 0 && plan.lands[round] > month);
  return {
    ...{ month, short: -books.cash, flow },
    due: due === undefined ? null : { round: due, amount: amountOf(world, due), month: plan.lands[due] },
    missed: due === undefined ? missedOf(world, rounds) : null,
  };
}

export const amountOf = ({ ctx }: World, round: number) => ctx.v[roundBase(ctx.segments, round) + R.amount];

/** The first round of the sequence that was still to be agreed, a bridge only where there is no other. */
function missedOf(world: World, rounds: readonly number[]): Missed | null {
  const { plan, ctx, books, month } = world;
  const at = (round: number) => roundBase(ctx.segments, round);
  const open = rounds.filter(
    (round) => plan.agreed[round] === 0 && (ctx.v[at(round) + R.bridge] > 0 || round >= plan.nextRound),
  );
  const round = open.find((one) => ctx.v[at(one) + R.bridge] === 0) ?? open.at(0);
  if (round === undefined) return null;
  const asked = (slot: number) => ctx.v[at(round) + slot];
  const rate = growth(world, month);
  const early = asked(R.fromMonth) > month && plan.called[round] === 0;
  return {
    ...{ round, amount: amountOf(world, round) },
    fromMonth: early ? asked(R.fromMonth) : null,
    arr: books.arr < asked(R.minArr) ? { asked: asked(R.minArr), had: books.arr } : null,
    growth: rate < asked(R.minGrowth) ? { asked: asked(R.minGrowth), had: rate } : null,
    runway:
      asked(R.maxRunway) < ANY_RUNWAY && books.runway > asked(R.maxRunway)
        ? { asked: asked(R.maxRunway), had: books.runway }
        : null,
  };
}
