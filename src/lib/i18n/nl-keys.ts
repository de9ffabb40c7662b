/** Text about the keys of an exercise. */
import type { CommandType, LetterCommand, RebindProblem } from '#domain/keyboard.ts';

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

/** `where`: these keys do something where this command does. */
export const fixedKeys: readonly (readonly [keys: string, meaning: string, where: CommandType])[] = [
  ['1 – 8', 'Kies een signaal', 'choose-signal'],
  ['E  G  P', 'Echtheid, gezamenlijk doel, passende aanpak', 'choose-lens'],
  ['← →', '1 seconde terug of vooruit op de tijdbalk', 'play-pause'],
  ['Enter', 'Markering openen', 'remove-mark'],
  ['Delete', 'Markering weghalen (je kunt het ongedaan maken)', 'remove-mark'],
  ['Ctrl + Enter', 'In een tekstveld: bewaren en verder kijken', 'save-and-play'],
  ['Esc', 'Sluiten, je tekst blijft staan', 'close'],
];

export const rebindTexts: Readonly<Record<RebindProblem, string>> = {
  'not-one-sign': 'Kies één letter of teken.',
  taken: 'Die toets doet al iets anders, hier of in een andere oefening.',
};
