// Heights of the pictures in the right column, px: so that at a window of 900 the plans side by side are still in
// sight, and what more room is used for.

const DESIGNED = 900;
const PHONE = { main: 220, cash: 150, plan: 120 };
/** What fits above the phone's open sheet. */
const BESIDE = { ...PHONE, cash: 64 };

export interface Heights {
  readonly main: number;
  readonly cash: number;
  readonly plan: number;
}

/** Extra height goes to the upper chart first, then to cash. */
export function heightsFor(
  windowHeight: number,
  { phone, beside }: { readonly phone: boolean; readonly beside: boolean },
): Heights {
  if (phone) return beside ? BESIDE : PHONE;
  const extra = Math.max(0, windowHeight - DESIGNED);
  const main = Math.min(160, extra);
  const cash = Math.min(100, extra - main);
  return { main: 118 + main, cash: 84 + cash, plan: 62 };
}
