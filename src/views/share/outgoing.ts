// The work as it is given to somebody: as one has it, or as the page for an investor with what its sender says.
import { sentWords, workView, type LinkState as Linked, type SenderWords } from '../../share';

export interface Outgoing {
  readonly opens: 'workbench' | 'memo';
  /** With the plans beside the edited one. The memo is of one plan. */
  readonly beside: boolean;
  readonly said: SenderWords;
}

export function outgoing({ beside, ...work }: Linked, { opens, beside: all, said }: Outgoing): Linked {
  const view = workView(work.view);
  const memo = opens === 'memo';
  return {
    ...work,
    ...(beside && all && !memo && { beside }),
    view: memo ? { ...view, more: { ...view.more, ...sentWords(said), view: 'memo' } } : view,
  };
}
