/** Text of the course map, results and proof of participation. */
import type { NextStep, PartProgress } from '#domain/journey/course-map.ts';
import type { Results } from '#domain/journey/results.ts';

/** What a part is about, in one line. */
export const partIntros: Readonly<Record<string, string>> = {
  start: 'Waar het over gaat, wat we met je gegevens doen en hoe je hier werkt.',
  'deel-1': 'Waarom kijken naar gesprekken, en wat onderzoek daarover zegt.',
  'deel-2': 'Kijken, benoemen, vergelijken en dan pas anders doen. Stap voor stap, met gesprekken om te bekijken.',
  'deel-3': 'De kijkwijzer, het werkblad, uitleg voor de klant en toestemming: zo gebruik je ze.',
  'deel-4': 'Gesprekken verteld door wie erbij waren, en door een coach die meekijkt.',
  procesevaluatie: 'Wat samen terugkijken vraagt van jou, je team en je organisatie.',
  samenleerwijzer: 'Met de klant zelf praten over hoe jullie samenwerken.',
  'aan-de-slag': 'Je eigen gesprek opnemen, terugkijken en er met een ander over praten.',
};

/** Headings of lessons that stand apart within a part. */
export const extraNames = { cases: 'Casussen: heel gesprek, alles oefenen', more: 'Extra, als je meer wilt' } as const;

const lessonCount = (count: number): string => (count === 1 ? '1 les' : `${count} lessen`);

/** About how long, rounded as people say it: to five minutes, and from an hour on to half hours. */
export function aboutMinutes(minutes: number): string {
  if (minutes < 58) return `${Math.max(5, Math.round(minutes / 5) * 5)} minuten`;
  const halves = Math.round(minutes / 30);
  if (halves === 3) return 'anderhalf uur';
  return halves % 2 === 0 ? `${halves / 2} uur` : `${Math.floor(halves / 2)},5 uur`;
}

const allDone: Readonly<Record<number, string>> = { 1: 'De les is afgerond', 2: 'Beide lessen afgerond' };

/** Beside the name of a part, and for the whole course. */
export function progressWords({ done, of, minutesLeft }: PartProgress): string {
  if (done === of) return allDone[of] ?? `Alle ${of} lessen afgerond`;
  const left = `nog ongeveer ${aboutMinutes(minutesLeft)}`;
  return done === 0 ? `${lessonCount(of)}, ${left}` : `${done} van de ${lessonCount(of)} afgerond, ${left}`;
}

/** The same for the whole course. */
export function totalWords(progress: PartProgress): string {
  const words = progressWords(progress);
  return `De hele training: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** Above the lesson to go on with. */
export const nextStepNames: Readonly<Record<NextStep['kind'], string>> = {
  begin: 'Begin hier',
  resume: 'Verder waar je was',
  next: 'Je volgende les',
  finished: 'Je bent rond',
};

/** When nothing is left that is asked. */
export const allDoneText = 'Je hebt alle lessen afgerond. De casussen en je eigen gesprekken blijven.';

/** What a learner did, in sentences. */
export function resultWords({ lessons, extra, exercises, minutes }: Results): readonly string[] {
  return [
    lessons.of === 0
      ? `Je rondde ${lessonCount(extra)} af.`
      : `Je rondde ${lessons.done} van de ${lessonCount(lessons.of)} af${extra === 0 ? '' : `, en ${extra} extra`}.`,
    exercises.of === 0
      ? 'Je opende nog geen les met oefeningen.'
      : `Je maakte ${exercises.done} van de ${exercises.of} oefeningen in de lessen die je opende.`,
    minutes === 0
      ? 'Tijd telt mee als je een les afrondt.'
      : `Daar staat samen ongeveer ${aboutMinutes(minutes)} voor. Zo lang duren die lessen volgens ons; wij meten jouw tijd niet.`,
  ];
}

/** What stands on the proof of participation about how much. */
export function proofWords({ finished, exercises, minutes }: Results): string {
  const made = exercises.done === 1 ? ', met 1 oefening' : `, met ${exercises.done} oefeningen`;
  return `${lessonCount(finished.length)} afgerond${exercises.done === 0 ? '' : made}: samen ongeveer ${aboutMinutes(minutes)} oefenen.`;
}

/** A day as it stands on paper. */
export function formatDay(day: Date): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(day);
}
