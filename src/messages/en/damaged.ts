// What stands in the place of a plan, a lesson or a picture whose link cannot be opened. Fetched when that happens.

export const damaged = {
  title: 'This link is damaged',
  /** The link is whole, this page is too old for it. */
  old: 'This link is for a newer version of this page',
  /** Why; the names are those of the codec. */
  why: {
    empty: 'Nothing is in it where its content should be.',
    foreign: 'Something else stands in it where its content should be.',
    tooLong: 'It is longer than any link that this page writes.',
    truncated: 'Its end is missing: mail and chat programs sometimes cut long links.',
    checksum: 'Some of its characters were changed on the way, or are missing.',
    newer: 'It was made with a version that is newer than this one.',
    library: 'It holds several scenarios, where one is wanted.',
    unknownBase: 'It builds on an example plan that this page does not have.',
    unreadable: 'Its content cannot be read.',
  },
  lost: {
    memo: 'The company’s plan cannot be read from it, and nothing of that plan is shown here.',
    embed: 'What should stand here cannot be read from it.',
    lesson: 'The lesson cannot be read from it, and no other is shown here.',
    lessons: 'What the teacher’s page should show cannot be read from it.',
    play: 'The game and its market cannot be read from it, and no other market is shown here.',
    /** Of the workbench, or nobody can tell of which page. */
    other: 'The plan that was sent to you cannot be read from it, and nothing of that plan is shown here.',
  },
  ask: 'Ask whoever sent it to send it again, the whole link or the plan as a file.',
  /** Where there is no plan to send. */
  askAgain: 'Ask whoever sent it to send the whole link again.',
  /** In another site's page. */
  askHere: 'Tell whoever made the page that it stands in.',
  reload: 'Reload the page first. If this text stays, ask whoever sent the link to send it again.',
  /** Under the ways on. */
  example: 'The example is a made-up company. It has nothing to do with the link.',
  open: 'Open the simulator with an example',
  own: 'Back to your own work',
  newTab: 'opens a new tab',
};
