// POD templates: each says all of a POD, and what one makes oneself comes back as it was.
import { describe, expect, it, test } from 'vitest';
import {
  ARCHETYPES,
  bandOf,
  changedKeys,
  dealSizeOf,
  holds,
  inCurrency,
  MAX_PER_POD,
  MOST_OWN_TEMPLATES,
  ownBand,
  ownSettings,
  POD_TEMPLATES,
  podOf,
  preset,
  readOwnTemplates,
  readPath,
  ROLES,
  settingsOf,
  sideOf,
  SOURCES,
  validate,
  withSettings,
  inIndustry,
  type OwnTemplate,
  type Scenario,
} from '../../src/scenario';
import { company, segment } from '../engine/company';

const PIVOT = preset('shippo-pivot@1') as Scenario;
const template = (id: (typeof POD_TEMPLATES)[number]['id']) =>
  POD_TEMPLATES.find((each) => each.id === id) ?? POD_TEMPLATES[0];

describe('ready-made templates', () => {
  it.each(['USD', 'CNY'])('fit a POD, differ, and cite what exists, in %s', (currency) => {
    const all = POD_TEMPLATES.map((each) => settingsOf(each, currency));
    for (const settings of all) {
      const heads = ROLES.reduce((sum, role) => sum + settings[`${role}.seats`], 0);
      expect(heads).toBeLessThanOrEqual(MAX_PER_POD);
      const one = segment('one', 'mid', {});
      const scenario = { ...company({ segments: [one] }), currency };
      const after = withSettings(scenario, 'one', settings);
      expect(validate(after).ok).toBe(true);
      expect(all.filter((other) => holds(after, after.segments[0], other))).toEqual([settings]);
    }
    for (const { source, purpose } of POD_TEMPLATES)
      for (const cited of [source, purpose.source])
        if (cited !== 'assumption') expect(SOURCES).toHaveProperty(cited);
  });

  it('carry the list, the field team, and nothing that was there before', () => {
    const [, enterprise] = PIVOT.segments;
    const key = withSettings(PIVOT, enterprise.id, settingsOf(template('keyAccount'), 'USD'));
    expect(readPath(key, 'enterprise.namedAccounts')).toBe(20);
    const field = withSettings(key, enterprise.id, settingsOf(template('fieldTeam'), 'USD'));
    const read = (name: string) => readPath(field, `enterprise.${name}`);
    expect(['namedAccounts', 'officeCost', 'travelCost', 'lead.cost', 'sdr.cost'].map(read)).toEqual([
      ...[0, 1450, 7200, 10_000, 10_000],
    ]);
    const plain = withSettings(field, enterprise.id, settingsOf(template('standard'), 'USD'));
    expect(readPath(plain, 'enterprise.officeCost')).toBe(0);
    // Defaults are stored as absence.
    expect(plain.segments[1].values).not.toHaveProperty('officeCost');
    const direct = withSettings(PIVOT, enterprise.id, settingsOf(template('standard'), 'USD'));
    for (const role of ['mdr', 'sdr', 'ae', 'csm']) {
      const cost = (scenario: Scenario) => readPath(scenario, `enterprise.${role}.cost`);
      expect(cost(plain), role).toBe(cost(direct));
    }
    expect(readPath(plain, 'enterprise.sdr.cost')).not.toBe(10_000);
  });

  it.each(['USD', 'CNY'])(
    'say what everybody in them is paid, whatever was paid before, in %s',
    (currency) => {
      const one = segment('one', 'mid', Object.fromEntries(ROLES.map((role) => [`${role}.cost`, 4321])));
      const before = { ...company({ segments: [one] }), currency };
      for (const each of POD_TEMPLATES) {
        const after = withSettings(before, 'one', settingsOf(each, currency));
        const usual = withSettings(
          { ...before, segments: [{ ...one, values: {} }] },
          'one',
          settingsOf(each, currency),
        );
        for (const role of ROLES.filter((seat) => settingsOf(each, currency)[`${seat}.seats`] > 0))
          expect(readPath(after, `one.${role}.cost`), `${each.id}: ${role}`).toBe(
            readPath(usual, `one.${role}.cost`),
          );
      }
    },
  );

  it('have the regional team of the essay: ten people, 20,000 each, 10,000 and 50,000', () => {
    const regional = preset('regional-team@1') as Scenario;
    const settings = settingsOf(template('fieldTeam'), regional.currency);
    expect(changedKeys(regional, regional.segments[0], settings)).toEqual([]);
    expect(ROLES.reduce((sum, role) => sum + settings[`${role}.seats`], 0)).toBe(10);
  });

  it('are told by whether the deals lie in their band, in any currency alike', () => {
    const yuan = inCurrency(PIVOT, 'CNY');
    for (const each of POD_TEMPLATES) {
      const [dollars, renminbi] = [bandOf(each, 'USD'), bandOf(each, 'CNY')];
      if (dollars) expect(renminbi).toEqual(dollars.map((end) => 2 * end));
    }
    const key = bandOf(template('keyAccount'), 'USD') ?? [0, 0];
    expect(PIVOT.segments.map((own) => sideOf(key, dealSizeOf(PIVOT, own)))).toEqual([-1, 0]);
    expect(bandOf(template('industry'), yuan.currency)).toBeUndefined();
  });
});

