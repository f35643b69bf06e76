// A browser's worker as a thread.
import type { ThreadHost } from './thread';

export function browserThread(worker: Worker): ThreadHost {
  return {
    endpoint: worker,
    onEnd(told) {
      worker.addEventListener('error', (event) => {
        // It is dealt with here, and need not be reported as an error of the page.
        event.preventDefault();
        // Without a message the script itself could not be loaded.
        told(event.message || 'The worker could not be loaded');
      });
      worker.addEventListener('messageerror', () => told('A message could not be read'));
    },
    terminate() {
      worker.terminate();
    },
  };
}
