// A saved game goes where a link goes: into the address, which opens it.
import { readRoster, type Rejected } from '../../play';
import type { Scenario } from '../../scenario';

/** Opens the first game of a file. @returns why there is none */
export function openGame(text: string, here: Scenario): Rejected | null {
  const { players, rejects } = readRoster(text, here);
  const [player] = players;
  if (!player) return rejects[0]?.reason ?? 'noLink';
  window.location.hash = player.fragment;
  return null;
}
