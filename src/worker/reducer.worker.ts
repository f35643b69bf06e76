// The browser's thread that keeps the matrices.
import * as Comlink from 'comlink';
import type { Look, PairLook } from './picture';
import type { Inquiry, Questions } from './inquiries';
import { Reduction } from './reduction';
import { buffersIn } from './transfer';

/** Answers leave by transfer. */
class Served extends Reduction {
  override picture(run: number, look: Look) {
    const picture = super.picture(run, look);
    return Comlink.transfer(picture, buffersIn(picture));
  }

  override pair(a: number, b: number, look: PairLook) {
    const pair = super.pair(a, b, look);
    return Comlink.transfer(pair, buffersIn(pair));
  }

  override replay(run: number, future: number) {
    const replay = super.replay(run, future);
    return Comlink.transfer(replay, buffersIn(replay));
  }

  override inquire(run: number, name: Inquiry, asked: Questions[Inquiry]) {
    const answer = super.inquire(run, name, asked);
    // A number is no thing that could be transferred.
    return typeof answer === 'object' && answer !== null
      ? Comlink.transfer(answer, buffersIn(answer))
      : answer;
  }
}

Comlink.expose(new Served());
