// How the three outcomes are marked, wherever they are counted.
import type { DotMark } from '../../charts';
import type { Outcome } from '../../engine';

export const MARKS: Readonly<Record<Outcome, DotMark>> = {
  paysItsOwnWay: { sign: 'filled', tone: 'out' },
  livesOnRaisedMoney: { sign: 'hollow', tone: 'out' },
  outOfCash: { sign: 'cross', tone: 'danger' },
};