describe("one's own", () => {
  const made = (scenario: Scenario, at: number, more: Partial<OwnTemplate> = {}): OwnTemplate => {
    const own = scenario.segments[at];
    const { archetype } = own;
    const values = podOf(scenario, own);
    return { id: 'mine', name: 'Mine', archetype, currency: scenario.currency, values, ...more };
  };

  it('is the POD as it is: applied elsewhere it makes the same one', () => {
    const changed = withSettings(PIVOT, 'enterprise', {
      ...{ 'se.seats': 0.5, 'ae.cost': 15_000, namedAccounts: 12, visitsPerDeal: 2, visitCost: 700 },
    });
    const own = made(changed, 1, { price: [50_000, 0] });
    expect(own.values).toMatchObject({ 'se.seats': 0.5, 'ae.cost': 15_000, namedAccounts: 12 });
    // The table's pay is not part of it.
    expect(own.values).not.toHaveProperty('sdr.cost');
    const back = withSettings(PIVOT, 'enterprise', ownSettings(own, 'USD'));
    expect(back).toEqual(changed);
    expect(readOwnTemplates(JSON.parse(JSON.stringify([own])))).toEqual([own]);
  });

  it('serves one industry each where it says so, of as many as the segment has or the essay names', () => {
    const ready = withSettings(PIVOT, 'enterprise', settingsOf(template('industry'), 'USD'));
    const read = (scenario: Scenario) =>
      ['industryPods', 'industries'].map((key) => readPath(scenario, `enterprise.${key}`));
    expect(read(ready)).toEqual([1, 4]);
    expect(read(withSettings(ready, 'enterprise', settingsOf(template('standard'), 'USD')))).toEqual([0, 4]);
    const six = withSettings(PIVOT, 'enterprise', { industries: 6 });
    const plain = made(six, 1, { industry: 'health' });
    expect(read(withSettings(PIVOT, 'enterprise', ownSettings(plain, 'USD')))).toEqual([1, 4]);
    const own = { ...plain, values: inIndustry(six, six.segments[1], plain.values) };
    expect(read(withSettings(PIVOT, 'enterprise', ownSettings(own, 'USD')))).toEqual([1, 6]);
    expect(readOwnTemplates(JSON.parse(JSON.stringify([own])))).toEqual([own]);
    expect(read(withSettings(ready, 'enterprise', ownSettings(made(PIVOT, 1), 'USD')))).toEqual([0, 4]);
  });

  it('leaves nothing of a field team behind: pay, visits and time for a list', () => {
    const own = made(PIVOT, 1);
    const field = withSettings(PIVOT, 'enterprise', {
      ...settingsOf(template('fieldTeam'), 'USD'),
      ...{ namedEffort: 0.8, visitCost: 900, 'se.cost': 9999 },
    });
    const back = withSettings(field, 'enterprise', ownSettings(own, 'USD'));
    const direct = withSettings(PIVOT, 'enterprise', ownSettings(own, 'USD'));
    for (const key of Object.keys(ownSettings(own, 'USD')))
      expect(readPath(back, `enterprise.${key}`), key).toEqual(readPath(direct, `enterprise.${key}`));
  });

  it('follows the level of prices into another currency', () => {
    const own = made(withSettings(PIVOT, 'enterprise', { officeCost: 1000 }), 1, { price: [50_000, 0] });
    expect(ownSettings(own, 'CNY')).toMatchObject({ officeCost: 2000, 'sdr.seats': 2 });
    expect(ownBand(own, 'CNY')).toEqual([100_000, Infinity]);
    expect(ownBand({ ...own, price: [0, 300] }, 'CNY')).toEqual([0, 600]);
  });

  test.each(ARCHETYPES)('every default POD of %s can be saved and found again', (archetype) => {
    const one = segment('one', archetype, {});
    const scenario = company({ segments: [one] });
    expect(holds(scenario, one, made(scenario, 0).values)).toBe(true);
  });

  it('is left out where it makes no sense, and the others stay', () => {
    const good = made(PIVOT, 0);
    const bad: unknown[] = [
      ...[null, 7, 'x', {}, { ...good, id: '' }, { ...good, name: '' }, { ...good, name: 'a'.repeat(41) }],
      ...[
        { ...good, archetype: 'shop' },
        { ...good, currency: 'dollars' },
        { ...good, price: [5, 1] },
      ],
      ...[
        { ...good, price: 'cheap' },
        { ...good, values: {} },
        { ...good, industry: 7 },
      ],
      { ...good, values: { ...good.values, cash: 1 } },
      { ...good, values: { ...good.values, 'ae.seats': -1 } },
      { ...good, values: { ...good.values, 'ae.seats': { p10: 1, p90: 2 } } },
    ];
    expect(readOwnTemplates([...bad, good, good])).toEqual([good]);
    for (const nothing of [undefined, null, 'x', {}]) expect(readOwnTemplates(nothing)).toEqual([]);
    const many = Array.from({ length: 99 }, (_, i) => ({ ...good, id: `t${i}` }));
    expect(readOwnTemplates(many)).toHaveLength(MOST_OWN_TEMPLATES);
  });
});
