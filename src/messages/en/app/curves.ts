// Levers of the plan besides the mix, drawn over time.

export const curves = {
  /** Before the levers. */
  more: 'also over time',
  levers: { pods: 'PODs', programmes: 'Programmes', research: 'R&D', price: 'Price' },
  /** After a lever that the plan draws, for ears. */
  drawn: 'drawn',
  failed: 'This part of the page could not be loaded. Close it, and try again.',
  segments: 'Whose price',
  titles: {
    pods: 'Planned PODs',
    programmes: 'Programme spend',
    research: 'R&D spend',
    price: 'Price',
  },
  notes: {
    pods: 'at least so many, until costs are cut; dotted: how many there are on average of those in business',
    programmes: 'share of the spend that the assumptions give',
    research: 'share of the spend that the assumptions give',
    price: 'share of the contract value that the assumptions give',
  },
  briefNotes: {
    pods: 'at least, until costs are cut; dotted: average',
    programmes: 'share of the usual',
    research: 'share of the usual',
    price: 'share of the usual',
  },
  atLeast: (count: string) => `at least ${count}`,
  becomes: (count: string) => `on average ${count}`,
  briefBecomes: (count: string) => `about ${count}`,
  hint: 'double click where it should change, or drag the ring',
  briefHint: 'tap twice where it should change',
  priceOf: (segment: string) => `Price, ${segment}`,
  keyframe: (lever: string, index: number, count: number) => `${lever}, keyframe ${index} of ${count}`,
  value: (month: string, amount: string) => `${month}: ${amount}`,
  help: 'Left and right move the month, up and down the value, with Shift further. Enter or Insert adds a keyframe after this one, Delete removes it, Escape takes back what was just done. A double tap on the curve adds one.',
  first: 'The first value holds from month 1 and cannot be removed. Change it, or clear the curve.',
  from: 'from month',
  fromStart: 'from the start',
  monthName: (lever: string, index: number) => `${lever}, month of keyframe ${index}`,
  amountName: (lever: string, month: number) => `${lever} from month ${month}`,
  remove: 'remove',
  removeName: (lever: string, month: number) => `Remove ${lever} from month ${month}`,
  clear: 'clear',
  clearName: (lever: string) => `Clear ${lever}: draw nothing`,
};
