/** All interface text. Learners are addressed with *je*. A missing string is a compile error. */
import type { LetterCommand, RebindProblem } from '#domain/keyboard.ts';
import type { StepId } from '#domain/attempt.ts';
import type { StepBarrier } from '#domain/spot.ts';
import type { Edition, Lens, Perspective, Signal } from '#domain/vocabulary.ts';

export const siteName = 'Van Kijken Naar Zien';

export const editionNames: Readonly<Record<Edition, string>> = {
  klantmanager: 'Voor klantmanagers',
  leidinggevende: 'Voor leidinggevenden',
};

export const partNames: Readonly<Record<string, string>> = {
  start: 'Start',
  'deel-1': 'Deel 1 · Onderzoek',
  'deel-2': 'Deel 2 · Werkwijze',
  'deel-3': 'Deel 3 · Toolkit',
  'deel-4': 'Deel 4 · Spreekkamerverhalen',
  procesevaluatie: 'Procesevaluatie',
  samenleerwijzer: 'Samenleerwijzer',
  'aan-de-slag': 'Aan de slag',
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

export const lensNames: Readonly<Record<Lens, string>> = {
  authenticity: 'Echtheid',
  'shared-goal': 'Gezamenlijk doel',
  'fitting-logic': 'Passende aanpak',
};

export const lensQuestions: Readonly<Record<Lens, string>> = {
  authenticity: 'Hoe echt is het hier?',
  'shared-goal': 'Wiens doel is dit?',
  'fitting-logic': 'Past de aanpak bij hoe de ander het ziet?',
};

export const stepNames: Readonly<Record<StepId, string>> = {
  watch: 'Kijken',
  describe: 'Beschrijven',
  compare: 'Vergelijken',
  alternative: 'Anders doen',
};

export const barrierTexts: Readonly<Record<Exclude<StepBarrier, null>, string>> = {
  'needs-observation': 'Vergelijken gaat open als je iets hebt beschreven.',
  'needs-interpretation': 'Dit gaat open als je bij een markering schreef wat je zag én wat dat volgens jou betekent.',
  'needs-comparison': 'Dit gaat open als je ook de blik van de coach hebt bekeken.',
};

/** What a person in the conversation is called in a lane: by name where the clip has one. */
export function perspectiveName(by: Perspective, names: Readonly<Partial<Record<Perspective, string>>>): string {
  const roles: Readonly<Record<Perspective, string>> = {
    professional: 'klantmanager',
    client: 'klant',
    coach: 'coach',
  };
  const name = names[by];
  return name === undefined ? `De ${roles[by]}` : `${name} (${roles[by]})`;
}

export const keyNames: Readonly<Record<LetterCommand, string>> = {
  'play-pause': 'Afspelen of pauzeren',
  back: '5 seconden terug',
  forward: '5 seconden vooruit',
  'step-back': 'Een klein stukje terug (bij pauze)',
  'step-forward': 'Een klein stukje vooruit (bij pauze)',
  mark: 'Markeer dit moment',
  'span-start': 'Begin van de markering hier',
  'span-end': 'Einde van de markering hier',
  'previous-mark': 'Vorige markering',
  'next-mark': 'Volgende markering',
  transcript: 'Naar de uitgeschreven tekst',
  'key-help': 'Deze lijst met toetsen',
};

export const fixedKeys: readonly (readonly [keys: string, meaning: string])[] = [
  ['1 – 8', 'Kies een signaal'],
  ['E  G  P', 'Echtheid, gezamenlijk doel, passende aanpak'],
  ['← →', '1 seconde terug of vooruit op de tijdbalk'],
  ['Enter', 'Markering openen'],
  ['Delete', 'Markering weghalen (je kunt het ongedaan maken)'],
  ['Ctrl + Enter', 'In een tekstveld: bewaren en verder kijken'],
  ['Esc', 'Sluiten, je tekst blijft staan'],
];

export const rebindTexts: Readonly<Record<RebindProblem, string>> = {
  'not-one-sign': 'Kies één letter of teken.',
  taken: 'Die toets doet al iets anders.',
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

export const noticeTexts = {
  damaged:
    'Een eerder opgeslagen stand was beschadigd en kon niet worden gelezen. We hebben hem apart gezet en niets overschreven.',
  newer:
    'Je voortgang is opgeslagen met een nieuwere versie van deze training. We laten die staan. Wat je nu doet, bewaren we op dit apparaat.',
  'no-device-storage':
    'Op dit apparaat kan niets worden bewaard (opslag is vol of staat uit). Je teksten verdwijnen als je dit venster sluit.',
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

/** Seconds from `m:ss`, `m:ss,t` or plain seconds; `null` when it is no time. */
export function parseTime(text: string): number | null {
  const match = /^(?:(\d{1,3}):)?(\d{1,4})(?:[.,](\d))?$/.exec(text.trim());
  if (match === null) return null;
  const [, minutes, seconds, tenth] = match;
  if (minutes !== undefined && Number(seconds) > 59) return null;
  return Number(minutes ?? 0) * 60 + Number(seconds) + Number(tenth ?? 0) / 10;
}

/** `1 markering`, `3 markeringen`. */
export function countMarks(count: number): string {
  return count === 1 ? '1 markering' : `${count} markeringen`;
}
