/** Words that stand in every text, and so tell nothing about one. */

const stopWords = new Set(
  (
    'de het een en van in is op te aan met als voor er maar om dan of door over bij ook tot uit naar dat die dit deze ' +
    'ik je jij jou jouw mijn u uw hij ze zij we wij jullie hem haar hun ons onze mij me zich zijn was waren ben bent ' +
    'wordt worden werd heb hebt heeft hebben had hadden kan kun kunt kunnen zal zult zullen zou zouden mag moet moeten ' +
    'niet geen wel nog al toch dus omdat want zo nu toen daar hier wat wie hoe waar wanneer welke veel meer iets niets ' +
    'iemand niemand alles andere ander eens altijd onder tegen na zonder tijdens doe doet doen gaat gaan'
  ).split(' '),
);

/** `word` as `wordsOf` gives it. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
