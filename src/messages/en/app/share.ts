// Sharing: link and file.

export const share = {
  title: 'Share',
  link: 'Link to this scenario',
  copy: 'Copy the link',
  copied: 'Copied.',
  copyByHand: 'Your browser refused. The link is selected: copy it by hand.',
  length: (count: string) => `${count} characters`,
  tooLong: 'Chats and mail programs may cut a link this long. Save a file instead.',
  privacy:
    'Your numbers are in the link itself, after the #. Nothing is sent to a server: whoever has the link has the numbers.',
  file: 'File',
  save: 'Save as a file',
  open: 'Open a file',
  fileName: 'ballast',
  same: (fingerprint: string) => `Whoever opens it sees the same figures: fingerprint ${fingerprint}.`,
};
