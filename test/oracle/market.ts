// The oracle's market: demand of the month; product, brand and trust.
import { MEETINGS, type Company, type Segment, type Waiting } from './company';
import { learnFromMonth, meanAim } from './profile';

export function demand(company: Company): void {
  const { rng, setup, month } = company;
  const market = rng.gamma(setup.c.commonShock);
  company.segments.forEach((segment, s) => {
    const { f } = segment.setup;
    segment.pool += segment.returning[month] ?? 0;
    if (company.mix[s] >= 0.02 && segment.ticket === 'none') {
      segment.ticket = 'working';
      segment.ticketFrom = month;
      company.costs += f.entryCost;
    }
    settleTicket(company, segment);
    company.programmes += runSite(company, segment);
    const entered = segment.ticket === 'paid';
    const base = setup.c.programmesBase + f.programmesPerPod * company.pods.length;
    const frozen = company.frozen ? 0.6 : 1;
    segment.programmes = entered ? company.mix[s] * base * setup.curve('programmes', s, month) * frozen : 0;
    company.programmes += segment.programmes;
    const mood = market * rng.gamma(f.leadSpread);
    const whole = f.accounts > 0 ? segment.pool / f.accounts : 0;
    const unsold = f.industries > 1 ? segment.reach : whole;
    const reach = unsold * Math.exp(-f.focusVolume * (segment.focus - 0.3));
    segment.newLeads = [
      ...come(company, segment, 1, inbound(company, segment, s) * mood * reach),
      ...come(company, segment, f.referralQuality, referrals(company, segment, s) * mood * reach, true),
      ...events(company, segment, market, reach),
    ];
    court(company, segment);
    segment.meetings = meetings(company, segment, Math.min(unsold, reach));
    marketplace(company, segment, entered ? mood * reach : 0);
    ownSite(company, segment, mood * reach);
  });
}

function settleTicket(company: Company, segment: Segment): void {
  const { entryMonths, entryPersonMonths } = segment.setup.f;
  if (segment.ticket !== 'working' || company.month - segment.ticketFrom < entryMonths) return;
  if (segment.ticketWork > entryPersonMonths - 1e-9) segment.ticket = 'paid';
}

/** The own site is built from when the segment is taken up, and opens with it at the earliest; returns what it costs to run. */
function runSite({ month }: Company, segment: Segment): number {
  const { ownSite, sitePersonMonths, siteMonths, siteRunning } = segment.setup.f;
  if (ownSite === 0 || segment.ticket === 'none') return 0;
  if (segment.site === 'none') {
    segment.site = 'working';
    segment.siteFrom = month;
  }
  const built = segment.siteWork > sitePersonMonths - 1e-9 && month - segment.siteFrom >= siteMonths;
  if (built && segment.ticket === 'paid') segment.site = 'paid';
  return segment.site === 'paid' ? siteRunning : 0;
}

function inbound(company: Company, segment: Segment, s: number): number {
  const { f } = segment.setup;
  const spend = segment.programmes * (1 - f.eventShare) - onSite(segment);
  const worked = workedShare(company, segment);
  const paid = spend / f.leadCost / (1 + spend / (f.inboundHalf * worked));
  return paid * (1 + f.brandLift * company.brandShare) + (company.mix[s] > 0 ? f.freeLeads * worked : 0);
}

/** Programmes that buy sign-ups. */
const onSite = ({ setup: { f }, programmes, site }: Segment) =>
  site === 'paid' ? f.siteShare * (1 - f.eventShare) * programmes : 0;

/** Satisfied customers, each as talkative as the product is better than others. */
const talking = ({ setup: { f }, live, satisfaction, edge }: Segment) =>
  live * satisfaction * Math.exp(f.advantageSpread * edge);

/** Customers, each of whom sends fewer the more others know the same people. */
const referrals = (company: Company, segment: Segment, s: number) => {
  const { referralRate, referralHalf } = segment.setup.f;
  const fresh = referralHalf / (referralHalf + segment.live);
  return referralRate * fresh * talking(segment) * (company.mix[s] > 0 ? 1 : 0.3);
};

/** Every so many months, all the money that was set aside since the last event. */
function events(company: Company, segment: Segment, market: number, reach: number): Waiting[] {
  const { f } = segment.setup;
  segment.eventFund += segment.programmes * f.eventShare;
  if (company.month % f.eventEvery !== 0) return [];
  const money = segment.eventFund;
  segment.eventFund = 0;
  const turnout = market * company.rng.gamma(f.leadSpread);
  const half = f.eventHalf * workedShare(company, segment);
  const mean = (money / f.eventLeadCost / (1 + money / half)) * turnout * reach;
  return come(company, segment, f.eventQuality, mean);
}

