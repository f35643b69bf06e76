// The lessons that ship, as a list of their heads; texts that cannot be fetched are left out of it.
import { LESSON_IDS, loadLesson, type LessonHead } from '../../stories';

export async function lessonHeads(language: string): Promise<readonly LessonHead[]> {
  const read = await Promise.all(LESSON_IDS.map((id) => loadLesson(id, language)));
  return read.flatMap((each) => (each === null ? [] : [each.lesson]));
}
