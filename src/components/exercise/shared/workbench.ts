/** What the component of every kind of exercise is given. */
import type { ClipPageData, ExercisePageData, ExerciseUrls } from '#content/exercise-data.ts';
import type { LearningSession } from '#session/session.ts';

export type WorkbenchProps<Own, Shown extends ClipPageData | null = ClipPageData> = {
  data: ExercisePageData<Own, Shown>;
  urls: ExerciseUrls;
  /** `null` while the build renders the page. */
  session: LearningSession | null;
};
