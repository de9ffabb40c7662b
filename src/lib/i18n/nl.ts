/** Interface text; `nl-*.ts` beside it holds what only later panels need. Learners are addressed with *je*. A missing string is a compile error. */
import type { MarkingStep } from '#domain/attempt.ts';
import type { Edition, Signal } from '#domain/vocabulary.ts';

export const siteName = 'Van Kijken Naar Zien';

export const editionNames: Readonly<Record<Edition, string>> = {
  klantmanager: 'Voor klantmanagers',
  leidinggevende: 'Voor leidinggevenden',
};

export const signalNames: Readonly<Record<Signal, string>> = {
  frustration: 'Frustratie',
  resistance: 'Weerstand',
  withdrawal: 'Afhaken',
  freezing: 'Verstarring',
  stagnation: 'Stagnatie',
  flow: 'Stroming',
  spontaneity: 'Spontaniteit',
  'socially-desirable': 'Sociaal wenselijk',
};

export const stepNames: Readonly<Record<MarkingStep, string>> = {
  watch: 'Kijken',
  describe: 'Beschrijven',
  compare: 'Vergelijken',
  alternative: 'Anders doen',
};

export const saveTexts = {
  opening: 'Je werk wordt opgehaald…',
  saved: 'Opgeslagen',
  saving: 'Bezig met opslaan…',
  'device-only': 'Nog niet opgeslagen. Je werk staat op dit apparaat; we proberen het zo weer.',
  'device-final': 'Je werk staat alleen op dit apparaat.',
  unsaved: 'Niet opgeslagen. Houd dit venster open; we proberen het zo weer.',
  review: 'Je kijkt terug. Er wordt niets opgeslagen.',
} as const;

/** `1:23` for people who look. */
export function formatTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** `1 minuut 23` for people who listen. */
export function speakTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  if (minutes === 0) return rest === 1 ? '1 seconde' : `${rest} seconden`;
  const spoken = minutes === 1 ? '1 minuut' : `${minutes} minuten`;
  return rest === 0 ? spoken : `${spoken} ${rest}`;
}

/** `1 markering`, `3 markeringen`. */
export function countMarks(count: number): string {
  return count === 1 ? '1 markering' : `${count} markeringen`;
}

/** Why comparing is still closed. */
export function describeFirst(marks: number): string {
  return `Vergelijken gaat open als je bij ${countMarks(marks)} hebt opgeschreven wat je zag.`;
}
