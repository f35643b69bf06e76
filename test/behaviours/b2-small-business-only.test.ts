// B2: small business only sells at once and to many; it leaks more every year and its growth fades.
import { describe, expect, it } from 'vitest';
import { companyAt, F, known, median, plan, run, segmentAt, SMB } from './futures';

const FUTURES = 1000;
const YEAR = 12;

describe('B2 small business only', { timeout: 300_000 }, () => {
  const places = {
    arr: companyAt('arr'),
    customers: companyAt('customers'),
    top: companyAt('topCustomerShare'),
    gained: segmentAt('newArr', SMB),
    expanded: segmentAt('expansionArr', SMB),
    churned: segmentAt('churnedArr', SMB),
    shrunk: segmentAt('contractionArr', SMB),
  };
  const months = 84;
  const result = run(plan('smb-only', months), FUTURES, Object.values(places));
  const alive = result.fact(F.outcome).map((outcome) => outcome !== 2);
  const ofSurvivors = (values: number[]) => values.filter((_, i) => alive[i]);

  const sumOverYear = (place: number, year: number) => {
    let sum = 0;
    for (let month = (year - 1) * YEAR + 1; month <= year * YEAR; month++) {
      for (const value of ofSurvivors(result.at(place, month))) sum += value;
    }
    return sum;
  };

  it('has its first customer within half a year in nearly every future', () => {
    const first = result.fact(F.firstCustomer + SMB);
    expect(first.filter((month) => month <= 6).length / FUTURES).toBeGreaterThan(0.98);
  });

  it('ends with more than a thousand customers in typical surviving futures, none of whom matters alone', () => {
    expect(median(ofSurvivors(result.at(places.customers, months)))).toBeGreaterThan(1000);
    expect(median(known(result.at(places.top, months)))).toBeLessThan(0.01);
  });

  it('leaks more every year: (churn + contraction) ÷ (new + expansion) rises', () => {
    const leak = [1, 2, 3, 4, 5, 6].map(
      (year) =>
        (sumOverYear(places.churned, year) + sumOverYear(places.shrunk, year)) /
        (sumOverYear(places.gained, year) + sumOverYear(places.expanded, year)),
    );
    expect(leak[1]).toBeGreaterThan(leak[0]);
    expect(leak[2]).toBeGreaterThan(leak[1]);
    expect(leak[5]).toBeGreaterThan(leak[2]);
  });

  it('grows more slowly every year', () => {
    const growth = [2, 3, 4, 5, 6, 7].map((year) => {
      const total = (month: number) =>
        ofSurvivors(result.at(places.arr, month)).reduce((sum, arr) => sum + arr, 0);
      return total(year * YEAR) / total((year - 1) * YEAR) - 1;
    });
    expect(growth[1]).toBeLessThan(growth[0]);
    expect(growth[2]).toBeLessThan(growth[1]);
    expect(growth[5]).toBeLessThan(growth[2]);
  });
});
