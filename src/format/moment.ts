// A moment as people tell it: the time of a day, with the day unless it is today. Pure.

/** @param at milliseconds since 1970 */
export function momentText(at: number, language: string, now = Date.now()): string {
  const moment = new Date(at);
  const today = moment.toDateString() === new Date(now).toDateString();
  return moment.toLocaleString(language, {
    ...(!today && { day: 'numeric', month: 'short' }),
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
}

/** A day, as it stands at the top of a letter. @param at milliseconds since 1970 */
export const dayText = (at: number, language: string): string =>
  new Date(at).toLocaleDateString(language, { dateStyle: 'long' });
