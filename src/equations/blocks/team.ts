// Blocks on who works here and what they can do.
import { blocks } from '../block';

export const team = blocks('team', {
  founders: [
    'capacity#shareFounders capacity#founderHours',
    [
      'F = {founderCapacity} / (1 + P / {founderFade})',
      'f_s = plus(mix_s * (P + F) - P_s) / sum(s, plus(mix_s * (P + F) - P_s))',
      'f_s >= {minimumCare}',
      'c = {founders.capacity} * f_s * F / {FOUNDERS_STATED} * spread',
    ],
  ],
  spread: [
    'capacity#shareFounders',
    [
      'e = 1 / sum(s, mix_s^2)',
      'spread = 1 - {spreadPenalty} * plus(1 - (P + F) / ({spreadPods} * e)) * 2 * (1 - 1 / e)',
    ],
  ],
  sharing: [
    'shortfall#shortfall shortfall#wantsPods team#team',
    ['h_s = mix_s * P - P_s', '"a POD moves when" * abs(h_s) > {HYSTERESIS}'],
    'LEAST_MIX',
  ],
  growing: [
    'growth-policy#growOne growth-policy#affords growth-policy#sellsEnough pods#podCost pods#isRamped',
    [
      'cash / (burn + {POD_COST_MARGIN} * k_s) >= {growthGuard}',
      'k_s = {programmesPerPod} + {officeCost} + {travelCost} + sum(role, {role.seats} * {role.cost})',
      'b / q >= {growthAttainment}',
      'P_r < max(1, {growthPace} * P)',
      'P < {maxPods}',
      'busy >= {BUSY}',
    ],
    'growthPods GROWTH_SLACK RAMPED',
  ],
  bottleneck: [
    'shortage#bottleneckOf bottleneck#hireWhereBound bottleneck#letAddedGo growth-policy#affords growth-policy#sellsEnough pods#closePod',
    [
      'short = queue / c_l * "(leads)"',
      'short = (queue * {qualifiedToOpportunity} + named) / c_o * "(opportunities)"',
      'short = waiting * (1 + {bespokeLoad} * b) / c_b * "(onboarding)"',
      'short = over * "(care)"',
      'short = plus(1 - c_u / n) * "(selling more to customers)"',
      'short = 1 - max(opened / c_o, open / hands) / {BUSY} * "(meetings, where nothing waits)"',
      'short >= {BINDS} * "for" * {BOUND_MONTHS} * "months"',
      'cash / (burn + {POD_COST_MARGIN} * {role.cost}) >= {growthGuard}',
      'sold / quota >= {growthAttainment} * "unless customers wait"',
      'j >= {RAMPED} * ramp * "for all in the role"',
      'added <- added + 1',
      'added <- floor((1 - {cutShare}) * added) * "when costs are cut"',
      'added <- floor(added * P_s / (P_s + 1)) * "when a POD closes or moves away"',
    ],
    'growthHires',
  ],
  fission: [
    'fission#matureParent fission#maySplit fission#split fission#settleSplits',
    [
      'age >= {fissionAge}',
      'ACV * (open + {qualifiedToOpportunity} * queue + named) / (quota * m * (1 + (1 - p) * {lossDelay})) >= {fissionPipeline} / p',
      'n_s >= {fissionCustomers}',
      'c_a >= {fissionCustomers}',
      'overload < {READY_OVERLOAD}',
      'waiting * (1 + {bespokeLoad} * b) <= {READY_WAITING} * c_b',
      '"output of the new lead" = {fissionUnready} * "until ready"',
    ],
    'fission fissionEarly',
  ],
  moving: ['pods#movePod', ['j <- floor({moveKeep} * j)']],
  hiring: [
    'people#hireAndLose staffing#Staffing',
    [
      'h_v = 1 / max(1, {role.hire})',
      'h_q = 1 / max(1, (1 / {role.attrition} - f * {misHireNotice}) / (1 - f))',
      'f = {misHireShare}',
      '"cost of a hire" = {recruitingMonths} * {role.cost}',
      '"severance" = {severanceMonths} * {role.cost}',
    ],
  ],
  skill: [
    'people#hireAndLose',
    [
      'k = {misHireSkill} * "with chance" * {misHireShare}',
      'k = (1 - {misHireShare} * {misHireSkill}) / (1 - {misHireShare}) * L({skillSpread}) * "otherwise"',
    ],
  ],
  ramp: [
    'seat-work#measurePod staffing#Staffing',
    [
      'full = min(1, (j + 0.5) / ramp)',
      'c = {role.capacity} * full * spread * sqrt(k) * craft',
      'c_h = {role.capacity} * ({HELD_AT_ONCE} + (1 - {HELD_AT_ONCE}) * full) * spread * craft',
      'quota = {quota} / 12',
    ],
  ],
  playbook: [
    'playbook#writePlaybook playbook#unknownShare playbook#inheritPlaybook levers#playbookAsked',
    [
      'K(t) = {playbook} * "unless it is drawn"',
      'goal = K(t) * W / ({playbookDeals} + W)',
      'l <- min(goal, l + {playbookPace} * mix_s)',
      'ramp = {role.ramp} * (1 - {PLAYBOOK_SHORTENS} * l)',
      '"cost of a month" = {playbookCost} * (l - l_u) + {playbookTeaching} * people * l',
    ],
  ],
  structure: [
    'capacity#measureCapacity idle-seats#idleSeats roles#isSeller',
    [
      'craft = {generalistOutput} * "(full-cycle reps)"',
      'craft = 1 - idle * "(POD)"',
      'craft = (1 + {specialistGain}) * (1 - idle) * "(assembly line)"',
      'idle = {smallTeamLoss} * (thin + (1 - thin) * alone)',
      'thin = plus(1 - people / {teamScale})',
      'alone = plus(n - c_f - {techTouch} - c_a) / n',
      'handOff = 1 - {handOffLoss} * (1 - o) * "(assembly line)"',
    ],
  ],
  shared: [
    'shared-seats#wantedShared shared-seats#fitShared shared-seats#sharedTime seat-work#measureShared',
    [
      'heads = ceil(P_s * d) + added',
      'd = {role.seats} - floor({role.seats})',
      'time = min(1, (P_s * d + added) / heads)',
    ],
  ],
  leavers: [
    'people#hireAndLose lost-deals#lossOnLeave',
    [
      'shock_t = {shockDecay} * shock_u + {aeShock} * l_AE + {csmShock} * l_O',
      'u = t - 1',
      'P("a deal dies with its AE") = l_AE * {dealLossOnLeave}',
      'l = (left + {redundancyHarm} * dismissed) / ("in place" + {redundancyHarm} * dismissed)',
    ],
  ],
});
