// Finding drafts. What cannot be read is passed over and left where it is.
import type { DraftPort } from './port';
import { readRecord, toDraft, type StoredDraft } from './record';
import type { Draft } from './types';

/** All records that this page can read, newest first; none when the storage fails. */
async function findRecords(port: DraftPort | null): Promise<StoredDraft[]> {
  try {
    const all = (await port?.all()) ?? [];
    return all.flatMap((each) => readRecord(each) ?? []).sort((a, b) => b.savedAt - a.savedAt);
  } catch {
    return [];
  }
}

/** The newest draft whose record is wanted and whose content can be read. */
export async function findNewest(
  port: DraftPort | null,
  wanted: (record: StoredDraft) => boolean,
): Promise<Draft | null> {
  for (const record of await findRecords(port)) {
    const draft = wanted(record) ? toDraft(record) : null;
    if (draft) return draft;
  }
  return null;
}
