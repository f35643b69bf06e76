// The oracle's plan: rules, reflexes, mix, funding.
import type { Action, Condition } from '../../src/scenario';
import { lastMonths, type Company } from './company';
import { aim } from './profile';

export function growth(company: Company, month: number): number {
  const { growthFloor } = company.setup.c;
  const arr = company.arrAt[month];
  if (arr < growthFloor) return -1;
  const before = company.arrBefore;
  if (before && month < 12) return arr / Math.max(before[12 - month], growthFloor) - 1;
  if (month < 6) return -1;
  const span = Math.min(12, month);
  return (arr / Math.max(company.arrAt[month - span], growthFloor)) ** (12 / span) - 1;
}

export function plan(company: Company): void {
  const { setup, month } = company;
  company.cutNow = 0;
  applyRules(company);
  reflexes(company);
  company.mix = company.segments.map((_, s) => company.mixHeld?.[s] ?? setup.mix(s, month));
  company.custom = company.customisationHeld ?? setup.curve('customisation', 0, month);
  for (const segment of company.segments) {
    const drawn = setup.structure(company.segments.indexOf(segment), month);
    segment.structure = company.structuresHeld.get(segment.setup.id) ?? drawn;
  }
  focus(company);
  fund(company);
  company.researchKept *= 1 - company.cutNow / 2;
  if (company.funding > 0) company.researchKept = 1;
}

export function focus(company: Company): void {
  const { setup, month, focusHeld } = company;
  company.segments.forEach((segment, s) => {
    segment.focus = focusHeld.get(segment.setup.id) ?? setup.curve('focus', s, Math.max(1, month));
    aim(segment);
  });
}

function applyRules(company: Company): void {
  const { streak, fired } = company;
  for (const rule of company.setup.scenario.plan.rules) {
    if (rule.off) continue;
    if (rule.once && fired.has(rule.id)) continue;
    const held = rule.when.every((condition) => holds(company, condition));
    const months = held ? (streak.get(rule.id) ?? 0) + 1 : 0;
    streak.set(rule.id, months);
    if (months < rule.forMonths || !held) continue;
    fired.set(rule.id, fired.get(rule.id) ?? company.month);
    for (const action of rule.then) act(company, action, months === rule.forMonths);
  }
}

function holds(company: Company, { metric, segment: id, op, value }: Condition): boolean {
  const segment = company.segments.find(({ setup }) => setup.id === id);
  const before = company.month - 1;
  const seen = (): number => {
    switch (metric) {
      case 'runway':
        return company.runway;
      case 'cash':
        return company.cash;
      case 'arr':
        return segment ? segment.arr : company.arr;
      case 'growth': {
        // −1: none can be told, and that meets no condition.
        const rate = growth(company, before);
        return rate > -1 ? rate : NaN;
      }
      case 'month':
        return company.month;
      case 'customers':
        return segment ? segment.live : company.segments.reduce((sum, { live }) => sum + live, 0);
      case 'topCustomerShare': {
        const live = company.segments.flatMap(({ customers }) =>
          customers.filter(({ status }) => status === 'live').map(({ acv }) => acv),
        );
        return Math.max(0, ...live) / company.arr;
      }
      case 'winRate': {
        const won = lastMonths(segment?.wonAt ?? [], 6, before);
        return won / (won + lastMonths(segment?.lostAt ?? [], 6, before));
      }
      case 'featureLosses':
        return lastMonths(segment?.featureAt ?? [], 6, before) / lastMonths(segment?.lostAt ?? [], 6, before);
      case 'trialToPaid':
        return (
          lastMonths(segment?.paidAt ?? [], 3, before) / lastMonths(segment?.activatedAt ?? [], 3, before)
        );
    }
  };
  const figure = seen();
  if (op === '<') return figure < value;
  if (op === '<=') return figure <= value;
  return op === '>' ? figure > value : figure >= value;
}

function act(company: Company, action: Action, first: boolean): void {
  switch (action.lever) {
    case 'mix': {
      const shares = company.segments.map(({ setup }) => action.shares[setup.id] ?? 0);
      const total = shares.reduce((sum, share) => sum + share, 0);
      company.mixHeld = shares.map((share) => (total > 0 ? share / total : 0));
      return;
    }
    case 'freeze':
      company.freezeHeld = action.value;
      return;
    case 'pods':
      company.podsHeld = action.value;
      return;
    case 'research':
      company.researchHeld = action.value;
      return;
    case 'focus':
      company.focusHeld.set(action.segment, action.value);
      return;
    case 'cut':
      if (first) cutCosts(company, action.value);
      return;
    case 'raise':
      company.called.add(company.setup.scenario.plan.rounds.findIndex(({ id }) => id === action.round));
      return;
    case 'structure':
      company.structuresHeld.set(action.segment, action.structure);
      return;
    case 'release':
      if (action.latch === 'structure') company.structuresHeld.clear();
      if (action.latch === 'mix') company.mixHeld = null;
      if (action.latch === 'freeze') company.freezeHeld = null;
      if (action.latch === 'pods') company.podsHeld = null;
      if (action.latch === 'focus') company.focusHeld.clear();
      if (action.latch === 'research') company.researchHeld = null;
      if (action.latch === 'customisation') company.customisationHeld = null;
      return;
    case 'customisation':
      company.customisationHeld = action.value;
  }
}

function cutCosts(company: Company, share: number): void {
  company.cutNow = Math.max(company.cutNow, share);
}

function reflexes(company: Company): void {
  const { c } = company.setup;
  if (company.runway < c.freezeBelow) company.frozenByReflex = true;
  else if (company.runway > c.freezeRelease) company.frozenByReflex = false;
  const drawn = company.setup.curve('freeze', 0, company.month) === 1;
  company.frozen = company.freezeHeld === null ? company.frozenByReflex || drawn : company.freezeHeld === 1;
  if (company.month < company.nextCut || company.runway >= c.cutBelow || c.cutShare <= 0) return;
  company.nextCut = company.month + 6;
  cutCosts(company, c.cutShare);
}

function fund(company: Company): void {
  const { agreed, lands, month, setup } = company;
  company.funding = 0;
  setup.rounds.forEach(({ amount }, r) => {
    if (lands[r] === month) company.funding += amount;
  });
  if (lands.some((when) => when > month)) return;
  const rate = growth(company, month - 1);
  for (let r = setup.rounds.length - 1; r >= 0; r--) {
    const round = setup.rounds[r];
    const needs = setup.scenario.plan.rounds[r].needs;
    const before = setup.scenario.plan.rounds.findIndex(({ id }) => id === needs);
    if (agreed[r] !== undefined || (round.bridge === 0 && r < company.nextRound)) continue;
    if (month < round.fromMonth && !company.called.has(r)) continue;
    if (before >= 0 && agreed[before] === undefined) continue;
    if (company.arr < round.minArr || (round.minGrowth > -1 && rate < round.minGrowth)) continue;
    if (round.maxRunway < 1000 && company.runway > round.maxRunway) continue;
    if (!company.rng.chance(round.chance)) continue;
    agreed[r] = month;
    lands[r] = month + Math.max(0, Math.round(round.delay));
    if (lands[r] === month) company.funding += round.amount;
    if (round.bridge === 0) company.nextRound = r + 1;
    return;
  }
}
