// The views that take the workbench's place, and the way there and back.

export const scene = {
  /** Names the ways in the header, for ears. */
  label: 'Views',
  back: 'Workbench',
  /** While a view that was opened by a link has nothing to show yet. */
  counting: (view: string, done: string, of: string) => `${view}: ${done} of ${of} futures counted`,
  failed: 'This part of the page could not be loaded. Go back, and try again.',
  /** Over which flows are summed. */
  periods: {
    label: 'Period',
    year: 'Year',
    yearName: (year: number) => `Year ${year}`,
    whole: 'all',
    wholeName: 'All years',
  },
  groups: {
    compare: 'Compare',
    futures: 'Futures',
    decide: 'Decide',
    business: 'Business',
    books: 'Books',
  },
  views: {
    compare: 'Compare plans',
    story: 'One future’s story',
    drivers: 'Drivers',
    map: 'Map of mixes',
    frontier: 'Frontier',
    search: 'Find a better plan',
    bowTie: 'Bow-tie',
    pods: 'PODs',
    team: 'Team and capacity',
    concentration: 'Concentration',
    economics: 'Unit economics',
    bridge: 'ARR bridge',
    retention: 'Retention',
    flow: 'From bookings to cash',
    books: 'The books',
  },
};
