// Arrow keys go from one choice to the next, Home and End to the first and the last.
import { roam } from '../../controls';

/** Among the elements marked `data-walk` inside. */
export function walk(node: HTMLElement) {
  const onkeydown = (event: KeyboardEvent): void => {
    const choices = [...node.querySelectorAll<HTMLElement>('[data-walk]')];
    const at = choices.findIndex((choice) => choice === event.target);
    const next = at < 0 ? undefined : roam(event.key, at, choices.length, 'column');
    if (next === undefined) return;
    event.preventDefault();
    choices[next].focus();
  };
  node.addEventListener('keydown', onkeydown);
  return { destroy: () => node.removeEventListener('keydown', onkeydown) };
}
