// A company that stands begins with its effort where its customers are.
import { describe, expect, it } from 'vitest';
import { fallback, validate } from '../../src/scenario';
import { effortWhereCustomersAre, share } from '../../src/scenario/opening';

const six = { cash: 2e6, arr: 400_000, customers: 300, burn: 90_000, months: 30, growth: 1 };
const nobody = fallback.segments.map(() => ({ customers: 0, arr: 0 }));

describe('the effort of a company that stands', () => {
  it('begins where its customers are; what is drawn later stays', () => {
    const mix = effortWhereCustomersAre(fallback, share(fallback, six, 'smb'));
    expect(mix.keyframes[0]).toEqual({ month: 1, shares: { smb: 1 } });
    expect(mix.keyframes.slice(1)).toEqual(fallback.plan.mix.keyframes.slice(1));
  });

  it('is divided by what each segment pays, in steps of a twentieth', () => {
    const parts = [
      { customers: 298, arr: 273_000 },
      { customers: 2, arr: 127_000 },
    ];
    const mix = effortWhereCustomersAre(fallback, parts);
    expect(mix.keyframes[0].shares).toEqual({ smb: 0.7, enterprise: 0.3 });
    expect(validate({ ...fallback, plan: { ...fallback.plan, mix } }).ok).toBe(true);
  });

  it('is divided by customers where none pays, and stays as drawn without any', () => {
    const free = fallback.segments.map((_, s) => ({ customers: s === 0 ? 9 : 1, arr: 0 }));
    expect(effortWhereCustomersAre(fallback, free).keyframes[0].shares).toEqual({
      smb: 0.9,
      enterprise: 0.1,
    });
    expect(effortWhereCustomersAre(fallback, nobody)).toBe(fallback.plan.mix);
  });
});
