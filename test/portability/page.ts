// Runs in the browser under test: sends its digests, or what went wrong, to the server that the page came from.
import { digests } from './digests';

function answer(): { digests: Record<string, string> } | { error: string } {
  try {
    return { digests: digests() };
  } catch (error) {
    return { error: String(error) };
  }
}

void fetch('answer', { method: 'POST', body: JSON.stringify(answer()) });
