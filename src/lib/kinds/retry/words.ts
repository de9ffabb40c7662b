/** What a learner reads before a round. */

/** What comes back today, before a round; `practised`: signals that were ever practised. */
export function dueInWords(due: number, practised: number): string {
  if (practised === 0) {
    return 'Er komt nog niets terug: je hebt nog geen signalen geoefend. Je kunt wel vast een vrije ronde doen.';
  }
  if (due === 0) return 'Vandaag komt er niets terug. Wil je toch oefenen? Een vrije ronde kan altijd.';
  const count = due === 1 ? 'Vandaag komt 1 signaal terug' : `Vandaag komen ${due} signalen terug`;
  return `${count}, in nieuwe stukjes waar dat kan. Er zitten ook andere signalen tussen. Welke het zijn, lees je na de ronde.`;
}
