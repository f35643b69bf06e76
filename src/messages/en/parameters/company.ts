// Company-wide parameters: [label, help]. The page appends the source.

export const company = {
  cash: ['Cash at the start', 'What is in the bank on the first day.'],
  founderPay: ["Founders' pay", 'What both founders together cost the company each month.'],
  researchFloor: ['R&D', 'The least you spend on the product each month.'],
  researchRevenueShare: [
    'R&D, share of revenue',
    'R&D grows to this share of revenue once that exceeds the floor.',
  ],
  researchCashShare: [
    'R&D, share of cash',
    'R&D spends at least this share of the cash in the bank, so raised money is used.',
  ],
  personMonthCost: ['Engineer', 'Loaded cost of one engineer for one month.'],
  adminFixed: ['G&A, fixed', 'Office, accounting, legal: what it costs each month to exist.'],
  adminPerHead: ['G&A per head', 'Equipment, software and space for each person.'],
  adminRevenueShare: ['G&A, share of revenue', 'Finance, HR and management grow with revenue.'],
  hostingShare: ['Cost of service', 'Hosting, data and carriers, as a share of revenue.'],
  supportHourCost: ['Support hour', 'Loaded cost of one hour of customer support.'],
  cardFee: ['Card fee', 'What the card processor keeps of every card payment.'],
  cardFailure: ['Card payments lost', 'Share of card billings that fail and are never recovered.'],
  thrivedArr: ['Thrives from', 'ARR at the horizon from which a future counts as thriving.'],
  growthFloor: [
    'Growth counts from',
    'With less ARR than this there is no growth to speak of, for investors or for rules.',
  ],

  founderCapacity: ["Founders' selling", "Founders' selling time, measured in PODs, while there is no team."],
  founderFade: ["Founders' selling fades", 'Number of PODs at which the founders sell half as much.'],
  minimumCare: [
    'Minimum care',
    "Founders' time kept for a segment that has customers but no effort in the mix.",
  ],
  managementOverhead: [
    'Management',
    'Managers and operations on top of POD pay, approached as PODs multiply.',
  ],
  severanceMonths: ['Severance', 'Months of pay for each person laid off.'],
  recruitingMonths: ['Recruiting', 'Cost of one hire, in months of that person’s pay.'],
  moveKeep: ['Kept when moved', 'Share of experience someone keeps when moved to another segment.'],
  skillSpread: ['Spread of talent', 'How much good sellers differ from one another (deviation ÷ mean).'],
  misHireShare: ['Failed hires', 'Share of sales hires that turn out wrong.'],
  misHireSkill: ['Output of a failed hire', 'What a wrong hire sells, compared with a good one.'],
  misHireNotice: ['Time to notice', 'Months until a wrong hire is recognised and let go.'],
  dealLossOnLeave: [
    'Deals lost with their seller',
    'Chance that an open deal dies when its seller (AE) leaves.',
  ],
  redundancyHarm: [
    'Harm done by lay-offs',
    'What people laid off or moved away leave behind, in deals and customers, against those who quit; 1: as much.',
  ],
  shockDecay: ['Memory of leavers', 'Share of the unrest after someone leaves that remains a month later.'],
  spreadPenalty: ['Cost of many fronts', 'Productivity a small team loses by serving several segments.'],
  spreadPods: ['Fronts a team can hold', 'PODs per segment from which serving several costs nothing.'],

  generalistOutput: [
    'Output of full-cycle reps',
    'What generalists, who do every step themselves, get done against a POD.',
  ],
  handOffLoss: [
    'Lost at a hand-off',
    'Assembly line: share of leads, and of qualified leads, lost when one team passes them on.',
  ],
  specialistGain: [
    'Gain of specialists',
    'Assembly line: what people who do one task only get done more than in a POD.',
  ],
  playbook: [
    'Playbook and training',
    'Scripts and training for newcomers: 1 asks for all of its 10 pages; once written they take 30 % off every ramp.',
  ],
  playbookPace: [
    'Pace of the playbook',
    'Share of a playbook that all effort writes in a month, once deals won have taught what to write.',
  ],
  playbookCost: [
    'Cost of the playbook',
    'What writing a full one costs, in each segment; paid as it is written.',
  ],
  playbookTeaching: [
    'Teaching the playbook',
    'What teaching a full one costs a month for each person hired in the segment: their time, their teacher’s.',
  ],
  teamScale: [
    'Team that PODs need',
    'Hired people from which every seat of a POD, or of an assembly line, is busy.',
  ],
  smallTeamLoss: [
    'Idle seats in a small team',
    'Output that PODs and assembly lines lose with hardly anybody; .3 is plausible. Full-cycle reps lose nothing.',
  ],

  growthPods: [
    'Grow as cash allows',
    'On: PODs are added when runway and demand permit. Off: only those you draw.',
  ],
  growthGuard: [
    'Runway kept when growing',
    'Runway that must remain after opening another POD. A better number can pass it, and open a POD too many.',
  ],
  growthPace: ['Growth pace', 'PODs still ramping at most, as a share of all PODs.'],
  growthAttainment: [
    'Quota reached before growing',
    'Share of quota a segment must reach before it gets another POD.',
  ],
  maxPods: ['Most PODs', 'The company never has more PODs than this.'],
  fission: [
    'Mature PODs split',
    'On: a mature POD splits, its longest-serving seller leading the new one. Off: new PODs start fresh.',
  ],
  fissionEarly: [
    'Split before ready',
    'On: PODs split without waiting for customers and care. Costs output and care until ready.',
  ],
  fissionAge: ['Age to split', 'Months from which a POD may split, if all its seats are filled and ramped.'],
  fissionPipeline: [
    'Pipeline to split',
    'From which a POD may split: 1 asks for 1 ÷ win rate times the quota of the time that a deal stays open.',
  ],
  fissionUnready: [
    'New lead, split too early',
    'What the lead of a POD gets done while the company is not ready for the split.',
  ],
  growthHires: [
    'Hire where work waits',
    'On: before another POD, the role that has held work up for three months is hired. Off: PODs only.',
  ],
  programmesBase: ['Programmes, base', 'Marketing spend each month before any POD.'],
  freezeBelow: [
    'Stop hiring under a runway of',
    'Hiring stops when runway falls under this many months. More money can delay that, and end worse.',
  ],
  freezeRelease: [
    'Hire again above a runway of',
    'Hiring resumes when runway is back above this many months.',
  ],
  cutBelow: [
    'Cut costs under a runway of',
    'Costs are cut when runway is under this many months: from month 7 on, at most every six months.',
  ],
  cutShare: ['Size of the cut', 'Share of PODs that such a cut takes; of R&D it takes half as much.'],

  commonShock: [
    'Mood of the market',
    'How much demand swings from month to month for all segments together.',
  ],

  loop: ['Customers teach and vouch', 'Off: customers neither improve the product nor build trust.'],
  maturity: [
    'Product at the start',
    'How complete the product is: at 0.12, 2 of 20 requests that block buyers are done.',
  ],
  maturitySpeed: ['Product speed', 'How fast R&D completes the product.'],
  researchLag: [
    'Months to release',
    'Months from work on the product to its release; R&D spend shows that much later.',
  ],
  maturityDecay: ['Product ageing', 'Share of completeness lost each month if nobody works on it.'],
  feedback: [
    'Speed-up from customer feedback',
    'How much faster the product improves when many customers teach you: at 3, four times as fast.',
  ],
  teachHalf: ['Customers for feedback', 'Small customers needed for half of that effect.'],
  trustReference: ['Trust that benchmarks assume', 'Trust at which published win rates and cycles hold.'],
  brandCap: ['Brand, at most', 'Trust that being widely used can give without big references.'],
  brandCost: [
    'Brand from programmes',
    'Programme spend that makes the name known as much as one customer does in a month.',
  ],
  brandHalf: ['Brand build-up', 'Customer-months needed for half of the brand effect.'],
  brandKeep: ['Brand memory', 'Share of the brand that remains after a month.'],

  bespokeUpkeep: [
    'Upkeep of bespoke work',
    'R&D that each person-month of bespoke work costs every month from then on.',
  ],
  standardiseShare: [
    'Pace of standardising',
    'Share of bespoke work made part of the product each month while no new one is built.',
  ],
  standardiseYield: [
    'Gain from standardising',
    'What a person-month of making bespoke work standard adds, compared with one of building anew.',
  ],

  marketCorrelation: [
    'Shared fate',
    'How far unknown values are good or bad together, because the market is; 0: each on its own.',
  ],

  openingGrowth: ['Growth before the start', 'How much ARR grew over the twelve months before the start.'],
  openingBurn: [
    'Burn before the start',
    'Net burn a month before the start: the runway until three months have passed.',
  ],
} as const;
