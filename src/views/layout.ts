// How the page is laid out in the width it has.
export type Layout = 'wide' | 'drawer' | 'phone';
