/** Text for the pages about conversations, and for setting the times of another recording. */
import type { Provenance } from '#domain/clip.ts';
import type { Coder, MomentWeight } from '#domain/conversation.ts';
import { shortestCue, type CueTimeProblem } from '#domain/cue-times.ts';
import type { Perspective } from '#domain/vocabulary.ts';

/** Where the people and the voices come from. */
export const provenanceNames: Readonly<Record<Provenance, string>> = {
  animation: 'Getekende mensen, stemmen uit de computer',
  'animation-with-voices': 'Getekende mensen, ingesproken door mensen',
  acted: 'Gespeeld door acteurs',
};

export const coderNames: Readonly<Record<Coder, string>> = {
  coach: 'Coach',
  researcher: 'Onderzoeker',
  'client-experience': 'Vanuit de ander',
};

export const weightNames: Readonly<Record<MomentWeight, string>> = {
  core: 'Kernmoment',
  possible: 'Mogelijk moment',
  neutral: 'Lijkt een signaal',
};

export const weightHints: Readonly<Record<MomentWeight, string>> = {
  core: 'Twee of drie codeurs markeerden dit.',
  possible: 'Eén codeur markeerde dit.',
  neutral: 'Geen van de codeurs markeerde dit. Wat je ziet, heeft hier een gewone reden.',
};

/** How an alternative relates to the three lead questions. */
export const fitNames = {
  2: 'Past bij alle drie de hoofdvragen',
  1: 'Past er voor een deel bij',
  0: 'Past er niet goed bij',
} as const;

const usualRoles: Readonly<Record<Perspective, string>> = {
  professional: 'klantmanager',
  client: 'klant',
  coach: 'coach',
  colleague: 'collega',
};

/** What somebody is in this conversation. */
export function roleName(by: Perspective, as: string | null | undefined): string {
  return as ?? usualRoles[by];
}

/** `0,62`: how coders agree. */
export function formatShare(share: number): string {
  return share.toFixed(2).replace('.', ',');
}

/** `ongeveer 6 van de 10`, for those whom a share tells nothing. */
export function sayShare(share: number): string {
  return `ongeveer ${String(Math.round(share * 10))} van de 10`;
}

/** `1:23,4`: exact enough to correct. */
export function formatExactTime(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const [minutes, rest] = [Math.floor(tenths / 600), tenths % 600];
  return `${String(minutes)}:${String(Math.floor(rest / 10)).padStart(2, '0')},${String(rest % 10)}`;
}

export const edgeNames = { start: 'Begin', end: 'Einde' } as const;

export const cueTimeProblems: Readonly<Record<CueTimeProblem, string>> = {
  'no-start': 'Hier staat nog geen begin.',
  'no-end': 'Hier staat nog geen einde.',
  'too-short': `Het einde moet minstens ${String(shortestCue).replace('.', ',')} seconde na het begin komen.`,
  outside: 'Deze tijd ligt na het einde van je opname.',
};

export const badTime = 'Dit is geen tijd. Schrijf minuten en seconden, zoals 1:05 of 1:05,3.';
export const badFilm =
  'Deze film kan je browser niet afspelen. Bewaar hem als MP4 (H.264), bijvoorbeeld met de app waarmee je filmde, en kies hem opnieuw.';
/** Why there is no file yet. */
export function openCuesText(count: number): string {
  return count === 1
    ? 'Nog één moment heeft geen goede tijd.'
    : `Nog ${String(count)} momenten hebben geen goede tijd.`;
}
