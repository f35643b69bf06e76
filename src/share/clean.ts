// Texts that came from elsewhere, made harmless to look at: nothing invisible, nothing that changes the direction of
// its neighbours, nothing that an HTML parser would take for a tag. The page never renders text as HTML anyway; files,
// tables and other programs may be less careful.

const INVISIBLE =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
/** What begins a tag, a comment or a declaration (WHATWG HTML, "tag open state"). `a < b` stays as it is. */
const TAG = /<(?=[A-Za-z/!?])/g;

/** The text with its harmful characters left out, and `‹` for the bracket that would begin a tag. */
export const cleanText = (text: string): string => text.replace(INVISIBLE, '').replace(TAG, '‹');
