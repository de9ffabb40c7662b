/** What is asked and said about rewritten sentences. */
import { selfChecks, type LookedOver, type SelfCheck } from './rules.ts';

/** Questions to the learner about an own sentence. */
export const checkQuestions: Readonly<Record<SelfCheck, string>> = {
  registered: 'Kan een camera of microfoon alles uit je zin opnemen?',
  timed: 'Staat erin wanneer het gebeurt?',
  free: 'Heb je weggelaten wat iemand bedoelt of voelt?',
};

const seen: Readonly<Record<SelfCheck, string>> = {
  registered: 'kan een camera of microfoon alles opnemen',
  timed: 'staat erin wanneer het gebeurt',
  free: 'liet je bedoelingen en gevoelens weg',
};

/** What the learner found, in words; nothing about what was not looked over. */
export function lookedOverTexts(looked: LookedOver): readonly string[] {
  return selfChecks.flatMap((check) => {
    const { yes, of } = looked[check];
    if (of === 0) return [];
    return [`Bij ${yes} van de ${of === 1 ? '1 zin' : `${of} zinnen`} ${seen[check]}.`];
  });
}