/** So many leads on average, each with its chance of qualifying: odds times `quality`, and better in a narrow ICP. */
function come(
  company: Company,
  { setup: { f }, aim }: Segment,
  quality: number,
  mean: number,
  referred = false,
): Waiting[] {
  const chance = better(f.leadToQualified, quality * Math.exp(f.focusQuality * aim));
  return Array.from({ length: company.rng.poisson(mean) }, () => ({ chance, referred }));
}

/** A chance whose odds are so many times as good. */
const better = (chance: number, times: number) =>
  chance === 1 ? 1 : (chance * times) / (1 - chance + chance * times);

function meetings(company: Company, segment: Segment, reach: number): number {
  const { f } = segment.setup;
  const able = segment.capacity[MEETINGS] * (f.namedAccounts > 0 ? 1 - f.namedEffort : 1);
  if (able <= 0) return 0;
  const doors = Math.max(0, 1 + f.outboundTrust * (segment.trust - company.setup.c.trustReference));
  const fits = better(f.leadToQualified, Math.exp(f.focusQuality * segment.aim)) / f.leadToQualified;
  // Each account is sought with so many meetings a month, and answers the less for it.
  const often = reach > 0 ? able / (f.accounts * workedShare(company, segment) * reach) : 0;
  const answers = f.outboundHalf / (f.outboundHalf + often);
  return company.rng.poisson(able * doors * company.rng.gamma(f.leadSpread / 2) * reach * fits * answers);
}

/** Each courted account may qualify; then others are approached, as many as there is time for and as a narrow ICP leaves. */
function court(company: Company, segment: Segment): void {
  const { f } = segment.setup;
  segment.listed += segment.relisted[company.month] ?? 0;
  const able = f.namedPerPerson * f.namedEffort * segment.outreach;
  const doors = Math.max(0, 1 + f.outboundTrust * (segment.trust - company.setup.c.trustReference));
  const attention = doors * Math.min(1, able / Math.max(1e-9, segment.courted));
  const chance = better(f.namedChance, Math.exp(f.focusQuality * segment.aim));
  segment.namedNew = company.rng.yes(segment.courted, 1 - (1 - chance) ** attention);
  segment.courted -= segment.namedNew;
  const unfit = f.namedAccounts * Math.max(0, 1 - Math.exp(-f.focusVolume * (segment.focus - 0.3)));
  while (segment.courted + 1 <= able && segment.listed - unfit >= 1 && segment.pool > 0) {
    segment.listed -= 1;
    segment.pool -= 1;
    segment.courted += 1;
  }
}

function lookedAfter(company: Company, segment: Segment, half: number): number {
  const pages = [segment.setup.f.marketplaceCeiling > 0, segment.site === 'paid'].filter(Boolean).length;
  const hands = company.podsIn(company.segments.indexOf(segment)) + company.founderPods * segment.founders;
  return hands > 0 ? hands / pages / (hands / pages + half) : 0;
}

/** What customers bring to the listing and to the site: no more to both together than to the better one alone. */
function bringing(segment: Segment) {
  const { f } = segment.setup;
  const talk = talking(segment);
  const listing = f.marketplaceCeiling > 0 ? f.marketplacePull * talk : 0;
  const asked = segment.site === 'paid' ? f.inviteRate * talk : 0;
  const own = asked > 0 && f.inviteMost > 0 ? 1 / (1 / asked + 1 / f.inviteMost) : 0;
  const share = listing + own > 0 ? listing / (listing + own) : 0;
  const all = Math.max(listing, own);
  return { listing: all * share, own: all * (1 - share) };
}

function activation({ setup: { f }, aim }: Segment, quality: number): number {
  return better(f.activation, quality * Math.exp(f.focusQuality * aim));
}

function marketplace(company: Company, segment: Segment, mood: number): void {
  const { f } = segment.setup;
  const { rng, month } = company;
  segment.activated = segment.activatedAt[month] = 0;
  if (f.marketplaceCeiling <= 0 || mood === 0) return;
  const upkeep = lookedAfter(company, segment, f.listingEffort);
  const room = Math.max(0, 1 - segment.live / f.marketplaceCeiling);
  const drawn = f.listingSignups + bringing(segment).listing;
  segment.activated = rng.yes(rng.poisson(drawn * upkeep * room * mood), activation(segment, 1));
  segment.activatedAt[month] = segment.activated;
}

