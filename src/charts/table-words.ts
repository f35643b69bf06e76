// Words of a data table; every visible one comes from the page's catalogue.

export interface TableWords {
  /** On the button that opens it. */
  readonly open: string;
  readonly copy: string;
  /** After copying; and when the browser refused. */
  readonly copied: string;
  readonly refused: string;
  readonly download: string;
  readonly close: string;
  /** Heading of the months. */
  readonly month: string;
}
