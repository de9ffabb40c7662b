/** What the component of every kind of exercise is given. */
import type { ExercisePageData, ExerciseUrls } from '#content/exercise-data.ts';
import type { LearningSession } from '#session/session.ts';

export type WorkbenchProps<Own> = {
  data: ExercisePageData<Own>;
  urls: ExerciseUrls;
  /** `null` while the build renders the page. */
  session: LearningSession | null;
};
