/** Text of the page about one's own looking. Counts and directions in words; never a grade, never beside others. */
import type { CurveTopic, GrowthPoint } from '#domain/growth/curves.ts';
import type { Level } from '#domain/match.ts';
import { signalNames } from './nl.ts';
import { lensNames } from './nl-describing.ts';

export const levelNames: Readonly<Record<Level, string>> = {
  explore: 'Verkennen',
  practise: 'Oefenen',
  sharp: 'Scherp',
};

export function topicName(topic: CurveTopic): string {
  if (topic.about === 'all') return 'Alle momenten';
  return topic.about === 'signal' ? signalNames[topic.signal] : lensNames[topic.lens];
}

const days = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const shortDays = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `3 februari`. `day`: whole days since 1970. */
export function formatDay(day: number): string {
  return days.format(new Date(day * 86_400_000));
}

/** `3 feb`. */
export function formatShortDay(day: number): string {
  return shortDays.format(new Date(day * 86_400_000));
}

/** A share as people count it: `7 van de 10`. */
export function ofTen(share: number): string {
  return `${Math.round(share * 10)} van de 10`;
}

/** `tussen 5 en 8 van de 10`, or one number where both are the same. */
export function betweenOfTen({ low, high }: Readonly<{ low: number; high: number }>): string {
  const [from, to] = [Math.round(low * 10), Math.round(high * 10)];
  return from === to ? `ongeveer ${from} van de 10` : `tussen ${from} en ${to} van de 10`;
}

/** What the last point of a curve says, a sentence each. */
export function tellPoint({ recall, of, interval, chance, corrected, relative }: GrowthPoint): readonly string[] {
  const seen = Math.round(recall * of);
  const last = of === 1 ? 'Van het ene moment dat telt' : `Van de laatste ${of} momenten`;
  return [
    `${last} zag jij er ${seen === 0 ? 'nog geen' : seen}.`,
    `Waarschijnlijk zie je er op dit moment ${betweenOfTen(interval)}.${of < 20 ? ' Dat is nog ruim: met meer gesprekken wordt het preciezer.' : ''}`,
    `Wie met evenveel markeringen blind prikt, vindt er ongeveer ${ofTen(chance)}.`,
    ...(corrected === null ? [] : [aboveChance(corrected)]),
    ...(relative === null ? [] : [besideCoders(relative)]),
  ];
}

/** From here on one agrees with the coders as they do with each other. */
const asNear = 0.95;

/** F as a share of what coders reach among themselves, in words. */
function besideCoders(relative: number): string {
  if (relative >= asNear) {
    return 'Je blik ligt nu net zo dicht bij die van de codeurs als zij bij elkaar. Dichterbij hoeft niet.';
  }
  return `Ook de codeurs van de cursus markeerden niet precies hetzelfde. Van wat zij bij elkaar terugvonden, vind jij er ongeveer ${ofTen(relative)}.`;
}

/** F above chance in words. */
export function aboveChance(corrected: number): string {
  if (corrected < 0.1) return 'Los van toeval is er nog weinig verschil met blind prikken.';
  if (corrected < 0.35) return 'Los van toeval zie je al meer dan wie blind prikt.';
  return corrected < 0.65
    ? 'Los van toeval zie je duidelijk meer dan wie blind prikt.'
    : 'Los van toeval zie je veel meer dan wie blind prikt.';
}
