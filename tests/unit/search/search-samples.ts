/** A small course to search in. */
import type { SearchDocuments, SearchSection } from '#search/documents.ts';

const plain = { anchor: '', heading: '', also: '', firstLine: null };

const sections: readonly SearchSection[] = [
  { ...plain, page: 0, text: 'Je ziet waar een gesprek stokt. Kijk naar wat er vlak ervoor gebeurt.' },
  {
    ...plain,
    page: 0,
    anchor: 'oefen',
    heading: 'Oefen: vind de weerstand',
    text: 'Markeer waar Ron terugduwt. Hij noemt een regel.',
  },
  {
    ...plain,
    page: 1,
    also: 'ja maar, tegenspraak',
    text: 'De ander duwt terug. Weerstand zegt vaak iets over waar jij duwt.',
  },
  { ...plain, page: 2, text: 'Zo vraag je netjes of je mag filmen. Er is een formulier. Toestemming is vrij.' },
  { ...plain, page: 3, text: 'Fatima hoort Ron voordat er een maatregel komt.' },
  {
    ...plain,
    page: 3,
    anchor: 'zin-1',
    text: 'Fatima: Goedemiddag.\nRon: Ik heb die brief nooit gekregen.\nFatima: Het systeem verstuurt die.',
    firstLine: 1,
  },
];

export const sampleDocuments: SearchDocuments = {
  pages: [
    { key: 'les-1', group: 'deel-2', title: 'Kijken waar het stokt' },
    { key: 'begrip-weerstand', group: 'begrippen', title: 'weerstand' },
    { key: 'les-2', group: 'deel-3', title: 'Toestemming vragen' },
    { key: 'gesprek-de-brief', group: 'gesprekken', title: 'De brief van de veertiende' },
  ],
  sections,
};
