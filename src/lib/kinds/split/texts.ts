/** What is said about sorted statements. */
import type { SplitResult, StatementKind } from './rules.ts';

export const kindNames: Readonly<Record<StatementKind, string>> = {
  observation: 'Waarneming',
  interpretation: 'Duiding',
  judgement: 'Oordeel',
};

/** What each of the three is. */
export const kindHints: Readonly<Record<StatementKind, string>> = {
  observation: 'dit kan een camera of microfoon opnemen',
  interpretation: 'wat het volgens jou betekent',
  judgement: 'wat je ervan vindt',
};

/** Why the feedback is still closed. */
export function sortFirst(left: number): string {
  return left === 1 ? 'Nog één zin om te kiezen.' : `Nog ${left} zinnen om te kiezen.`;
}

const times = (count: number): string => (count === 1 ? 'Eén keer' : `${count} keer`);

/** Both directions in words, each only where it happened. */
export function resultTexts(result: SplitResult): readonly string[] {
  const { same, of, meaningSeen, seenAsMeaning, meaningMixed } = result;
  return [
    same === of ? `Alle ${of} zinnen deelde je in zoals wij.` : `${same} van de ${of} zinnen deelde je in zoals wij.`,
    ...(meaningSeen > 0
      ? [
          `${times(meaningSeen)} noemde je iets een waarneming waar al een betekenis of mening in zit. Dat gebeurt bijna iedereen: je hoofd vult snel aan.`,
        ]
      : []),
    ...(seenAsMeaning > 0
      ? [
          `${times(seenAsMeaning)} noemde je iets een duiding of oordeel dat de camera gewoon kan zien. Je mag je ogen en oren vertrouwen.`,
        ]
      : []),
    ...(meaningMixed > 0
      ? [
          `${times(meaningMixed)} liepen duiding en oordeel door elkaar. Vraag je af: zegt dit wat het betekent, of wat ik ervan vind?`,
        ]
      : []),
  ];
}
