/** Text for describing a mark: what hints at a signal, and the three lead questions. */
import type { Lens, Signal } from '#domain/vocabulary.ts';

export const signalHints: Readonly<Record<Signal, string>> = {
  frustration: 'zuchten, versnellen, tikken',
  resistance: 'ja maar, armen dicht, achterover',
  withdrawal: 'kortere antwoorden, blik weg',
  freezing: 'stil lichaam, vaste blik',
  stagnation: 'rondjes, zelfde onderwerp',
  flow: 'langere beurten, naar voren',
  spontaneity: 'grap, onverwachte bekentenis',
  'socially-desirable': 'snel ja, lach die niet past',
};

export const lensQuestions: Readonly<Record<Lens, string>> = {
  authenticity: 'Hoe echt is het hier?',
  'shared-goal': 'Wiens doel is dit?',
  'fitting-logic': 'Past de aanpak bij hoe de ander het ziet?',
};

export const lensNames: Readonly<Record<Lens, string>> = {
  authenticity: 'Echtheid',
  'shared-goal': 'Gezamenlijk doel',
  'fitting-logic': 'Passende aanpak',
};

/** Seconds from `m:ss`, `m:ss,t` or plain seconds; `null` when it is no time. */
export function parseTime(text: string): number | null {
  const match = /^(?:(\d{1,3}):([0-5]?\d)|(\d{1,4}))(?:[.,](\d))?$/.exec(text.trim());
  if (match === null) return null;
  const [, minutes, seconds, plain, tenth] = match;
  return Number(minutes ?? 0) * 60 + Number(seconds ?? plain) + Number(tenth ?? 0) / 10;
}
