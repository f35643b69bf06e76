// Founder-led, generalist, assembly line, POD: what each structure does to the same team, and shared seats, playbook
// and field teams.
import { describe, expect, test } from 'vitest';
import type { Plan, Structure, Values } from '../../src/scenario';
import { company, mix, month, rule, segment, steps } from './company';
import { run, type Figures } from './figures';

type Frames = Plan['structures'][string];
const always = (structure: Structure): Frames => [{ month: 1, structure }];

interface Setting {
  readonly company?: Values;
  readonly own?: Values;
  readonly plan?: Partial<Plan>;
  readonly pods?: number;
  readonly futures?: number;
}

/** A segment that nobody grows or cuts, sold to one by one or counted. */
const team = (
  frames: Frames,
  { company: values = {}, own = {}, plan = {}, pods = 2, futures = 0 }: Setting = {},
): Figures =>
  run(
    company({
      months: 36,
      company: {
        ...{ cash: 1e9, researchCashShare: 0, growthPods: 0, freezeBelow: 0, cutBelow: 0, ...values },
      },
      segments: [
        segment('smb', 'smb', {
          ...{ freeLeads: 500, entryMonths: 0, entryPersonMonths: 0, listingSignups: 0, marketplacePull: 0 },
          ...own,
        }),
      ],
      plan: { pods: steps([1, pods]), structures: { smb: frames }, ...plan },
    }),
    futures > 0 ? { futures } : { noLuck: true },
  );

const sum = (line: readonly number[]) => line.reduce((a, b) => a + b, 0);
const won = (figures: Figures, at = 36) => {
  let all = 0;
  for (let future = 0; future < figures.futures; future++) all += figures.segment('everWon', 0, at, future);
  return all / figures.futures;
};

describe('founder-led', () => {
  test('hires nobody, whatever the plan draws', () => {
    const figures = team(always('founders'), { pods: 5, company: { growthPods: 1 } });
    expect(Math.max(...figures.line('pods'), ...figures.line('headcount'))).toBe(0);
    expect(won(figures)).toBeGreaterThan(0);
  });

  test('lets PODs go when it begins, and hires when it ends', () => {
    const figures = team([
      { month: 1, structure: 'pod' },
      { month: 13, structure: 'founders' },
      { month: 25, structure: 'pod' },
    ]);
    expect([12, 13, 24, 25].map((at) => figures.company('pods', at))).toEqual([2, 0, 0, 2]);
    expect(figures.company('laidOff', 13)).toBe(figures.company('headcount', 12));
    expect(figures.company('severance', 13)).toBeGreaterThan(0);
  });

  test('leaves the PODs that are drawn to other segments', () => {
    const two = company({
      months: 12,
      company: { cash: 1e9, growthPods: 0 },
      segments: [segment('smb', 'smb'), segment('mid', 'mid')],
      plan: { pods: steps([1, 3]), structures: { smb: always('founders') } },
    });
    const figures = run(two, { noLuck: true });
    expect([0, 1].map((s) => figures.segment('pods', s, 12))).toEqual([0, 3]);
    expect(figures.segment('founders', 0, 12)).toBeGreaterThan(0);
  });
});

