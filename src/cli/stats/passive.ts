/** How many sentences of a Dutch text are passive, by their words: good enough to find a stiff lesson, not for grammar. */

const auxiliary = /\b(word|wordt|worden|werd|werden)\b/iu;
/** A past participle; *ge-*, or a prefix that takes none. */
const participle = /\b(ge|be|ver|ont|her|er)\p{Ll}{2,}(d|t|en)\b|\b\p{Ll}+ge\p{Ll}{2,}(d|t|en)\b/u;
/** Forms that look like participles and are none here. */
const lookalikes =
  /\b(gesprek(ken)?|gezicht(en)?|gevoel(en)?|beeld(en)?|bericht(en)?|verstand|eigen|gezond|bekend)\b/gu;

/** Sentences with *worden* and a participle; *zijn* is left out, since it is more often a state. */
export function countPassive(sentences: readonly string[]): number {
  return sentences.filter((sentence) => {
    return auxiliary.test(sentence) && participle.test(sentence.replace(lookalikes, ''));
  }).length;
}
