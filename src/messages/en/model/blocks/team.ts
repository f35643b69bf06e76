// Blocks of the team: title, what happens, and symbols that mean something of their own there.
import type { BlockText } from '../../model';

export const team: Readonly<Record<string, BlockText>> = {
  founders: [
    "Founders' hours",
    'Founders go where effort is wanted and no POD is. They have less time to sell as PODs multiply, and keep a minimum for segments with customers or open deals.',
    { c: 'what founders can do at one stage', f_s: "share of the founders' time" },
  ],
  spread: [
    'The price of serving several segments',
    'A small team that serves several segments does less in each. The price vanishes as PODs multiply.',
    { e: 'effective number of segments' },
  ],
  sharing: [
    'Which segment gets a POD',
    'PODs are whole: the segment that is short of most gets the next one. One POD a month may change segment, and only when it is clearly out of place.',
    { h_s: 'PODs that a segment is short of' },
  ],
  growing: [
    'Growth as cash allows',
    'Above what is planned, one POD a month may open: if the runway stays above the guard, if people sell enough and are busy, and if few are in ramp.',
    {
      k_s: 'cost of a full POD a month',
      b: 'bookings of six months',
      q: 'quota of six months',
      P_r: 'PODs in ramp',
      burn: 'net burn a month',
      busy: 'how full the tightest seat is',
    },
  ],
  bottleneck: [
    'Hiring where work waits',
    'Where this is on, growth looks first for the role that holds work up most. After a quarter it is hired, one person a month for all PODs of a segment to share, while cash allows and everybody in that role is at work. Only then a POD may open.',
    {
      short: 'work that waits, in months of those who do it',
      c_l: 'leads that people can work',
      c_o: 'opportunities that people can open',
      c_b: 'customers that people can onboard',
      c_u: 'customers whom people can work to sell them more, where that helps at all',
      named: 'named accounts that wait to be opened',
      burn: 'net burn a month',
      j: 'months since joining',
      added: 'people hired so',
    },
  ],
  fission: [
    'PODs that split',
    'A mature POD may send its longest-serving seller away to lead a new one, if pipeline is 1 ÷ win rate times the quota of the time that a deal stays open, and the company is ready: customers enough, hired people who could look after as many, and nobody who waits longer than a month to be onboarded. Customers who are served without people do not count as looked after. A split that comes before costs the new lead output, and the parent care, until the company is ready.',
    {
      age: 'months since the POD opened',
      n_s: 'live customers of the segment',
      m: 'median cycle, in months',
      p: 'win rate',
      c_a: 'customers that hired people can look after',
      c_b: 'customers that people can onboard a month',
      named: 'named accounts that wait to be opened',
    },
  ],
  moving: [
    'Moving people',
    'Whoever moves to another segment keeps part of what they know; AEs go, for big deals are sold in another way. The customers they leave miss them all.',
    { j: 'months of experience' },
  ],
  hiring: [
    'Hiring and leaving',
    'A vacancy is filled, and a seat is left, when the hazards met have reached a threshold drawn for each. Published turnover counts hires that fail as well, so that only the rest leave of their own accord.',
    {
      h_v: 'hazard a month of filling a vacancy',
      h_q: 'hazard a month of leaving',
      f: 'share of sales hires that fail',
    },
  ],
  skill: [
    'People differ',
    'Sellers are good or bad for ever; a part fails and is let go once that shows. The mean is 1. Half of skill shows in activity, half in winning.',
    { k: "a seller's skill" },
  ],
  ramp: [
    'Ramp and capacity',
    'Capacity grows over the ramp; deals and accounts are handed over sooner. Quota is a yardstick and the basis of commission, not a capacity.',
    {
      c: 'what one seat can do at one stage',
      c_h: 'what it can hold',
      full: 'share of the ramp that is done',
      j: 'months since joining',
      k: 'skill',
    },
  ],
  playbook: [
    'The playbook',
    'Scripts and training that the plan asks for are written of deals won, each segment its own, as fast as effort goes there, and shorten the ramp of everybody. Writing costs as it goes on, teaching every month for everybody hired in the segment; they do little before enough has been won, and what the plan no longer asks for is forgotten. A team that is there at the start has written what it could.',
    {
      goal: 'what can be written by now',
      l: 'how much of it is written',
      l_u: 'how much was written a month before',
      people: 'people hired in the segment at the month’s beginning',
      W: 'deals won in the segment so far',
      ramp: 'months of ramp that are left',
    },
  ],
  structure: [
    'How selling is organised',
    'A POD in a team large enough is what all capacities are stated for. Full-cycle reps do a little of everything; an assembly line specialises, and loses some at each hand-off. Founders hand on nothing. Work that is divided needs people enough to fill every seat: in a small team PODs and assembly lines lose output, and the more of their customers nobody looks after, the nearer they come to losing as much as the smallest.',
    {
      o: "founders' share of the work",
      handOff: 'what a hand-off leaves',
      people: 'people hired in all',
      thin: 'share of a team large enough that is missing',
      alone: 'share of customers whom nobody looks after',
      c_f: 'customers whom founders look after',
      c_a: 'customers whom hired people look after once ramped',
    },
  ],
  shared: [
    'Shared seats',
    'A fraction of a seat is shared by all PODs of a segment: whole people fill it, and each works as much as is needed. So are people whom growth adds one by one.',
    {
      d: 'fraction of a seat in each POD',
      added: 'people whom growth has added',
      heads: 'people',
      time: 'part of the month that each works',
    },
  ],
  leavers: [
    'When people leave',
    'Customers of those who leave churn more for some months. Deals of an AE who leaves die with some chance, or come a month later.',
    {
      l: 'share of people in a role who leave',
      l_AE: 'share of AEs who leave',
      l_O: 'share of those who own accounts (CSM, AM) who leave',
      u: 'the month before',
      left: 'people who quit or fail',
      dismissed: 'people laid off or moved away with their PODs',
    },
  ],
};
