// Runs in the page before anything of it: notes when inputs came, when pictures were painted, when figures settled.
// One function without imports, because the browser gets its text.

export interface Input {
  /** When the event came in, ms. */
  readonly time: number;
  /** What the slider then said. */
  readonly said: string;
}
/** Heights in the cash picture, px: of its typical line at the opening, and of no cash. */
export interface Heights {
  readonly opening: number;
  readonly zero: number;
}
export interface Answer extends Heights {
  /** When the result came from a worker, when its picture was in the document, and when that had been painted, ms. */
  readonly result: number;
  readonly drawn: number;
  readonly time: number;
}
export interface Notes {
  inputs: Input[];
  answers: Answer[];
  /** When settled figures had been painted, ms. */
  settled: number[];
  /** When the last click or release came in, ms. */
  released: number;
}

declare global {
  interface Window {
    notes: Notes;
    /** Begins to watch the page and the slider of a path, once they are there. */
    watch: (path: string) => void;
    /** How the cash picture stands now. */
    heights: () => Heights;
  }
}

export function probe(): void {
  window.notes = { inputs: [], answers: [], settled: [], released: 0 };
  let event = 0;
  let result = 0;
  window.Worker = class extends window.Worker {
    constructor(...options: ConstructorParameters<typeof Worker>) {
      super(...options);
      this.addEventListener('message', () => (result = performance.now()));
    }
  };
  for (const type of ['keydown', 'pointerdown', 'pointermove', 'pointerup', 'click'] as const) {
    const capture = ({ timeStamp }: Event) => {
      event = timeStamp;
      if (type === 'pointerup' || type === 'click') window.notes.released = timeStamp;
    };
    addEventListener(type, capture, { capture: true });
  }

  /** Once a frame has shown what is in the document now. */
  function painted(then: (time: number) => void): void {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  }

  function find(selector: string, within: ParentNode = document): Element {
    const found = within.querySelector(selector);
    if (!found) throw new Error(`The page has no ${selector}`);
    return found;
  }

  function cashFigure(): Element {
    const figures = [...document.querySelectorAll('figure')];
    const found = figures.find((figure) => figure.querySelector('h3')?.textContent.trim() === 'Cash');
    if (!found) throw new Error('The page has no picture of cash');
    return found;
  }

  window.heights = () => {
    const cash = cashFigure();
    const line = find('path.typical', cash).getAttribute('d') ?? '';
    const opening = Number(/^M[^,]*,([-\d.]+)/.exec(line)?.[1]);
    return { opening, zero: Number(find('line.zero', cash).getAttribute('y1')) };
  };

  window.watch = (path) => {
    const page = find('[data-state]');
    new MutationObserver(() => {
      if (page.getAttribute('data-fingerprint')) painted((time) => window.notes.settled.push(time));
    }).observe(page, { attributeFilter: ['data-fingerprint'] });

    const cash = cashFigure();
    let last = '';
    new MutationObserver(() => {
      const line = find('path.typical', cash).getAttribute('d') ?? '';
      if (line === last) return;
      last = line;
      const answer = { ...window.heights(), result, drawn: performance.now() };
      painted((time) => window.notes.answers.push({ time, ...answer }));
    }).observe(cash, { attributeFilter: ['d'], subtree: true });

    const slider = find(`[data-path="${path}"] input[type="range"]`);
    new MutationObserver(() => {
      window.notes.inputs.push({ time: event, said: slider.getAttribute('aria-valuetext') ?? '' });
    }).observe(slider, { attributeFilter: ['aria-valuetext'] });
  };
}
