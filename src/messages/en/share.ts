// Sharing: the link and what it opens, a sentence, a QR code, a picture, and the file.

export const share = {
  title: 'Share',
  opens: 'What the link opens',
  kinds: {
    workbench: { name: 'The simulator', meaning: 'Everything as it stands on your page, to be changed.' },
    memo: {
      name: 'A page for an investor',
      meaning: 'Made for a phone: the odds, the plan, what they hang on. Your own work stays untouched.',
    },
  },
  withOthers: (letters: string) => `With the plans beside it (${letters})`,
  memo: {
    legend: 'What you say at its top',
    optional:
      'All of it may be left out. It goes into this link alone: not into other links, frames or the file. A file of your whole library keeps it.',
    fields: {
      from: { label: 'From', example: 'Ada Park, founder' },
      company: { label: 'Company', example: 'Parcel & Co.' },
      date: { label: 'Date', example: '1 March 2027' },
      ask: { label: 'The ask', example: '$2.5m seed' },
      milestone: { label: 'Milestone for the next round', example: '$1m ARR from 20 shops' },
      today: { label: 'Where you are today, in a line', example: '12 customers, $240k ARR, team of 5' },
    },
    left: (characters: string) => `${characters} characters left`,
  },
  link: 'Link',
  copy: 'Copy the link',
  send: 'Send …',
  copied: 'Copied.',
  copyByHand: 'Your browser refused. The text is selected: copy it by hand.',
  sendRefused: 'Your browser refused to send it. Copy the link instead.',
  length: (count: string) => `${count} characters`,
  tooLong:
    'Chats and mail programs may cut a link this long. Save a file instead: the button is further down.',
  privacy:
    'Your numbers are in the link itself, after the #. Nothing is sent to a server: whoever has the link has the numbers.',
  same: (fingerprint: string) => `Whoever opens it sees the same figures: fingerprint ${fingerprint}.`,
  ways: 'Other ways to tell it',
  tabs: { sentence: 'A sentence', code: 'QR code', picture: 'Picture', frame: 'In another page' },
  frameFailed: 'The lines for another page could not be loaded. Send the link instead.',
  counting: 'The figures are still being counted.',
  sentence: {
    label: 'In a sentence, with the link',
    copy: 'Copy the sentence and the link',
    /** "In 23 of 100 futures “Ours” survives five years (± 2, from 2,000 futures). Illustrative, not a forecast." */
    text: (of: {
      readonly count: string;
      readonly name: string;
      readonly span: string;
      readonly error: string;
      readonly from: string;
      readonly arr: string | null;
    }) =>
      `In ${of.count} futures “${of.name}” survives ${of.span} (± ${of.error}, ${of.from}).${
        of.arr === null ? '' : ` ${of.arr}.`
      } Illustrative, not a forecast.`,
    arr: (month: string, typical: string, range: string) =>
      `Typical ARR at ${month} over all futures is ${typical}; in 8 of 10 of them ${range}`,
  },
  code: {
    title: (name: string) => `QR code of the link to “${name}”`,
    hint: 'Point a phone’s camera at it. It holds the whole link, numbers included.',
    save: 'Save as SVG',
    file: 'qr-code',
    tooLong: (count: string, most: string) =>
      `No QR code: the link has ${count} characters, and above ${most} phones no longer read one well. Send the link, or save the file.`,
    failed: 'The QR code could not be loaded. Send the link instead.',
  },
  picture: {
    hint: '1,200 × 630 dots, as mail, chats and slides take it. It shows the figures of this page, in its theme.',
    save: 'Save as PNG',
    copy: 'Copy the picture',
    copied: 'The picture is copied.',
    refused: 'Your browser refused to copy the picture. Save it instead.',
    failed: 'The picture could not be made in this browser.',
    alternative: 'Words for those who cannot see it',
    copyAlternative: 'Copy these words',
    file: 'card',
    /** In the picture. */
    arr: 'ARR',
    cash: 'Cash',
    typical: (amount: string) => `typically ${amount}`,
    sampling: (error: string, from: string) => `± ${error}, ${from}`,
    hundred: 'How 100 futures end',
    /** What it shows, in words. */
    told: (of: {
      readonly title: string;
      readonly headline: string;
      readonly error: string;
      readonly ends: readonly string[];
      readonly arr: string;
      readonly cash: string;
    }) =>
      `${of.title}: ${of.headline} (± ${of.error}). Of 100 futures ${of.ends.join(', ')}. At the end ARR is ${of.arr}, cash ${of.cash}. Illustrative, not a forecast.`,
  },
  file: 'File',
  fileMeaning:
    'The same as JSON, and more: actual months and your own templates go along, however long it is.',
  save: 'Save as a file',
  open: 'Open a file',
  fileName: 'ballast',
};
