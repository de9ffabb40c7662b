/** What a learner reads about signals that return. */
import { signalNames } from '#i18n/nl.ts';
import type { Standing } from './rules.ts';

/** What comes back today, before a round; `practised`: signals that were ever practised. */
export function dueInWords(due: number, practised: number): string {
  if (practised === 0) {
    return 'Er komt nog niets terug: je hebt nog geen signalen geoefend. Je kunt wel vast een vrije ronde doen.';
  }
  if (due === 0) return 'Vandaag komt er niets terug. Wil je toch oefenen? Een vrije ronde kan altijd.';
  const count = due === 1 ? 'Vandaag komt 1 signaal terug' : `Vandaag komen ${due} signalen terug`;
  return `${count}, in nieuwe stukjes waar dat kan. Er zitten ook andere signalen tussen. Welke het zijn, lees je na de ronde.`;
}

export function streakInWords({ signal, streak }: Standing): string {
  const name = signalNames[signal];
  if (streak === 0) return `${name}: de laatste keer zag of noemde je het anders.`;
  return streak === 1 ? `${name}: 1 keer herkend.` : `${name}: ${streak} keer op rij herkend.`;
}

export function returnInWords({ returnsIn }: Standing): string {
  if (returnsIn <= 0) return 'Komt vandaag terug.';
  return returnsIn === 1 ? 'Komt morgen terug.' : `Komt over ${returnsIn} dagen terug.`;
}