describe('full-cycle reps', () => {
  const PEOPLE = ['mdr', 'ae', 'csm'];
  const still: Values = Object.fromEntries(
    PEOPLE.flatMap((role) => [
      [`${role}.attrition`, 0],
      [`${role}.ramp`, 0],
      [`${role}.hire`, 0],
    ]),
  );
  const plain = { company: { spreadPenalty: 0, founderCapacity: 0 }, own: { ...still, 'csm.seats': 0 } };

  test('all there and ramped, do their share of what a POD does', () => {
    for (const output of [0.5, 0.85, 1]) {
      const setting = { ...plain, company: { ...plain.company, generalistOutput: output } };
      const [reps, pod] = [team(always('generalist'), setting), team(always('pod'), setting)];
      expect(reps.segment('qualified', 0, 9) / pod.segment('qualified', 0, 9)).toBeCloseTo(output, 1);
      expect(reps.segment('quota', 0, 9)).toBeCloseTo(pod.segment('quota', 0, 9), 6);
    }
  });

  test('sell before every seat is filled: nobody waits for a colleague', () => {
    // No MDR is found for three years: a POD's sellers have no leads, full-cycle reps work their own.
    const late = { ...plain, own: { ...plain.own, 'mdr.hire': 36, 'founders.leads': 0 } };
    expect(won(team(always('pod'), late), 30)).toBe(0);
    expect(won(team(always('generalist'), late), 30)).toBeGreaterThan(20);
  });

  test('more output never wins less', () => {
    const wins = [0.4, 0.7, 1].map((generalistOutput) =>
      won(team(always('generalist'), { company: { generalistOutput }, futures: 20 })),
    );
    expect(wins).toEqual([...wins].sort((a, b) => a - b));
  });

  test('all hold customers, so that every leaver hurts', () => {
    const leaving = { futures: 30, own: { 'mdr.attrition': 0.3, 'ae.attrition': 0, 'csm.attrition': 0 } };
    const churned = (figures: Figures) => {
      let rate = 0;
      for (let future = 0; future < figures.futures; future++) {
        const line = (name: 'churnedCustomers' | 'customers') => sum(figures.segmentLine(name, 0, future));
        rate += line('churnedCustomers') / line('customers');
      }
      return rate / figures.futures;
    };
    // MDRs come and go: in a POD that troubles no customer.
    const shock = (structure: Structure, csmShock: number) =>
      churned(team(always(structure), { ...leaving, own: { ...leaving.own, csmShock, aeShock: 0 } }));
    expect(shock('generalist', 3)).toBeGreaterThan(1.1 * shock('generalist', 0));
    expect(shock('pod', 3)).toBeLessThan(1.02 * shock('pod', 0));
  });
});

describe('a small team', () => {
  const small = { founderCapacity: 0, smallTeamLoss: 0.4, teamScale: 8 };
  const quick: Values = Object.fromEntries(
    ['mdr', 'ae', 'csm'].flatMap((role) => [
      [`${role}.attrition`, 0],
      [`${role}.ramp`, 0],
      [`${role}.hire`, 0],
    ]),
  );
  const qualified = (structure: Structure, pods: number, values: Values, own: Values = quick) =>
    team(always(structure), { pods, company: { ...values }, own }).segment('qualified', 0, 30);

  test('leaves seats of PODs and of assembly lines idle, not those of full-cycle reps', () => {
    for (const [structure, expected] of [
      ['pod', 1 - 0.4 * (1 - 4 / 8)],
      ['assembly', 1 - 0.4 * (1 - 4 / 8)],
      ['generalist', 1],
    ] as const) {
      const share = qualified(structure, 1, small) / qualified(structure, 1, { ...small, smallTeamLoss: 0 });
      expect(share).toBeCloseTo(expected, 1);
    }
  });

  test('loses nothing from its scale on', () => {
    expect(qualified('pod', 2, small)).toBe(qualified('pod', 2, { ...small, smallTeamLoss: 0 }));
  });

  test('loses as much as the smallest while nobody looks after its customers, and less the more are looked after', () => {
    const large = { ...small, teamScale: 1 };
    const share = (own: Values) => {
      const alone = { ...quick, 'csm.seats': 0, techTouch: 0, ...own };
      return qualified('pod', 4, large, alone) / qualified('pod', 4, { ...large, smallTeamLoss: 0 }, alone);
    };
    const byHand = { 'csm.seats': 1, 'am.seats': 0, 'csm.ramp': 0 };
    // Who sells to customers looks after none.
    expect(share({})).toBeCloseTo(0.6, 1);
    expect(share({ 'am.seats': 1, 'am.hire': 0, 'am.accounts': 0 })).toBeCloseTo(0.6, 1);
    const shares = [0, 10, 20, 40, 1e5].map((accounts) => share({ ...byHand, 'csm.accounts': accounts }));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeCloseTo(0.6, 1);
    // But for the month in which the first of them were live and nobody was there yet.
    expect(shares[4]).toBeCloseTo(1, 2);
    expect(share({ techTouch: 1e5 })).toBe(1);
  });

  test('hardly feels the first customer beyond those who are looked after', () => {
    const touched = (techTouch: number) => {
      const own = { ...quick, 'csm.seats': 0, 'onb.seats': 1, techTouch };
      return team(always('pod'), { pods: 4, company: { ...small, teamScale: 1 }, own });
    };
    const all = touched(1e5);
    // One more than that is one of so many: in the month after, all are as good as when nobody was left alone.
    const month = 20;
    const live = all.segment('customers', 0, month);
    const alone = touched(live - 1);
    expect(alone.segment('qualified', 0, month + 1)).toBeGreaterThan(
      0.98 * all.segment('qualified', 0, month + 1),
    );
  });

  test('wins less, the more it loses and the larger the scale that it is short of', () => {
    const wins = (smallTeamLoss: number, teamScale: number) =>
      won(team(always('pod'), { pods: 1, company: { smallTeamLoss, teamScale }, futures: 40 }));
    const byLoss = [0.6, 0.3, 0].map((loss) => wins(loss, 9));
    const byScale = [30, 12, 4].map((scale) => wins(0.4, scale));
    for (const wins of [byLoss, byScale]) {
      expect(wins).toEqual([...wins].sort((a, b) => a - b));
      expect(wins[2]).toBeGreaterThan(wins[0]);
    }
  });
});