/** Everybody who signs up there costs a trial; some begin to use the product. */
function ownSite(company: Company, segment: Segment, mood: number): void {
  const { f } = segment.setup;
  segment.triedOnSite = 0;
  if (segment.site !== 'paid' || mood === 0) return;
  const spend = onSite(segment);
  const bought = spend / f.signupCost / (1 + spend / f.siteHalf);
  const found = (f.siteSignups + f.siteBrand * company.brandShare) * Math.exp(f.siteMaturity * segment.gap);
  const came = company.rng.poisson(
    (bought + found + bringing(segment).own) * lookedAfter(company, segment, f.siteEffort) * mood,
  );
  company.programmes += came * f.trialCost;
  segment.triedOnSite = company.rng.yes(came, activation(segment, f.siteQuality));
  segment.activatedAt[company.month] += segment.triedOnSite;
}

/** Entry ticket and own site, as far as there is work left on them. */
function workOf(segment: Segment) {
  const { entryPersonMonths, sitePersonMonths } = segment.setup.f;
  const ticket = segment.ticket === 'working' ? entryPersonMonths - segment.ticketWork : 0;
  const site = segment.site === 'working' ? sitePersonMonths - segment.siteWork : 0;
  return [
    { missing: ticket, work: (done: number) => void (segment.ticketWork += done) },
    { missing: site, work: (done: number) => void (segment.siteWork += done) },
  ].filter(({ missing }) => missing > 1e-9);
}

/** Returns R&D spend. */
export function product(company: Company): number {
  const { setup, month } = company;
  const { c } = setup;
  const most = Math.max(
    c.researchFloor,
    c.researchRevenueShare * company.revenue,
    c.researchCashShare * Math.max(0, company.cash),
  );
  const spend = most * setup.curve('research', 0, month) * (company.researchHeld ?? 1) * company.researchKept;
  let personMonths = spend / c.personMonthCost + 1;
  const open = company.segments.flatMap((segment) => workOf(segment));
  const share = personMonths / 2 / open.length;
  for (const { missing, work } of open) {
    const worked = Math.min(share, missing);
    work(worked);
    personMonths -= worked;
  }
  const upkeep = Math.min(0.9 * personMonths, c.bespokeUpkeep * company.bespoke);
  const free = personMonths - upkeep;
  const made = company.custom * free;
  const rest = free - made;
  const standard = Math.min(rest, c.standardiseShare * (1 - company.custom) * company.bespoke);
  personMonths = rest + (c.standardiseYield - 1) * standard;
  company.bespoke += made - standard;
  company.promised = made / (spend / c.personMonthCost + 1);
  company.tailored += 0.05 * (company.promised - company.tailored);
  const teaching = company.segments.reduce((sum, { setup: { f }, live, partnersLive, satisfaction }) => {
    return sum + f.teachWeight * (live + (f.partnerWeight - 1) * partnersLive) * satisfaction;
  }, 0);
  const signal = c.loop > 0 ? teaching / (teaching + c.teachHalf) : 0;
  company.worked[month] = c.maturitySpeed * personMonths ** 0.8 * (1 + c.feedback * signal);
  // A company with a past has been at work before the first month as in it.
  const before = company.arrBefore ? company.worked[1] : 0;
  const released = month > c.researchLag ? company.worked[month - c.researchLag] : before;
  const next = company.maturity + (1 - company.maturity) * released - c.maturityDecay * company.maturity;
  company.maturity = Math.min(1, Math.max(0, next));
  for (const segment of company.segments) segment.edge *= 1 - segment.setup.f.advantageFade;
  learnFromMonth(company);
  believe(company);
  return spend;
}

