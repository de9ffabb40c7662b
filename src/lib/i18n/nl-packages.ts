/** Words of the page on which administrators put a package together, and what to do with it per platform. */

export const packageTexts = {
  title: 'Pakketbouwer',
  description: 'Stel een pakket van de training samen voor het leerplatform van je organisatie.',
  intro:
    'Hier maak je een pakket van de training voor jouw leerplatform, met jullie naam en huisstijl. Je hebt er geen technische kennis voor nodig. Wat je niet invult, krijgt een gewone waarde.',
  busy: 'Het pakket wordt gemaakt…',
  done: (name: string, size: string): string => `Klaar: ${name} (${size}). Het staat bij je downloads.`,
  failed: 'Het pakket kon niet worden gemaakt.',
  noServer:
    'Deze pagina werkt alleen op de teamserver van de training. Gebruik anders de opdracht npm run package; de handleiding legt uit hoe.',
  refusedLogo: 'Dit logo kan niet mee. Kies een SVG, PNG of JPEG van hoogstens 200 kB.',
  refusedTheme:
    'Dit is geen bestand met design tokens. Er mogen alleen regels in staan als --vknz-color-brand: #0b5; binnen :root { … }.',
  contrast: {
    enough: 'goed leesbaar',
    poor: 'te weinig verschil; kies een donkerder of lichtere kleur',
  },
} as const;

/** Pairs of colours that people must be able to tell apart, with the least ratio (WCAG 2.2). */
export const contrastPairs = [
  { name: 'Tekst op de pagina', front: 'ink', back: 'paper', least: 4.5 },
  { name: 'Zachte tekst op de pagina', front: 'ink-soft', back: 'paper', least: 4.5 },
  { name: 'Links en titels', front: 'brand', back: 'surface', least: 4.5 },
  { name: 'Tekst op een knop', front: 'on-brand', back: 'brand', least: 4.5 },
  { name: 'Rand van een invoerveld', front: 'control-line', back: 'surface', least: 3 },
  { name: 'Rand bij toetsenbordfocus', front: 'focus', back: 'paper', least: 3 },
] as const;

export type Platform = Readonly<{ name: string; format: string; steps: readonly string[] }>;

/** What to do with the package. Names of buttons differ per version of a platform. */
export const platforms: readonly Platform[] = [
  {
    name: 'Moodle',
    format: 'SCORM 1.2',
    steps: [
      'Zet bewerken aan en voeg de activiteit SCORM-pakket toe. Sleep het zipbestand erin.',
      'Kies bij weergave een nieuw venster of hetzelfde venster, en verberg de cursusstructuur: de training heeft een eigen menu.',
      'Zet “Nieuwe poging afdwingen” op Nee. Anders begint iedereen elke keer opnieuw.',
      'Kies bij activiteitvoltooiing de status Voltooid.',
      'Een nieuwe versie? Vervang het bestand in dezelfde activiteit. Ieders werk blijft staan.',
    ],
  },
  {
    name: 'Brightspace',
    format: 'SCORM 1.2 of 2004',
    steps: [
      'Voeg het pakket toe bij Inhoud, als SCORM-object.',
      'Wil je een cijferitem? Kies dan hier bij score “voortgang”; zonder score hoort Brightspace alleen of iemand klaar is.',
    ],
  },
  {
    name: 'Cornerstone',
    format: 'SCORM 1.2 of 2004 4e editie',
    steps: [
      'Publiceer het pakket als online cursus en kies openen in een nieuw venster: de balk van Cornerstone neemt anders ruimte in.',
      'Vraag deelnemers de training te sluiten met “Opslaan en sluiten”.',
    ],
  },
  {
    name: 'aNewSpring',
    format: 'SCORM 1.2',
    steps: [
      'Voeg een SCORM-blok toe en upload het zipbestand.',
      'Bij een nieuwe versie: vervang het pakket en laat de titel hetzelfde. Daaraan herkent aNewSpring de training.',
    ],
  },
  {
    name: 'Open edX',
    format: 'SCORM 1.2',
    steps: [
      'Voeg het SCORM-onderdeel toe en upload het pakket.',
      'Zet beoordelen uit, of kies hier bij score “voortgang”.',
    ],
  },
  {
    name: 'Een platform met cmi5 (LRS)',
    format: 'cmi5',
    steps: [
      'Upload het zipbestand als cmi5-cursus.',
      'Voltooid is: de training stuurde “completed”. Dat is ook zo ingesteld in het pakket (moveOn).',
    ],
  },
  {
    name: 'Een ander leerplatform',
    format: 'SCORM 1.2, en anders 2004',
    steps: [
      'Probeer eerst SCORM 1.2: dat nemen bijna alle platforms aan.',
      'Weigert het platform grote bestanden? Kies dan kleine films of films op een eigen adres.',
      'Test als deelnemer: markeer iets, sluit af, open opnieuw. Je markering hoort er weer te staan.',
    ],
  },
  {
    name: 'Een eigen website',
    format: 'web',
    steps: [
      'Pak het zipbestand uit in een map van je webserver. Open die map in de browser.',
      'Voortgang blijft op het apparaat van de deelnemer; niemand ziet wie klaar is.',
    ],
  },
];
