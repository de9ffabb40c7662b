/** Words of the trial platform: what an administrator reads while trying a package. */

export const trialTexts = {
  title: 'Proef-LMS',
  description: 'Probeer een SCORM-pakket voordat je het op je leerplatform zet.',
  intro:
    'Open een zipbestand met SCORM 1.2 of SCORM 2004. Dit is een streng leerplatform in je eigen browser: het zegt bij elke stap wat het pakket vraagt en wat daar niet aan klopt. Er gaat niets naar een server. Open alleen pakketten die je vertrouwt.',
  problems: {
    'no-zip': 'Dit is geen zipbestand, of het is beschadigd.',
    'too-large': 'Dit pakket is te groot om hier te openen.',
    'bad-name': 'Er staat een bestand in met een naam die buiten het pakket wijst. Zo’n pakket is niet te vertrouwen.',
    'no-manifest':
      'Er staat geen imsmanifest.xml vooraan in het zipbestand. Leerplatforms herkennen het dan niet als SCORM.',
    cmi5: 'Dit is een cmi5-pakket. Dat heeft een platform met een LRS nodig; dit Proef-LMS speelt SCORM.',
    'bad-manifest': 'Het bestand imsmanifest.xml is niet te lezen of wijst geen startpagina aan.',
    'no-worker':
      'Deze browser kan hier geen pakketten openen. Gebruik een gewoon venster en een adres met https of localhost.',
  },
  learner: 'Deelnemer: Anna Jansen (verzonnen)',
  kept: 'Wat het leerplatform nu bewaart',
  log: 'Wat er gebeurde',
  faults: 'Wat er niet klopte',
  none: 'Niets: alles klopte.',
} as const;

const names: Readonly<Record<string, string>> = {
  'cmi.core.lesson_status': 'de status',
  'cmi.completion_status': 'of de training voltooid is',
  'cmi.success_status': 'of iemand geslaagd is',
  'cmi.core.lesson_location': 'de plek in de training',
  'cmi.location': 'de plek in de training',
  'cmi.suspend_data': 'de voortgang',
  'cmi.core.session_time': 'de tijd van dit bezoek',
  'cmi.session_time': 'de tijd van dit bezoek',
  'cmi.core.exit': 'hoe het bezoek eindigt',
  'cmi.exit': 'hoe het bezoek eindigt',
  'cmi.core.student_id': 'wie de deelnemer is',
  'cmi.learner_id': 'wie de deelnemer is',
  'cmi.core.lesson_mode': 'of het gewoon leren of terugkijken is',
  'cmi.mode': 'of het gewoon leren of terugkijken is',
  'cmi.core.credit': 'of het meetelt',
  'cmi.credit': 'of het meetelt',
  'cmi.progress_measure': 'hoe ver iemand is',
};

const longest = 60;

/** One call in plain words. */
export function describeCall(
  call: Readonly<{ method: string; element?: string; value?: string; answer: string; error: string }>,
): string {
  const what = names[call.element ?? ''] ?? call.element ?? '';
  const shown = (text: string): string =>
    text.length > longest ? `${text.length} tekens` : text === '' ? 'niets' : `“${text}”`;
  const ending = call.error === '0' ? '' : ` Het platform weigert dat (fout ${call.error}).`;
  switch (call.method) {
    case 'Initialize':
      return `De training meldt zich aan.${ending}`;
    case 'GetValue':
      return `De training vraagt ${what}. Antwoord: ${shown(call.answer)}.${ending}`;
    case 'SetValue':
      return `De training geeft ${what}: ${shown(call.value ?? '')}.${ending}`;
    case 'Commit':
      return `De training vraagt om op te slaan.${ending}`;
    case 'Terminate':
      return `De training meldt zich af.${ending}`;
    default:
      return 'De training vraagt wat er misging.';
  }
}