describe('the assembly line', () => {
  test('loses at each hand-off, and gains by doing one thing', () => {
    const wins = (handOffLoss: number, specialistGain: number) =>
      won(team(always('assembly'), { company: { handOffLoss, specialistGain }, futures: 20 }));
    const pod = won(team(always('pod'), { futures: 20 }));
    expect(wins(0, 0)).toBe(pod);
    expect(wins(0.2, 0)).toBeLessThan(wins(0.08, 0));
    expect(wins(0.08, 0)).toBeLessThan(pod);
    expect(wins(0, 0.2)).toBeGreaterThan(pod);
  });

  test('founders alone hand nothing on', () => {
    const alone = { pods: 0, futures: 3 };
    const digests = (structure: Structure) => [...team(always(structure), alone).chunk.digests];
    expect(digests('assembly')).toEqual(digests('pod'));
  });
});

test('a structure drawn as PODs is the same as none drawn', () => {
  const digests = (frames: Frames) => [...team(frames, { futures: 5 }).chunk.digests];
  expect(digests(always('pod'))).toEqual(digests([]));
});

test('rules change a structure and give it back', () => {
  const rules = [
    rule('alone', [month('>=', 7)], [{ lever: 'structure', segment: 'smb', structure: 'founders' }]),
    rule('back', [month('>=', 20)], [{ lever: 'release', latch: 'structure' }]),
  ];
  const figures = team([], { plan: { rules } });
  expect([6, 7, 19, 20].map((at) => figures.company('pods', at))).toEqual([2, 0, 0, 2]);
});

describe('seats that PODs share', () => {
  const quick = { 'se.hire': 0, 'se.attrition': 0, 'se.cost': 10_000, 'se.ramp': 0, 'se.concurrent': 10 };
  const plain = { company: { spreadPenalty: 0, founderCapacity: 0, managementOverhead: 0 } };
  const heads = (pods: number, share: number) => {
    const own = { ...quick, 'se.seats': share };
    const [some, none] = [own, { ...own, 'se.seats': 0 }].map((values) =>
      team([], { ...plain, pods, own: values }),
    );
    const extra = (name: 'headcount' | 'payroll') => some.company(name, 36) - none.company(name, 36);
    return [extra('headcount'), extra('payroll')];
  };

  test('are filled by whole people, rounded up', () => {
    expect(heads(1, 0.5)).toEqual([1, 10_000]);
    expect(heads(2, 0.5)).toEqual([1, 10_000]);
    expect(heads(3, 0.5)).toEqual([2, 20_000]);
    expect(heads(10, 0.1)).toEqual([1, 10_000]);
    expect(heads(4, 1.25)).toEqual([5, 50_000]);
  });

  test('fall away with their PODs', () => {
    const figures = team([], {
      own: { ...quick, 'se.seats': 0.5 },
      plan: { pods: steps([1, 4], [20, 1], [30, 0]) },
    });
    const others = team([], {
      own: { ...quick, 'se.seats': 0 },
      plan: { pods: steps([1, 4], [20, 1], [30, 0]) },
    });
    const extra = (at: number) => figures.company('headcount', at) - others.company('headcount', at);
    expect([19, 20, 30].map(extra)).toEqual([2, 1, 0]);
    expect(figures.company('laidOff', 20) - others.company('laidOff', 20)).toBe(1);
  });

  test('give their fraction of a month: halves of two PODs are one', () => {
    const busy = { ...quick, 'ae.concurrent': 0, 'mdr.concurrent': 0, 'se.concurrent': 40, cycleDays: 90 };
    const wins = (pods: number, share: number) =>
      won(team([], { ...plain, pods, own: { ...busy, 'se.seats': share }, futures: 40 }));
    const [half, whole] = [wins(2, 0.5), wins(2, 1)];
    expect(half / whole).toBeGreaterThan(0.4);
    expect(half / whole).toBeLessThan(0.6);
    expect(wins(2, 0.25) / half).toBeGreaterThan(0.4);
    expect(wins(2, 0.25) / half).toBeLessThan(0.6);
  });
});

