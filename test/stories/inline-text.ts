// What a line of a lesson says, figures of the step's own run left out.
import type { Inline } from '../../src/stories';

export const inlineText = (inline: readonly Inline[]): string =>
  inline
    .map((each) => ('text' in each ? each.text : 'inline' in each ? inlineText(each.inline) : ''))
    .join('');
