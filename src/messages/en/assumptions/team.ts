// How teams are put together: PODs and structures.
import type { Structure } from '../../../scenario';

export const pods = {
  makeUp: 'Make-up of a POD',
  meaning:
    'A POD is one small team that finds, wins and keeps customers of one segment. It is opened and closed as a whole.',
  moreRoles: (count: number) => (count === 1 ? '1 more role' : `${count} more roles`),
  fewerRoles: 'Fewer roles',
  floor: 'Planned PODs',
  floorHelp: 'Growth as cash allows adds to these; cutting costs closes some of them.',
  fromStart: 'from month 1',
  fromMonth: 'from month',
  atLeast: 'at least',
  add: 'add a month',
  remove: (month: number) => `Remove month ${month}`,
  monthName: (number: number) => `Month of step ${number}`,
  countName: (month: number) => `PODs from month ${month}`,
  clear: 'clear',
  clearName: 'Clear all months: PODs open only as cash allows',
  none: 'None: PODs open only as cash allows.',
};

export const organisation = {
  /** Of a POD that cannot work. */
  flags: {
    quota: (able: string, asked: string, segment: string) =>
      `${segment}: a full POD can book ${able} a year; sellers with such quotas book ${asked} on average.`,
    fed: (able: string, asked: string, segment: string) =>
      `${segment}: ${asked} opportunities a month come to a POD that can work ${able}.`,
  },
  structures: 'How selling is organised',
  structuresHelp:
    'Founders alone hire nobody. Full-cycle reps hand nothing on and specialise in nothing. An assembly line hands on and loses some. A POD owns its customers.',
  structure: {
    founders: 'founders alone',
    generalist: 'full-cycle reps',
    assembly: 'assembly line',
    pod: 'PODs',
  } satisfies Readonly<Record<Structure, string>>,
  structureName: (segment: string, month: number) => `Structure, ${segment}, from month ${month}`,
  monthName: (segment: string, step: number) => `Month of step ${step}, ${segment}`,
  add: 'add',
  addName: (segment: string) => `Add a month for ${segment}`,
  remove: (segment: string, month: number) => `Remove month ${month}, ${segment}`,
  failed: 'This part of the page could not be loaded. Close the tab, and try again.',
};