/** All is known that deals won can teach. */
const written = { playbookDeals: 0.1, openingWon: 1e6 };

describe('the playbook', () => {
  test('shortens every ramp by up to 30 %', () => {
    // A ramp of ten months is full in the month that is half past it.
    const ramped = (playbook: number) => {
      const own = { 'ae.ramp': 10, 'ae.attrition': 0, 'ae.hire': 0, ...written };
      const figures = team([], { company: { playbook, playbookPace: 1 }, own });
      return figures.segmentLine('quota', 0).findIndex((quota) => quota > 0);
    };
    expect(ramped(0) - ramped(1)).toBe(3);
  });

  test('more of it never sells less', () => {
    const wins = [0, 0.5, 1].map((playbook) => won(team([], { company: { playbook }, futures: 40 })));
    expect(wins).toEqual([...wins].sort((a, b) => a - b));
    expect(wins[2]).toBeGreaterThan(wins[0]);
  });

  const spent = (values: Values, own: Values = {}) => {
    const [with_, without] = [values, { ...values, playbook: 0 }].map((each) =>
      team([], { company: each, own: { 'ae.ramp': 0, 'mdr.ramp': 0, 'csm.ramp': 0, ...own } }),
    );
    return with_.line('training').map((cost, month) => cost - without.line('training')[month]);
  };

  test('is written of deals won, at its pace, and paid for as it is written', () => {
    const months = spent(
      { playbook: 1, playbookPace: 0.1, playbookCost: 1000, playbookTeaching: 0 },
      { ...written },
    );
    months.slice(1).forEach((cost, i) => expect(cost).toBeCloseTo(i < 10 ? 100 : 0, 3));
    // Half of it, once as many deals are won as half of a playbook takes; never more than the plan asks for.
    const late = spent(
      { playbook: 0.6, playbookPace: 1, playbookCost: 1000, playbookTeaching: 0 },
      { playbookDeals: 40 },
    );
    expect(late[1]).toBe(0);
    const figures = team([], {
      company: { playbook: 0.6, playbookPace: 1 },
      own: { 'ae.ramp': 0, 'mdr.ramp': 0, 'csm.ramp': 0, playbookDeals: 40 },
    });
    [6, 18, 36].forEach((month) => {
      const wins = figures.segment('everWon', 0, month - 1);
      expect(sum(late.slice(0, month + 1))).toBeCloseTo((600 * wins) / (wins + 40), 4);
    });
  });

  test('costs its teaching for everybody hired', () => {
    const values = { playbook: 0.5, playbookPace: 1, playbookCost: 0, playbookTeaching: 100 };
    const months = spent(values, { ...written });
    const figures = team([], {
      company: values,
      own: { 'ae.ramp': 0, 'mdr.ramp': 0, 'csm.ramp': 0, ...written },
    });
    for (const month of [2, 12, 36])
      expect(months[month]).toBeCloseTo(50 * figures.company('headcount', month - 1), 2);
  });

  test('is taught to those who are there, whatever the plan wants of their segment', () => {
    const values = { playbook: 1, playbookPace: 1, playbookCost: 0, playbookTeaching: 100, growthPods: 0 };
    const people = { 'ae.ramp': 0, 'mdr.ramp': 0, 'csm.ramp': 0, openingPods: 1, openingTenure: 12 };
    const sold = { ...people, ...written, openingCustomers: 5, openingArr: 50_000, openingMonths: 6 };
    const figures = run(
      company({
        months: 6,
        company: { cash: 1e9, ...values },
        segments: [segment('smb', 'smb', sold), segment('other', 'smb', sold)],
        plan: { pods: steps([1, 2]), mix: mix([1, { smb: 1, other: 0 }]) },
      }),
    );
    // Nobody has moved yet.
    expect(figures.company('training', 1)).toBeCloseTo(100 * figures.company('headcount', 0), 2);
  });
});

