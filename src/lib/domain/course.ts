/** The outline every layer agrees on. Lessons and exercises are known by author-given numbers, never by position. */

/** Author-given number of a lesson, unique over all editions and never reused: it lives in saved states. */
export type LessonCode = number;
/** Author-given number of an exercise, unique over all editions and never reused. */
export type ExerciseCode = number;

export type LessonRef = Readonly<{ code: LessonCode; required: boolean; exercises: readonly ExerciseCode[] }>;
export type CourseOutline = Readonly<{ id: string; lessons: readonly LessonRef[] }>;
