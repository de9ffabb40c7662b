/** Parts of compounds, and verbs inside forms. */
import { describe, expect, it } from 'vitest';
import { knownEnds, relatedForms, splitCompound } from '#domain/search/related-forms.ts';

const known = new Set(
  (
    'toestemming formulier handeling alternatieven gesprek doel klant feedback kijken kijk vragen vraag kern elementen ' +
    'spreekkamer verhaal samen leer kaart film opname stand kamer stroom wacht lijst plan onderzoek verslag team'
  ).split(' '),
);
const isKnown = (word: string): boolean => known.has(word);

describe('a compound', () => {
  it.each([
    ['toestemmingsformulier', ['toestemming', 'formulier']],
    ['handelingsalternatieven', ['handeling', 'alternatieven']],
    ['gespreksdoel', ['gesprek', 'doel']],
    ['klantenfeedback', ['klant', 'feedback']],
    ['kernelementen', ['kern', 'elementen']],
    ['spreekkamerverhaal', ['spreekkamer', 'verhaal']],
    ['onderzoeksverslag', ['onderzoek', 'verslag']],
    ['teamgespreksverslag', ['team', 'gesprek', 'verslag']],
  ])('%s has its parts', (word, parts) => {
    expect(splitCompound(word, isKnown)).toEqual(parts);
  });

  it.each(['gesprek', 'formulier', 'onbekendding', 'kam', '', 'doelvlak'])('%s has none', (word) => {
    expect(splitCompound(word, isKnown)).toEqual([]);
  });

  it('is not made of a prefix and something that happens to be a word', () => {
    expect(relatedForms('weerstand', isKnown)).toEqual([]);
    expect(relatedForms('terugkijken', isKnown)).toEqual(['kijken']);
  });
});

describe('a form of a verb', () => {
  it.each([
    ['gefilmd', 'film'],
    ['filmt', 'film'],
    ['filmde', 'film'],
    ['stroomt', 'stroom'],
  ])('%s holds %s', (word, base) => {
    expect(relatedForms(word, isKnown)).toEqual([base]);
  });

  it('is not every word with such an ending', () => {
    expect(relatedForms('wacht', isKnown)).toEqual([]);
    expect(relatedForms('gezicht', isKnown)).toEqual([]);
  });
});

describe('a word of which one end is known', () => {
  it.each([
    ['opnameapparatuur', ['opname']],
    ['invoeringsplan', ['plan']],
    ['functioneringsgesprek', ['gesprek']],
  ])('%s', (word, ends) => {
    expect(knownEnds(word, isKnown)).toEqual(ends);
  });

  it('needs more than a few letters', () => {
    expect(knownEnds('planx', isKnown)).toEqual([]);
    expect(knownEnds('xyz', isKnown)).toEqual([]);
  });
});