export function believe(company: Company): void {
  const { c } = company.setup;
  const known = company.segments.reduce(
    (sum, { live, programmes }) => sum + live + programmes / c.brandCost,
    0,
  );
  company.brand = c.brandKeep * company.brand + known;
  company.brandShare = c.loop > 0 ? company.brand / (company.brand + c.brandHalf) : 0;
  for (const segment of company.segments) {
    const { f } = segment.setup;
    const happy = c.loop > 0 ? segment.satisfaction : 0;
    const every = Array.from({ length: f.industries }, (_, j) => j);
    const own = every.map((j) => happy * (segment.references[j] ?? 0));
    const all = own.reduce((a, b) => a + b, 0);
    const silent = (references: number) => f.referenceHalf / (references + f.referenceHalf);
    segment.trustIn = every.map((j) => {
      const standing = j === 0 ? f.openingTrust : f.otherIndustries * f.openingTrust;
      const heard = own[j] + f.otherIndustries * (all - own[j]);
      return 1 - (1 - standing) * silent(heard) * (1 - c.brandCap * company.brandShare);
    });
    const weights = every.map((j) => {
      const pull = 1 + f.peerPull * Math.max(0, silent(all / f.industries) - silent(own[j]));
      return effort(company, segment)[j] * pull * unsoldIn(segment, j);
    });
    segment.reach = weights.reduce((a, b) => a + b, 0);
    segment.chanceOf = every.map((j) => {
      if (segment.reach > 0) return weights[j] / segment.reach;
      return effort(company, segment)[j];
    });
    segment.trust = every.reduce((sum, j) => sum + segment.chanceOf[j] * segment.trustIn[j], 0);
    const missing = (aim: number) => company.maturity / f.requirement - 1 + f.focusRequirement * aim;
    segment.gap = Math.max(-1, Math.min(0, missing(segment.aim)));
    segment.lack = Math.max(-1, Math.min(0, missing(meanAim(segment))));
  }
}

/** Share of the effort that an industry gets, by the spread drawn for the month or the segment's own. */
export function soldTo({ setup, month, segments }: Company, segment: Segment, industry: number): number {
  const { f } = segment.setup;
  const drawn = setup.curve('industrySpread', segments.indexOf(segment), Math.max(1, month));
  const spread = drawn < 0 ? f.industrySpread : drawn;
  return (industry === 0 ? 1 - spread : 0) + spread / f.industries;
}

/** Industries of a segment's PODs, in their order, where each has one; undefined where any serves any. */
export function industriesOfPods({ pods, segments }: Company, segment: Segment): number[] | undefined {
  const { industries, industryPods } = segment.setup.f;
  if (industryPods === 0 || industries === 1) return undefined;
  return pods
    .filter((pod) => pod.segment === segments.indexOf(segment))
    .map((_, place) => place % industries);
}

/** Share of effort on each industry: of PODs, each on its own, and of founders, as the plan spreads them. */
export function effort(company: Company, segment: Segment): number[] {
  const planned = Array.from({ length: segment.setup.f.industries }, (_, j) => soldTo(company, segment, j));
  const served = industriesOfPods(company, segment);
  const founders = company.founderPods * segment.founders;
  if (!served || served.length + founders === 0) return planned;
  const hours = planned.map((share) => founders * share);
  for (const j of served) hours[j] += 1;
  return hours.map((each) => each / (served.length + founders));
}

/** Of the market: industries that PODs serve, and as much of the others as founders are of all who sell. */
function workedShare(company: Company, segment: Segment): number {
  const served = industriesOfPods(company, segment);
  const founders = company.founderPods * segment.founders;
  if (!served || served.length + founders === 0) return 1;
  const n = segment.setup.f.industries;
  const mine = new Set(served).size / n;
  return mine + ((1 - mine) * founders) / (served.length + founders);
}

/** Hours of which each part does work of its own industry only. */
export function hours(company: Company, segment: Segment, able: number, wanted: number): number {
  if (!industriesOfPods(company, segment)) return able;
  const parts = effort(company, segment).map((share, j) => [able * share, wanted * segment.chanceOf[j]]);
  if (parts.every(([has, asked]) => asked <= has)) return able;
  return parts.reduce((sum, [has, asked]) => sum + Math.min(has, asked), 0);
}

/** Accounts that are out of the pool fall on industries as deals and customers do (of design partners, only one by one). */
function unsoldIn({ setup: { f, individual }, pool, deals, customers }: Segment, industry: number): number {
  const known = customers.filter(({ partner }) => individual || !partner);
  const held = [...deals, ...known];
  const here = held.filter((each) => each.industry === industry).length;
  const share = held.length > 0 ? here / held.length : 1 / f.industries;
  return f.accounts > 0 ? Math.max(0, 1 - ((f.accounts - pool) * share * f.industries) / f.accounts) : 0;
}

export function industryOfNext({ rng }: Company, { chanceOf }: Segment): number {
  if (chanceOf.length === 1) return 0;
  let u = rng.uniform();
  return Math.max(
    0,
    chanceOf.findIndex((chance) => (u -= chance) < 0),
  );
}
