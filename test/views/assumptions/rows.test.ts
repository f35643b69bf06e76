// Every number has its place in the panel, once; gates, effort, search and rules.
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../../src/messages';
import {
  asleepBecauseOf,
  fallback,
  gateOf,
  hasEffort,
  listPresets,
  PARAMETERS,
  preset,
  writePath,
  type Scenario,
  type Value,
} from '../../../src/scenario';
import { makeCell } from '../../../src/views/assumptions/cells';
import { rowText, whyNotUsed } from '../../../src/views/assumptions/row-text';
import {
  allRows,
  countMain,
  keysOf,
  mainRows,
  moreRows,
  seatRows,
  TABS,
} from '../../../src/views/assumptions/rows';
import { search } from '../../../src/views/assumptions/search';
import { ruleSentence } from '../../../src/views/assumptions/rules/sentence';

const messages = await loadMessages('en');
const rows = allRows(fallback.segments.map(({ archetype }) => archetype));
const textOf = (row: (typeof rows)[number]) => rowText(messages, fallback, row);

function changed(scenario: Scenario, path: string, value: Value): Scenario {
  const result = writePath(scenario, path, value);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('the rows of the panel', () => {
  it('hold every parameter of company and segments exactly once', () => {
    const placed = TABS.flatMap((tab) => [
      ...mainRows(rows, tab),
      ...moreRows(rows, tab).flatMap((section) => section.rows),
    ]).concat(seatRows(rows));
    const ids = placed.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const slots = PARAMETERS.filter(({ scope }) => scope !== 'round').map(
      ({ scope, slot }) => `${scope}.${slot}`,
    );
    expect(ids.length).toBe(new Set(slots).size);
  });

  it('have some twenty to thirty that matter most', () => {
    expect(countMain(rows)).toBeGreaterThanOrEqual(20);
    expect(countMain(rows)).toBeLessThanOrEqual(40);
  });

  it('set churn by the month beside churn by the year', () => {
    const churn = rows.find(({ id }) => id === 'segment.churnFirst');
    expect(churn?.parameters.map((own) => own?.key)).toEqual(['churnFirstPerMonth', 'churnFirstPerYear']);
    expect(churn && textOf(churn)).toMatchObject({
      label: 'Churn, first period',
      unit: '% a month | % a year',
    });
  });

  it('say where published figures come from, and how good they are', () => {
    const row = rows.find(({ id }) => id === 'segment.winRate');
    const text = row && textOf(row);
    expect(text?.help.replace(/\u202f/g, ' ')).toContain('25–40 % (Small business), 10–20 % (Enterprise)');
    expect(text?.sources.join(' ')).toContain('weak source: a vendor');
    expect(text?.sources.join(' ')).not.toContain('grade');
  });
});

describe('controls', () => {
  it('lead back to the preset, not to the default column', () => {
    const row = PARAMETERS.find(({ scope, key }) => scope === 'segment' && key === 'winRate');
    const owner = { prefix: 'smb', name: 'Small business', archetype: 'micro', segment: 0 } as const;
    const scenario = changed(fallback, 'smb.winRate', 0.4);
    const cell = row && makeCell(scenario, fallback, row, 'Win rate', owner, () => undefined);
    expect(cell).toMatchObject({ path: 'smb.winRate', name: 'Win rate, Small business', value: 0.4 });
    expect(cell?.home).toEqual({ p10: 0.21, p90: 0.364 });
    expect(cell?.track.home).toBeCloseTo(0.281, 3);
  });

  it('sleep while another number is zero, and wake when it is not', () => {
    const asleep = (scenario: Scenario, prefix: string, key: string) =>
      asleepBecauseOf(scenario, prefix === 'company' ? 'company' : 'segment', prefix, key);
    // Neither a marketplace nor a site of its own: both are why.
    expect(asleep(fallback, 'enterprise', 'trialToPaid')).toBe('selfServe');
    expect(asleep(fallback, 'enterprise', 'listingSignups')).toBe('marketplaceCeiling');
    expect(whyNotUsed(messages, 'selfServe')).toBe('not used (no sign-ups)');
    expect(asleep(fallback, 'smb', 'trialToPaid')).toBeUndefined();
    expect(
      asleep(changed(fallback, 'enterprise.marketplaceCeiling', 500), 'enterprise', 'trialToPaid'),
    ).toBeUndefined();
    const site = changed(fallback, 'enterprise.ownSite', 1);
    expect(asleep(site, 'enterprise', 'trialToPaid')).toBeUndefined();
    expect(asleep(site, 'enterprise', 'siteSignups')).toBeUndefined();
    // Its programmes buy leads only.
    expect(asleep(site, 'enterprise', 'signupCost')).toBe('siteShare');
    expect(asleep(fallback, 'smb', 'siteSignups')).toBe('ownSite');
    expect(asleep(fallback, 'smb', 'sitePersonMonths')).toBe('ownSite');
    expect(asleep(fallback, 'smb', 'am.cost')).toBe('am.seats');
    expect(asleep(changed(fallback, 'company.growthPods', 0), 'company', 'growthGuard')).toBe('growthPods');
    expect(asleep(fallback, 'smb', 'upsellLift')).toBe('upsell');
    expect(asleep(changed(fallback, 'smb.am.seats', 1), 'smb', 'upsellLift')).toBeUndefined();
  });

  it('sleep with what would wake them', () => {
    expect(asleepBecauseOf(fallback, 'segment', 'smb', 'signupCost')).toBe('ownSite');
    const early = changed(fallback, 'company.fissionEarly', 1);
    expect(asleepBecauseOf(early, 'company', 'company', 'fissionUnready')).toBe('fission');
  });

  it('sleep once a curve is drawn in their place, and only there', () => {
    const level = [{ month: 9, value: 0.1 }];
    const plan = { ...fallback.plan, discounts: { smb: level }, industrySpread: { smb: level } };
    const drawn = { ...fallback, plan: { ...plan, playbook: [{ month: 9, value: 1 }] } };
    const why = (scenario: Scenario, prefix: string, key: string) =>
      asleepBecauseOf(scenario, prefix === 'company' ? 'company' : 'segment', prefix, key);
    for (const key of ['discount', 'industrySpread']) {
      expect(why(fallback, 'smb', key), key).not.toBe('drawn');
      expect(why(drawn, 'smb', key), key).toBe('drawn');
      expect(why(drawn, 'enterprise', key), key).not.toBe('drawn');
    }
    expect(why(fallback, 'company', 'playbook')).toBeUndefined();
    expect(why(drawn, 'company', 'playbook')).toBe('drawn');
    expect(why(drawn, 'company', 'playbookPace')).toBeUndefined();
    expect(whyNotUsed(messages, 'drawn')).toBe('not used (drawn in the plan)');
  });

  it('sleep because of numbers that exist', () => {
    for (const { scope, key } of PARAMETERS) {
      if (scope === 'round') continue;
      const gate = gateOf(scope, key);
      if (gate === undefined) continue;
      expect(whyNotUsed(messages, gate), gate).toMatch(/^not used \((?!undefined).+\)$/);
      expect(
        PARAMETERS.some((row) => row.scope === scope && row.key === gate),
        gate,
      ).toBe(true);
    }
  });
});

describe('effort', () => {
  it('is drawn or promised by a rule', () => {
    const plan = (id: string) => preset(id) ?? fallback;
    expect(hasEffort(plan('smb-only'), 'enterprise')).toBe(false);
    expect(hasEffort(plan('smb-only'), 'smb')).toBe(true);
    expect(hasEffort(plan('adaptive'), 'enterprise')).toBe(true);
    expect(
      hasEffort({ ...plan('shippo-pivot'), months: 21, plan: { ...fallback.plan, rules: [] } }, 'smb'),
    ).toBe(false);
  });
});

describe('search', () => {
  const ids = (query: string) =>
    search(rows, query, textOf, keysOf, messages.assumptions.search.synonyms).map(({ id }) => id);
  it('looks at label, help and key, the label’s beginning first', () => {
    expect(ids('win rate')[0]).toBe('segment.winRate');
    expect(ids('hostingshare')).toEqual(['company.hostingShare']);
    expect(ids('carriers')).toContain('company.hostingShare');
    expect(ids('churn').length).toBeGreaterThan(4);
  });
  it.each([
    ['salary', 'company.founderPay'],
    ['salary', 'segment.ae.cost'],
    ['burn', 'company.cash'],
    ['price', 'segment.acv'],
    ['hire', 'segment.ae.hire'],
    ['hire', 'segment.ae.seats'],
    ['ramp', 'segment.ae.ramp'],
    ['runway', 'company.growthGuard'],
    ['discount', 'segment.discount'],
    ['MDR', 'segment.mdr.seats'],
  ])('finds for %s %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });
  it('has no other word that means nothing', () => {
    for (const word of Object.keys(messages.assumptions.search.synonyms)) {
      for (const meaning of messages.assumptions.search.synonyms[word]) {
        expect(ids(meaning.replace(/ .*/, '')).length, `${word}: ${meaning}`).toBeGreaterThan(0);
      }
    }
  });
  it('puts what only means the same after what says so', () => {
    expect(ids('price')[0]).toBe('segment.priceElasticity');
  });
  it('finds nothing for nothing', () => {
    expect(ids('  ')).toEqual([]);
    expect(ids('zebra')).toEqual([]);
  });
});

describe('rules', () => {
  it('read as sentences', () => {
    const [first, second] = fallback.plan.rules.map((rule) => ruleSentence(messages, fallback, rule));
    expect(first.replace(/\u202f/g, ' ')).toBe(
      'When the month is at least 38, and runway is under 9 months: mix to 100 % Small business.',
    );
    expect(second).toBe('When runway is over 12 months for 2 months in a row: the mix as drawn again.');
  });
  it('have a sentence in every preset', () => {
    for (const { id } of listPresets()) {
      const scenario = preset(id) ?? fallback;
      for (const rule of scenario.plan.rules) {
        expect(ruleSentence(messages, scenario, rule)).toMatch(/^When .*: .*\.$/);
      }
    }
  });
});
