// The browser's thread that keeps the matrices.
import * as Comlink from 'comlink';
import type { Inquiry, Questions } from './inquiries';
import type { Look } from './picture';
import { Reduction } from './reduction';
import { buffersIn } from './transfer';

/** Answers leave by transfer. */
class Served extends Reduction {
  override picture(run: number, look: Look) {
    const picture = super.picture(run, look);
    return Comlink.transfer(picture, buffersIn(picture));
  }

  override replay(run: number, future: number) {
    const replay = super.replay(run, future);
    return Comlink.transfer(replay, buffersIn(replay));
  }

  override inquire(run: number, name: Inquiry, asked: Questions[Inquiry]) {
    const answer = super.inquire(run, name, asked);
    // Only objects can be handed over: null says that there is no answer yet.
    return answer && Comlink.transfer(answer, buffersIn(answer));
  }
}

Comlink.expose(new Served());
