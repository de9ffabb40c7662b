/** Text that exercises with questions have in common. */
import type { Sureness } from '#domain/answer.ts';
import type { Perspective } from '#domain/vocabulary.ts';

export const finishedText = 'Klaar. Je kunt altijd terugkomen om te kijken of aan te vullen.';

export const surenessNames: Readonly<Record<Sureness, string>> = {
  1: 'Ik gok',
  2: 'Best zeker',
  3: 'Heel zeker',
};

export const surenessQuestion = 'Hoe zeker ben je?';
/** Why the feedback is still closed. */
export const chooseFirst = 'Kies eerst een antwoord.';
export const chooseAndSay = 'Kies een antwoord en zeg hoe zeker je bent.';
export const writeFirst = 'Schrijf eerst je eigen antwoord op.';
/** In place of words that were written on another device and stayed there. */
export const notHere = 'Wat je schreef, staat op het apparaat waarop je het schreef.';

/** What people in a conversation are to each other. */
export const roleNames: Readonly<Record<Perspective, string>> = {
  professional: 'klantmanager',
  client: 'klant',
  coach: 'coach',
  colleague: 'collega',
};
/** Where a part of an exercise did not arrive. */
export const loadFailedText =
  'Dit onderdeel kon niet worden geladen. Controleer je verbinding en open de pagina opnieuw. Je antwoorden staan er nog.';
