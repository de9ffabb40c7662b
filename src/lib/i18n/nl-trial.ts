/** Words of the trial platform: what an administrator reads while trying a package. */

export const trialTexts = {
  title: 'Proef-LMS',
  description: 'Probeer een SCORM-pakket voordat je het op je leerplatform zet.',
  intro:
    'Open een zipbestand met SCORM 1.2 of SCORM 2004. Een leerplatform in je eigen browser speelt het af. Een tweede, dat niets door de vingers ziet, kijkt mee: het zegt bij elke stap wat het pakket vraagt en wat daar niet aan klopt. Er gaat niets naar een server. Open alleen pakketten die je vertrouwt.',
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

type Words = readonly [pattern: RegExp, words: (...parts: string[]) => string];

const nameOf = (element: string): string => names[element] ?? element;

/** What the strict model blames, in plain words. */
const faults: readonly Words[] = [
  [/^GetLastError was asked/, () => 'De training vroeg wat er misging, terwijl er niets misging.'],
  [
    /^Exit "(.*)" would/,
    (exit) => `De training eindigt het bezoek met “${exit}”. Veel platforms gooien het werk dan weg.`,
  ],
  [
    /^SetValue of (\S+) came after the status/,
    (element) => `De training gaf na de status nog iets door: ${nameOf(element)}. Sommige platforms bewaren dat niet.`,
  ],
  [/^Status went down from (.*) to (.*)\.$/, (from, to) => `De status ging terug van “${from}” naar “${to}”.`],
  [/^Commit of a state without/, () => 'De training liet opslaan zonder de tijd van het bezoek.'],
  [
    /^Commit before exit/,
    () =>
      'De training liet opslaan zonder te zeggen dat iemand terugkomt. Wie het venster dan kwijtraakt, begint opnieuw.',
  ],
  [/^Commit without anything/, () => 'De training liet opslaan terwijl er niets nieuws was.'],
  [/^SetValue of (\S+) was given/, (element) => `De training gaf iets door dat geen tekst is: ${nameOf(element)}.`],
  [
    /^GetValue of (\S+) is error (\d+)/,
    (element, error) => `Het platform heeft geen antwoord op ${nameOf(element)} (fout ${error}).`,
  ],
  [
    /^SetValue (\S+) .* ?is error (\d+)/s,
    (element, error) => `Het platform nam dit niet aan: ${nameOf(element)} (fout ${error}).`,
  ],
  [/^Initialize .*is error (\d+)/, (error) => `De training meldde zich aan toen dat niet kon (fout ${error}).`],
  [/^Terminate .*is error (\d+)/, (error) => `De training meldde zich af toen dat niet kon (fout ${error}).`],
  [/^Commit .*is error (\d+)/, (error) => `De training liet opslaan toen dat niet kon (fout ${error}).`],
];

/** A sentence of the strict model in Dutch; one that is not known stays as it is. */
export function describeFault(sentence: string): string {
  for (const [pattern, words] of faults) {
    const found = pattern.exec(sentence);
    if (found !== null) return words(...found.slice(1));
  }
  return sentence;
}