test('a field team costs its offices, travel and visits, and sells no more for it', () => {
  const own = { officeCost: 1400, travelCost: 7000, visitsPerDeal: 3, visitCost: 500 };
  const [field, none] = [team([], { own }), team([])];
  for (const at of [1, 12, 36]) {
    const due = 2 * (1400 + 7000) + 1500 * field.segment('opened', 0, at);
    expect(field.segment('programmes', 0, at) - none.segment('programmes', 0, at)).toBeCloseTo(due, 4);
    expect(field.company('salesCost', at) - none.company('salesCost', at)).toBeCloseTo(due, 4);
    expect(field.segment('everWon', 0, at)).toBe(none.segment('everWon', 0, at));
  }
});

describe('people laid off with their PODs', () => {
  const closing = { plan: { pods: steps([1, 4], [13, 1]) }, futures: 40 };
  const total = (figures: Figures, name: 'churnedCustomers' | 'losses') => {
    let all = 0;
    for (let future = 0; future < figures.futures; future++)
      all += sum(figures.segmentLine(name, 0, future).slice(13, 19));
    return all;
  };

  test('leave customers and deals behind, as far as they are said to', () => {
    const figures = [0, 0.5, 1].map((redundancyHarm) =>
      team([], { ...closing, company: { redundancyHarm }, own: { aeShock: 2, csmShock: 3 } }),
    );
    for (const name of ['churnedCustomers', 'losses'] as const) {
      const totals = figures.map((each) => total(each, name));
      expect(totals).toEqual([...totals].sort((a, b) => a - b));
      expect(totals[2]).toBeGreaterThan(totals[0]);
    }
  });

  test('also where deals are followed one by one', () => {
    const wins = [0, 1].map((redundancyHarm) => {
      const scenario = company({
        months: 36,
        company: { cash: 1e9, researchCashShare: 0, growthPods: 0, redundancyHarm, dealLossOnLeave: 1 },
        segments: [segment('mid', 'mid', { freeLeads: 60 }, 'individual')],
        plan: { pods: steps([1, 4], [13, 0]) },
      });
      const figures = run(scenario, { futures: 40 });
      let lost = 0;
      for (let future = 0; future < 40; future++) lost += figures.segment('losses', 0, 13, future);
      return lost;
    });
    expect(wins[1]).toBeGreaterThan(3 * wins[0]);
  });

  test('as do those who are moved away', () => {
    const churned = [0, 0.5, 1].map((redundancyHarm) => {
      const scenario = company({
        months: 24,
        company: { cash: 1e9, researchCashShare: 0, growthPods: 0, redundancyHarm, founderCapacity: 0 },
        segments: [
          segment('smb', 'smb', { freeLeads: 60, csmShock: 3, aeShock: 0 }),
          segment('other', 'smb', { freeLeads: 60 }),
        ],
        plan: {
          pods: steps([1, 4]),
          mix: mix([1, { smb: 1 }], [13, { smb: 0.25, other: 0.75 }]),
        },
      });
      const figures = run(scenario, { futures: 40 });
      expect(figures.segment('pods', 0, 18)).toBe(1);
      return total(figures, 'churnedCustomers');
    });
    expect(churned).toEqual([...churned].sort((a, b) => a - b));
    expect(churned[2]).toBeGreaterThan(1.05 * churned[0]);
  });
});
