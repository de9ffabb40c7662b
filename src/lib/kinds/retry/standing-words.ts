/** Where a signal stands, in words. */
import { signalNames } from '#i18n/nl.ts';
import type { Standing } from './rules.ts';

export function streakInWords({ signal, streak }: Standing): string {
  const name = signalNames[signal];
  if (streak === 0) return `${name}: de laatste keer zag of noemde je het anders.`;
  return streak === 1 ? `${name}: 1 keer herkend.` : `${name}: ${streak} keer op rij herkend.`;
}

export function returnInWords({ returnsIn }: Standing): string {
  if (returnsIn <= 0) return 'Komt vandaag terug.';
  return returnsIn === 1 ? 'Komt morgen terug.' : `Komt over ${returnsIn} dagen terug.`;
}
