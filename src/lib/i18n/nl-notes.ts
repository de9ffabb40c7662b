/** Text of bookmarks and own notes. */

/** Why a note could not be kept. */
export const keepProblems: Readonly<Record<'full' | 'refused', string>> = {
  full: 'Niet bewaard: er is geen ruimte meer op dit apparaat. Je notitie staat alleen nog in dit venster. Download hem als tekst.',
  refused:
    'Niet bewaard: deze browser houdt niets vast. Je notitie staat alleen in dit venster. Download hem als tekst voordat je het sluit.',
};

export const keptText = 'Bewaard op dit apparaat.';
/** Another window wrote here as well. */
export const joinedText = 'Je schreef ook in een ander venster. Beide teksten staan hier nu.';

export const bookmarkTexts = {
  kept: 'Deze les staat bij je bewaarde lessen.',
  gone: 'Deze les staat niet meer bij je bewaarde lessen.',
} as const;

/** At the top of a file with notes. */
export const notesTitle = 'Mijn notities bij Van Kijken Naar Zien';
export const wipedText = 'Alle notities en bewaarde lessen zijn van dit apparaat gewist.';
/** A lesson that the course (or this package) has no more. */
export function unknownLesson(code: number): string {
  return `Les ${code}, die niet meer in deze training staat`;
}
