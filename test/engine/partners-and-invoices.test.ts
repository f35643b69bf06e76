// Design partners leave as others do, whatever their segment's grain; and no two decisions share a draw of luck.
import { describe, expect, test } from 'vitest';
import { Context } from '../../src/engine/model/context';
import { liveMonth } from '../../src/engine/model/month';
import { open } from '../../src/engine/model/opening';
import { World } from '../../src/engine/model/world';
import type { Grain, Scenario, Values } from '../../src/scenario';
import { company, enterprise, smb, steps } from './company';
import { compiled } from './figures';

/** Lives a future and looks at the world after every month. */
function watch(scenario: Scenario, look: (world: World) => void, before?: (world: World) => void): void {
  const world = new World(new Context(compiled(scenario)));
  world.ctx.begin(3, 3, 5);
  open(world);
  before?.(world);
  while (world.month < scenario.months && liveMonth(world)) look(world);
}

const CALM: Values = { cash: 1e9, growthPods: 0 };

describe.each<Grain>(['counted', 'individual'])('design partners of a segment followed %s', (grain) => {
  const partnered = (values: Values): Scenario =>
    company({
      months: 40,
      company: CALM,
      segments: [
        smb(
          { designPartners: 3, partnerWeight: 4, partnerAcv: 0.5, accounts: 2000, freeLeads: 60, ...values },
          grain,
        ),
      ],
    });

  test('leave at renewal', () => {
    const seen: number[] = [];
    const churn = { churnFirstPerMonth: 0.5, churnLongPerMonth: 0.5, annualFactor: 1 };
    watch(partnered(churn), ({ customers }) => seen.push(customers.partnersLive[0]));
    expect(Math.max(...seen)).toBe(3);
    expect(seen.at(-1)).toBe(0);
  });

  test('vouch by their weight, also when they are few among many', () => {
    let most = 0;
    watch(partnered({}), ({ customers }) => {
      const [live, partners] = [customers.live[0], customers.partnersLive[0]];
      most = Math.max(most, partners);
      const others = customers.references[0] - 4 * partners;
      expect(others).toBeGreaterThanOrEqual(0);
      if (grain === 'counted') expect(others).toBe(live - partners);
    });
    expect(most).toBe(3);
  });
});

describe('every decision has a draw of its own', () => {
  const busy: Values = {
    expansionChance: 0.9,
    contractionChance: 0.5,
    designPartners: 3,
    'ae.attrition': 0.1,
  };
  const teams = { pods: steps([1, 3]) };
  const scenarios: Record<string, Scenario> = {
    'small business by counts': company({ months: 60, company: CALM, segments: [smb(busy)], plan: teams }),
    'enterprise one by one': company({
      months: 60,
      company: CALM,
      segments: [enterprise({ ...busy, freeLeads: 12, cycleDays: 60 })],
      plan: teams,
    }),
  };

  test.each(Object.entries(scenarios))('%s', (_, scenario) => {
    const seen = new Set<string>();
    const twice: string[] = [];
    watch(
      scenario,
      () => undefined,
      ({ ctx }) => {
        ctx.luck.trace = (stream, index) => {
          const key = `${stream}:${index}`;
          if (seen.has(key)) twice.push(key);
          seen.add(key);
        };
      },
    );
    expect(seen.size).toBeGreaterThan(500);
    expect(twice).toEqual([]);
  });
});
