/** Text of the launch page, around the lessons in a learning platform. */
export const launchTexts = {
  connecting: 'Verbinden met je leerplatform…',
  slow: 'Duurt dit lang? Open de training vanuit je leerplatform. Een pakket dat je uitpakt en zelf aanklikt, werkt niet: daar is een webserver voor nodig.',
  expired:
    'Deze uitgave van de training is verlopen. Vraag je organisatie naar de nieuwste. Je kunt gewoon verder werken.',
  keeping: {
    lms: 'Je werk gaat naar je leerplatform.',
    device: 'Je werk blijft op dit apparaat.',
    review: 'Je kijkt terug. Er wordt niets opgeslagen.',
  },
  bar: 'Leerplatform',
  message: 'Bericht over je leerplatform',
  frame: 'De les',
  close: 'Opslaan en sluiten',
  closeReview: 'Sluiten',
  noLms: {
    title: 'Er is geen verbinding met je leerplatform',
    text: 'Sluit dit venster en open de training opnieuw vanuit je leerplatform. Lukt dat niet, dan kun je hier verder. Je werk blijft dan alleen op dit apparaat en je leerplatform ziet niet dat je de training hebt gedaan.',
    goOn: 'Verder op dit apparaat',
  },
  elsewhere: {
    title: 'De training is al open in een ander venster',
    text: 'Werk in één venster tegelijk, dan raakt er niets kwijt. Sluit dit venster, of ga hier verder. Dan sluiten we het andere venster af en slaan we op wat je daar deed.',
    here: 'Hier verder',
  },
  texts: {
    title: 'Voor je begint',
    text: 'Je organisatie heeft ervoor gekozen dat wat je in deze training opschrijft, meegaat naar je leerplatform. Wie dat leerplatform beheert, kan het lezen. Schrijf dus niets op waaraan een echte klant te herkennen is.',
    go: 'Begrepen, ik ga beginnen',
    bar: 'Ook wat je in een oefening opschrijft, gaat naar je leerplatform.',
  },
  'taken-over': {
    title: 'Je bent verder gegaan in een ander venster',
    text: 'Je werk van hier is opgeslagen. Je kunt dit venster sluiten.',
  },
  resume: {
    title: 'Welkom terug',
    text: 'Wil je verder waar je was?',
    here: 'Verder waar ik was',
    home: 'Naar het overzicht',
  },
  refused: {
    title: 'Opslaan bij je leerplatform lukt nu niet',
    text: 'Je kunt verder werken; we blijven het proberen. Sluit je toch, open de training dan later opnieuw op dit apparaat: dan slaan we op wat hier is bewaard.',
    again: 'Probeer opnieuw',
    anyway: 'Toch sluiten',
    workOn: 'Verder werken',
  },
  closed: {
    title: 'Tot de volgende keer',
    text: 'Je werk is opgeslagen. Je kunt dit venster sluiten. Je gaat de volgende keer verder waar je was.',
  },
  'closed-unsaved': {
    title: 'De training is gesloten',
    text: 'Je laatste werk staat nog niet bij je leerplatform. Open de training later opnieuw op dit apparaat; dan slaan we op wat hier is bewaard.',
  },
  'closed-review': { title: 'Tot de volgende keer', text: 'Je kunt dit venster sluiten.' },
  lessons: 'Lessen',
  home: 'Overzicht',
} as const;
