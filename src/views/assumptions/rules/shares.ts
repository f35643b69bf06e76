// A mix within a rule: one share is typed, the others make room in their proportions. Pure.

type Shares = Readonly<Record<string, number>>;

const clean = (x: number) => Math.round(x * 1e6) / 1e6;

/** Share of each segment in their order, adding up to 1, or all 0: nobody is worked on. */
export function sharesOf(shares: Shares, ids: readonly string[]): number[] {
  const own = ids.map((id) => (Object.hasOwn(shares, id) ? shares[id] : 0));
  const total = own.reduce((sum, share) => sum + share, 0);
  return own.map((share) => (total > 0 ? share / total : 0));
}

/** The mix with one segment's share set, 0 to 1; what is left goes to the others as they stand, or evenly. */
export function withShare(shares: Shares, ids: readonly string[], id: string, share: number): Shares {
  const before = sharesOf(shares, ids);
  const at = ids.indexOf(id);
  const others = before.reduce((sum, other, i) => (i === at ? sum : sum + other), 0);
  const rest = (other: number) =>
    (1 - share) * (others > 0 ? other / others : 1 / Math.max(1, ids.length - 1));
  const after = before.map((other, i) => clean(i === at ? share : rest(other)));
  return Object.fromEntries(ids.flatMap((name, i) => (after[i] > 0 ? [[name, after[i]]] : [])));
}
