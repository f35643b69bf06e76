// What is said of what really was is fetched once there is something to say it of.
import type { Messages } from '../../messages';
import type { Sayer } from './judged';

/** To be made while a component is set up. Undefined until it is here. */
export function saying(messages: Messages, isNeeded: () => boolean): () => Sayer | undefined {
  let here = $state.raw<Sayer>();
  $effect(() => {
    if (!isNeeded() || here) return;
    void Promise.all([import('./judged'), messages.actuals()]).then(
      ([{ sayer }, t]) => (here = sayer({ messages, t })),
      // The marks are drawn all the same.
      () => undefined,
    );
  });
  return () => here;
}
