/** Forms of work for groups that look at a conversation together. */

export type GroupFormat = Readonly<{ title: string; facts: string; steps: readonly string[]; tip: string }>;

export const groupFormats: readonly GroupFormat[] = [
  {
    title: 'De verschillenlijst',
    facts: '45 minuten · 4 tot 8 mensen · één gesprek',
    steps: [
      'Ieder kijkt alleen, met een eigen scherm, en markeert (10 minuten).',
      'Op een groot vel: de tijdlijn van het gesprek. Ieder zet streepjes waar hij markeerde. Zonder naam, zonder uitleg (5 minuten).',
      'Kies samen de plek waar de streepjes het verst uit elkaar liggen. Kijk dat stuk twee keer (10 minuten).',
      'Ieder zegt één zin: wat zag of hoorde ik daar? De begeleider schrijft op, letterlijk (10 minuten).',
      'Pas nu: wat zou het kunnen betekenen, en wat zou je aan de klant willen vragen? (10 minuten)',
    ],
    tip: 'Zegt iemand ‘ze was boos’? Vraag dan: ‘waaraan zag je dat?’ Vraag het ook als je het ermee eens bent.',
  },
  {
    title: 'Drie stoelen',
    facts: '60 minuten · 3 tot 9 mensen · één moment',
    steps: [
      'Zet drie stoelen klaar: klant, klantmanager, coach. Kijk samen één kernmoment, met dertig seconden ervoor (10 minuten).',
      'Op elke stoel zit iemand. Ieder vertelt in de ik-vorm hoe dat moment was. De rest luistert (15 minuten).',
      'Wissel van stoel, en nog een keer (20 minuten).',
      'Leg er de drie lezingen uit de training naast. Wat verraste je? (10 minuten)',
      'Ieder schrijft voor zichzelf één zin op die alle drie zouden herkennen (5 minuten).',
    ],
    tip: 'Niemand speelt toneel. Het gaat om de plek van waaruit je kijkt, niet om de stem.',
  },
  {
    title: 'Stil kijken',
    facts: '30 minuten · 3 tot 12 mensen · twee minuten film',
    steps: [
      'Kijk twee minuten zonder geluid. Schrijf op wat handen, ogen en schouders doen (7 minuten).',
      'Vergelijk in tweetallen: wat schreef je op, wat vulde je in? (8 minuten)',
      'Luister naar hetzelfde stuk zonder beeld (5 minuten).',
      'Wat vertelde het beeld dat het geluid niet vertelde, en andersom? (10 minuten)',
    ],
    tip: 'Goed voor een groep die snel praat. Stilte aan het begin vertraagt de rest.',
  },
  {
    title: 'Eén vraag de groep rond',
    facts: '40 minuten · 6 tot 9 mensen · één gesprek',
    steps: [
      'Verdeel de groep in drieën. Elk groepje krijgt één hoofdvraag: is dit echt, is het van hen samen, past de aanpak? (5 minuten)',
      'Kijk het hele gesprek. Let alleen op je eigen vraag (10 minuten).',
      'Elk groepje kiest twee momenten en zegt wat er te zien was (15 minuten).',
      'Welke momenten kwamen twee keer langs, bij verschillende vragen? (10 minuten)',
    ],
    tip: 'Wie met één vraag kijkt, mist andere dingen. Zeg dat vooraf. Dan hoeft niemand zich te verdedigen.',
  },
  {
    title: 'Een eigen fragment',
    facts: '60 minuten · 3 tot 6 mensen · alleen als iemand dat zelf wil',
    steps: [
      'De inbrenger kiest vooraf een stuk van één tot drie minuten, en één vraag voor de groep. De klant gaf toestemming om het zó te gebruiken.',
      'Kijk twee keer. De inbrenger zegt niets; de groep schrijft alleen op wat te zien en te horen is (15 minuten).',
      'De groep vertelt wat ze zag, zonder advies. De inbrenger luistert (15 minuten).',
      'De inbrenger vertelt: wat herken ik, wat verrast me? (10 minuten)',
      'Samen: wat zou de klant zeggen, en wat kan een volgende keer anders? Drie mogelijkheden, de inbrenger kiest (15 minuten).',
      'De inbrenger zegt in één zin wat hij gaat proberen, en wanneer (5 minuten).',
    ],
    tip: 'Begin bij iets wat lukte. Daar is net zo veel aan te zien, en het praat makkelijker.',
  },
];
