/** What is said about sorted statements. */
import type { SplitResult } from './rules.ts';

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
