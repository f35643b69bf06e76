// Names of every number that the engine reads of the company. A name is the last part of the parameter's published
// key, or stands in its row; units stand beside it.

/** One company; keys `company.<name>`. */
export const COMPANY_SLOTS = [
  // money
  'cash', // at the opening, currency
  'founderPay', // both founders together, a month
  'researchFloor', // R&D, a month
  'researchRevenueShare', // R&D as a share of revenue
  'researchCashShare', // R&D a month as a share of cash, so that raised money is put to work
  'personMonthCost', // one engineer for a month
  'adminFixed', // G&A, a month
  'adminPerHead', // G&A per head, a month
  'adminRevenueShare', // G&A as a share of revenue
  'hostingShare', // COGS as a share of revenue
  'supportHourCost', // an hour of support
  'cardFee', // share of card billings
  'cardFailure', // share of card billings never recovered
  'thrivedArr', // ARR at the horizon from which a future counts as thrived
  'growthFloor', // ARR under which there is no growth to speak of
  // team
  'founderCapacity', // founders' selling time in POD-equivalents, at no PODs
  'founderFade', // PODs at which that time has halved
  'minimumCare', // founders' time for a segment that has customers or pipeline but no mix, share
  'managementOverhead', // share of POD payroll, approached as PODs multiply
  'severanceMonths',
  'recruitingMonths', // cost of one hire in months of pay
  'moveKeep', // share of tenure kept when moved to another segment
  'skillSpread', // coefficient of variation of a good hire's productivity
  'misHireShare', // sales hires that fail
  'misHireSkill', // productivity of a failed hire
  'misHireNotice', // months until it shows
  'dealLossOnLeave', // chance that an open deal dies with its AE's leaving
  'redundancyHarm', // harm that laid-off people do to customers and deals, against leavers
  'shockDecay', // share of a staff shock left after a month
  'spreadPenalty', // productivity lost by serving several segments with a small team
  'spreadPods', // PODs per effective segment from which that vanishes
  'generalistOutput', // productivity of full-cycle reps against that of a POD
  'handOffLoss', // share lost at each hand-off between functional teams
  'specialistGain', // productivity that functional teams gain by doing one thing only
  'teamScale', // hired people from which work that is divided among them fills every seat
  'smallTeamLoss', // output that PODs and functional teams lose with hardly anybody, falling to none at that scale
  'playbook', // scripts and training that the plan asks for, 0 to 1: shorten the ramp of all who join
  'playbookPace', // of it that all effort writes in a month
  'playbookCost', // of writing a full one
  'playbookTeaching', // of teaching a full one, a month and person hired in its segment
  'growthPods', // 1: open PODs as cash allows above the drawn floor, 0: the floor only
  'growthGuard', // months of runway that must remain after opening one
  'growthPace', // PODs in ramp at the most, as a share of PODs
  'growthAttainment', // trailing attainment from which a segment deserves another POD
  'maxPods',
  'fission', // 1: mature PODs split before fresh ones open, 0: all PODs open fresh
  'fissionEarly', // 1: they split before the company is ready
  'fissionAge', // months from which a POD may split
  'fissionPipeline', // of 1 ÷ win rate times the quota to come, which pipeline must reach before it may
  'fissionUnready', // output of a new lead while the company is not ready for the split
  'growthHires', // 1: growth hires single people where work waits before it opens PODs, 0: whole PODs only
  // demand
  'programmesBase', // a month, before any POD
  'commonShock', // coefficient of variation of the market's monthly mood
  // reflexes that every plan has
  'freezeBelow', // months of runway under which hiring stops
  'freezeRelease', // and above which it resumes
  'cutBelow', // months of runway under which costs are cut, at most twice a year
  'cutShare', // of PODs, and half as much of R&D
  // product and trust
  'loop', // 1: customers teach and vouch, 0: they do not
  'maturity', // at the opening, 0 to 1
  'maturitySpeed', // per month and person-month^0.8
  'maturityDecay', // a month
  'researchLag', // months from work on the product to its release
  'feedback', // how much faster the product matures when customers teach
  'teachHalf', // SMB-equivalent customers at which half of that is reached
  'trustReference', // trust at which published win rates hold
  'brandCap', // trust that brand volume alone can give
  'brandCost', // programme spend that makes the name known as one customer does in a month
  'brandHalf', // customer-months for half of it
  'brandKeep', // share of brand volume kept a month
  // bespoke work
  'bespokeUpkeep', // person-months a month that a person-month of bespoke work costs from then on
  'standardiseShare', // of bespoke work turned into product a month where no new one is begun
  'standardiseYield', // product that a person-month of standardising makes, as built anew in so many
  // ignorance
  'marketCorrelation', // of unknown values with the market they share
  // opening books
  'openingGrowth', // ARR at the opening against a year before, as a share on top
  'openingBurn', // net burn a month before the opening, currency
] as const;
