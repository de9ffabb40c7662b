/** Words for ratings and for what two goals do over time. */
import type { Drift, Nearness } from './rules.ts';

/** By rating, 0 to 4. */
export const overlapNames = ['Niets', 'Een klein stukje', 'Ongeveer de helft', 'Het meeste', 'Alles'] as const;

export const driftTexts: Readonly<Record<Drift, string>> = {
  together: 'de doelen komen naar elkaar toe.',
  apart: 'de doelen gaan uit elkaar.',
  level: 'de doelen blijven even ver van elkaar.',
  'apart-then-together': 'de doelen gaan eerst uit elkaar en komen dan naar elkaar toe.',
  'together-then-apart': 'de doelen komen eerst naar elkaar toe en gaan dan uit elkaar.',
};

export const nearnessTexts: Readonly<Record<Nearness, string>> = {
  same: 'Je schatte het op alle drie de momenten in zoals de coach.',
  near: 'Je schatting ligt dicht bij die van de coach.',
  different:
    'Jij en de coach schatten het anders in. Kijk nog eens waar jullie het verst uit elkaar liggen: wat zag jij daar?',
};
