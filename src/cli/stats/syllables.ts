/** How many syllables a Dutch word has, counted by its vowels; good enough for a reading level, not for hyphenation. */

/** Vowels that sound as one, longest first; a letter with a diaeresis or accent opens a syllable of its own. */
const sounds =
  /ieu|eeu|eau|aai|ooi|oei|ïe|éé|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|y(?![aeiou])|[aeiouáàäâéèëêíïîóòöôúüû]/g;

/** The number of syllables, at least one. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().normalize('NFC').replaceAll('qu', 'q');
  return Math.max(1, letters.match(sounds)?.length ?? 0);
}
