/** A course with enough conversations to grow in, and what a learner did in it, put into a page by its own session. */
import type { Page } from 'playwright';
import type { GrowthData, GrowthExercise } from '#domain/growth/growth-data.ts';
import type { ProgressEvent } from '#domain/progress.ts';
import { lenses, signals } from '#domain/vocabulary.ts';
import type { LearningSession } from '#session/session.ts';

const titles = [
  'Ja hoor, komt goed',
  'De brief',
  'Caseload',
  'Een goede dag',
  'Camera aan',
  'Twee doelen',
  'Pak je kans',
];

/** Eight conversations with four core moments each, and one exercise with questions. */
export const richCourse: GrowthData = {
  exercises: [
    ...titles.map((title, index): GrowthExercise => {
      const moments = Array.from({ length: 4 }, (_value, place) => ({
        id: `moment-${place + 1}`,
        code: place + 1,
        start: 20 + place * 40,
        end: 23 + place * 40,
        weight: 'core' as const,
        signal: signals[(index + place * 3) % 4 === 3 ? 5 : (index + place * 3) % 4] ?? 'flow',
        lens: lenses[(index + place) % 3] ?? 'authenticity',
      }));
      return {
        code: 100 + index,
        title,
        lesson: 12,
        conversation: title,
        clip: `gesprek-${index + 1}`,
        length: 200,
        growth: { type: 'marking', level: 'practise', rounds: [], silent: false, ceiling: null, moments },
      };
    }),
    {
      code: 200,
      title: 'Hoe noem je dit?',
      lesson: 12,
      conversation: titles[0] ?? '',
      clip: 'gesprek-1',
      length: 200,
      growth: {
        type: 'questions',
        keys: Array.from({ length: 12 }, (_value, index) => ({
          item: index + 1,
          picked: [1],
          signals: { 1: 'frustration', 2: 'resistance' },
        })),
      },
    },
  ],
};

/** What a learner did in the first `clips` conversations, seeing more each time; `questions` answered in the last exercise. */
export function workIn(clips: number, questions: number): readonly ProgressEvent[] {
  const looked = richCourse.exercises.slice(0, clips).flatMap(({ code }, index): ProgressEvent[] => {
    const seen = [1, 2, 3, 4].slice(0, Math.min(4, 1 + Math.floor((index + 1) / 2)));
    const marks = seen.map((place): ProgressEvent => markAt(code, 21 + (place - 1) * 40, place));
    return [
      ...marks,
      markAt(code, 7, 5),
      { type: 'first-look-taken', exercise: code, look: { seen, marks: marks.length + 1 } },
    ];
  });
  const answered = Array.from({ length: questions }, (_value, index): ProgressEvent => {
    const answer = { item: index + 1, picked: [index % 3 === 0 ? 1 : 2], sure: 3, text: '', checked: true } as const;
    return { type: 'answered', exercise: 200, answer };
  });
  return [...looked, ...answered];
}

/** A mark with words in it, at this second. */
export function markAt(exercise: number, at: number, kind: number): ProgressEvent {
  const mark = {
    id: { tenth: at * 10, copy: 0 },
    start: at,
    end: at,
    mode: 'calm',
    signal: ([null, 'frustration', 'resistance', 'withdrawal', 'resistance', 'frustration'] as const)[kind] ?? null,
    lens: lenses[kind % 3] ?? null,
    notes: {
      observation: kind === 4 ? '' : `Kijkt weg en trekt haar tas op schoot, terwijl hij verder typt (${kind}).`,
      interpretation: kind % 2 === 0 ? '' : 'Ze houdt iets vast; misschien voelt het nog niet veilig.',
      alternative: '',
    },
  } as const;
  return { type: 'mark-saved', exercise, mark };
}

/** Gives the page `richCourse` in place of the course that was built. */
export async function useRichCourse(page: Page): Promise<void> {
  await page.route('**/data/growth/klantmanager.json', (route) => route.fulfill({ json: richCourse }));
}

/** Tells the session of the page that all this happened. */
export async function tell(page: Page, events: readonly ProgressEvent[]): Promise<void> {
  await page.evaluate(async (happened) => {
    type Around = HTMLElement & { session: Promise<LearningSession> };
    const session = await (document.querySelector('course-session') as Around).session;
    for (const event of happened) session.dispatch(event);
  }, events);
}
