// Codes of parameter keys in links of schema 1. FROZEN and append-only: a key's place is its code in every link ever
// published. A new parameter goes to the end of its list; a retired one keeps its place (`fissionCoverage`, once
// pipeline against what sellers can hold; what is asked for now is another number, `fissionPipeline`). The order of the
// parameter table may change, these lists may not.
import type { Scope } from '../scenario';

const list = (keys: string): readonly string[] => keys.trim().split(/\s+/);

export const KEYS: Readonly<Record<Scope, readonly string[]>> = {
  company: list(`
    cash founderPay researchFloor researchRevenueShare researchCashShare personMonthCost adminFixed adminPerHead
    adminRevenueShare hostingShare supportHourCost cardFee cardFailure thrivedArr founderCapacity founderFade
    minimumCare managementOverhead severanceMonths recruitingMonths moveKeep skillSpread misHireShare misHireSkill
    misHireNotice dealLossOnLeave shockDecay spreadPenalty spreadPods growthPods growthGuard growthPace
    growthAttainment maxPods programmesBase freezeBelow freezeRelease cutBelow cutShare commonShock loop maturity
    maturitySpeed maturityDecay feedback teachHalf trustReference brandCap brandHalf brandKeep
    growthFloor brandCost bespokeUpkeep standardiseShare standardiseYield marketCorrelation
    openingGrowth openingBurn
    generalistOutput handOffLoss specialistGain playbook fission fissionEarly fissionAge fissionCoverage
    fissionUnready redundancyHarm growthHires
    teamScale smallTeamLoss playbookPace playbookCost playbookTeaching
    researchLag
    fissionPipeline`),
  segment: list(`
    accounts acv acvSpread discount discountReference discountEffect priceElasticity motionCeiling motionFit leadCost
    inboundHalf freeLeads leadSpread brandLift programmesPerPod referralRate outboundTrust listingSignups
    listingEffort marketplacePull marketplaceCeiling marketplaceFee activation trialToPaid selfServeAcv
    leadToQualified qualifiedToOpportunity proposalRate winRate cycleDays cycleSpread staleLeads staleQualified
    coolingMonths winMaturity winTrust cycleMaturity cycleTrust playbookDeals playbookEffect annualShare termsDays
    lateDays cardShare badDebt commission quota goLiveMonths goLiveSpread latestStart waitTolerance failedShare
    failedFactor churnFirstPerMonth churnLongPerMonth churnMemoryMonths churnFirstPerYear churnLongPerYear
    churnMemoryYears annualFactor churnMaturity churnOverload techTouch stickiness expansionChance expansionSize
    contractionChance contractionSize supportHours aeShock csmShock shockReference requirement teachWeight
    entryPersonMonths entryMonths entryCost referenceHalf openingTrust designPartners partnerAcv partnerWeight
    mdr.seats mdr.cost mdr.ramp mdr.hire mdr.attrition mdr.leads mdr.meetings mdr.opens mdr.concurrent
    mdr.onboardings mdr.accounts
    sdr.seats sdr.cost sdr.ramp sdr.hire sdr.attrition sdr.leads sdr.meetings sdr.opens sdr.concurrent
    sdr.onboardings sdr.accounts
    ae.seats ae.cost ae.ramp ae.hire ae.attrition ae.leads ae.meetings ae.opens ae.concurrent ae.onboardings
    ae.accounts
    se.seats se.cost se.ramp se.hire se.attrition se.leads se.meetings se.opens se.concurrent se.onboardings
    se.accounts
    onb.seats onb.cost onb.ramp onb.hire onb.attrition onb.leads onb.meetings onb.opens onb.concurrent
    onb.onboardings onb.accounts
    csm.seats csm.cost csm.ramp csm.hire csm.attrition csm.leads csm.meetings csm.opens csm.concurrent
    csm.onboardings csm.accounts
    am.seats am.cost am.ramp am.hire am.attrition am.leads am.meetings am.opens am.concurrent am.onboardings
    am.accounts
    lead.seats lead.cost lead.ramp lead.hire lead.attrition lead.leads lead.meetings lead.opens lead.concurrent
    lead.onboardings lead.accounts
    founders.leads founders.meetings founders.opens founders.concurrent founders.onboardings founders.accounts
    lossDelay
    tailShare tailIndex valueMetric customerGrowth customerGrowthSpread graduationChance graduationFactor
    industries industrySpread otherIndustries peerPull winBespoke churnBespoke bespokeLoad
    openingCustomers openingArr openingMonths openingArrivals openingAnnual openingPlatform
    openingReceivable openingPipeline openingWon openingPods openingTenure
    fissionCustomers officeCost travelCost visitsPerDeal visitCost
    focusVolume focusQuality focusWin focusRequirement slipChance quarterEnd cycleLaw eventShare
    eventEvery eventLeadCost eventHalf eventQuality referralQuality outboundQuality namedAccounts namedEffort
    namedPerPerson namedChance
    twoYearShare threeYearShare prepayShare quarterlyShare annualDiscount termDiscount prepayDiscount usageShare
    arrearsMonths lapseShare lapseMonths termKicker expansionCommission commissionDelay commissionOnCollection
    clawbackMonths rampDraw meetingPay
    proposalReference annualReady termReady prepayReady discountPull walkAway
    metricDoubt
    upsellLift mdr.upsell sdr.upsell ae.upsell se.upsell onb.upsell csm.upsell am.upsell lead.upsell founders.upsell flatCeiling
    ownSite siteSignups siteBrand siteShare signupCost siteHalf inviteRate inviteMost siteMaturity trialCost
    focusChurn profileDeals profileKnown advantage advantageWin advantageSpread advantageFade
    sitePersonMonths siteMonths siteRunning siteEffort
    referralHalf referralFee outboundHalf siteQuality
    industryPods industryFocus`),
  round: list(`fromMonth amount preMoney minArr minGrowth maxRunway chance delay bridge`),
};

const A = 97;
const LETTERS = 26;

/** Two small letters for a place in a list: `aa`, `ab`, … `zz`. */
export const codeOf = (place: number): string =>
  String.fromCharCode(A + Math.floor(place / LETTERS), A + (place % LETTERS));

/** The key that a code stands for; undefined when this page does not know it yet. */
export const keyOf = (scope: Scope, code: string): string | undefined =>
  KEYS[scope][(code.charCodeAt(0) - A) * LETTERS + code.charCodeAt(1) - A];
