/**
 * The small shared language of the course. Ids are English and stable (they travel in saved states and exports);
 * the Dutch words for people live in `i18n/nl.ts`.
 */

/** The eight signals, in the fixed order of keys 1–8. The order is part of the saved state: append, never reorder. */
export const signals = [
  'frustration',
  'resistance',
  'withdrawal',
  'freezing',
  'stagnation',
  'flow',
  'spontaneity',
  'socially-desirable',
] as const;
export type Signal = (typeof signals)[number];

/** Families of signals: tension, turning away, movement, and the pleasing answer that can look like agreement. */
export type SignalFamily = 'tension' | 'turning-away' | 'movement' | 'pleasing';

const families: Readonly<Record<Signal, SignalFamily>> = {
  frustration: 'tension',
  resistance: 'tension',
  withdrawal: 'turning-away',
  freezing: 'turning-away',
  stagnation: 'turning-away',
  flow: 'movement',
  spontaneity: 'movement',
  'socially-desirable': 'pleasing',
};

/** The family a signal belongs to. */
export function familyOf(signal: Signal): SignalFamily {
  return families[signal];
}

/** The three lead questions of the method. The order is part of the saved state. */
export const lenses = ['authenticity', 'shared-goal', 'fitting-logic'] as const;
export type Lens = (typeof lenses)[number];

/**
 * Who looks: the people in the conversation, and the coach from outside. A colleague is there only in conversations of three.
 * The order is part of the saved state: append, never reorder.
 */
export const perspectives = ['professional', 'client', 'coach', 'colleague'] as const;
export type Perspective = (typeof perspectives)[number];

export const editions = ['klantmanager', 'leidinggevende'] as const;
export type Edition = (typeof editions)[number];
