/** What tools say around what their authors wrote. Clients are addressed with *u*. */
import type { Region } from '#domain/tool-sheet/scan-outcome.ts';
import type { SheetFileProblem } from '#domain/tool-sheet/sheet-file.ts';

export type Address = 'je' | 'u';
export type SheetLayout = 'sheet' | 'card' | 'scan';

const nouns = {
  sheet: { one: 'blad', it: 'dit blad', a: 'een nieuw leeg blad', fresh: 'Nieuw leeg blad', many: 'bladen' },
  card: { one: 'kaart', it: 'deze kaart', a: 'een nieuwe lege kaart', fresh: 'Nieuwe lege kaart', many: 'kaarten' },
  scan: { one: 'scan', it: 'deze scan', a: 'een nieuwe lege scan', fresh: 'Nieuwe lege scan', many: 'scans' },
} as const;

export const readerNames = {
  klantmanager: 'Voor jezelf',
  klant: 'Voor je klant',
  samen: 'Samen met je klant',
  team: 'Met je team',
} as const;

export const readerHints = {
  klantmanager: 'Hier kijk je mee naar je eigen gesprekken.',
  klant: 'Deze geef je aan je klant, of je leest hem samen. Ze zijn geschreven in gewone taal.',
  samen: 'Leg de telefoon, de tablet of het papier tussen jullie in.',
  team: 'Eerst ieder voor zich, dan naast elkaar.',
} as const;

/** The words around one tool. */
export function toolTexts(layout: SheetLayout, address: Address) {
  const noun = nouns[layout];
  const isU = address === 'u';
  const you = isU ? 'u' : 'je';
  const way = `Wat ${you} invult, staat alleen in dit venster. Druk ${noun.it} af of bewaar een bestand.`;
  return {
    noun,
    /** Said before anything is typed. */
    stays: `Alles wat ${you} invult, blijft op dit apparaat. Het wordt nergens heen gestuurd.`,
    shared: isU
      ? `Wie na u dit apparaat gebruikt, kan het wel lezen. Klaar? Wis dan ${noun.it}.`
      : `Wie na jou in deze browser werkt, kan het wel lezen. Deel je dit apparaat? Wis ${noun.it} als je klaar bent.`,
    keeping: {
      empty: `Nog niets ingevuld. Straks wordt alles vanzelf bewaard.`,
      saved: `Bewaard op dit apparaat.`,
      full: `Niet bewaard: dit apparaat is vol. ${way}`,
      refused: `Deze browser bewaart hier niets, misschien omdat het een privévenster is. ${way}`,
    },
    elsewhere: `In een ander venster is ${noun.it} veranderd. Hier staat nu hetzelfde.`,
    print: 'Afdrukken',
    saveFile: 'Bewaar als bestand',
    openFile: 'Open een bestand',
    fileHint: isU
      ? `Met een bestand gaat u op een ander apparaat verder.`
      : `Met een bestand ga je op een ander apparaat verder, of bewaar je ${noun.it} waar jij wilt.`,
    document: 'Leeg, als document (.odt)',
    documentHint: 'Voor Word of LibreOffice, om aan te passen.',
    restart: `Wis ${noun.it}`,
    restartAsk: `Alles op ${noun.it} wissen?`,
    restartTell: isU
      ? `Alles wat u hier invulde, gaat weg. U kunt het daarna nog één keer terugzetten.`
      : `Alles wat je hier invulde, gaat weg. Je kunt het daarna nog één keer terugzetten.`,
    restartYes: 'Ja, wis alles',
    restartNo: 'Nee, laat staan',
    restarted: `Alles is gewist.`,
    undo: 'Zet terug',
    undone: 'Alles staat er weer.',
    copies: `Ingevulde ${noun.many} op dit apparaat`,
    fresh: noun.fresh,
    freshTold: `Dit is ${noun.a}.`,
    opened: `${isU ? 'U ziet' : 'Je ziet'} nu wat hier eerder is ingevuld.`,
    untitled: `Nog zonder tekst`,
    fileSaved: (name: string) => `Bewaard in de map met downloads, als ${name}.`,
    fileOpened: 'Het bestand is geopend. Wat hier stond, staat nog in de lijst.',
    fileRefused: (problem: SheetFileProblem) => fileProblems(problem),
    unpick: 'Wis keuze',
  };
}

export type ToolTexts = ReturnType<typeof toolTexts>;

function fileProblems(problem: SheetFileProblem): string {
  if (problem.code === 'newer')
    return 'Dit bestand komt uit een nieuwere versie van de training. Er is niets veranderd.';
  if (problem.code === 'no-sheet') return 'Dit is geen ingevuld gereedschap uit deze training. Er is niets veranderd.';
  return `Dit bestand hoort bij een ander gereedschap: ${problem.title || 'onbekend'}. Er is niets veranderd.`;
}

export const stepTexts = {
  back: 'Terug',
  next: 'Verder',
  place: (at: number, of: number) => `Stap ${at} van ${of}`,
  done: 'Klaar',
  whole: 'Bekijk de hele kaart',
  perStep: 'Stap voor stap',
} as const;

export const outcomeTexts = {
  title: 'Zo staat het er nu voor',
  lead: 'Het gemiddelde van wat je koos, per onderdeel. Het is geen cijfer. Het laat zien waar een gesprek over kan gaan.',
  none: 'nog niets gekozen',
  count: (answered: number, asked: number) => (answered < asked ? `${answered} van de ${asked} gekozen` : ''),
  /** `first` and `last`: the ends of the scale. */
  region: (region: Region, first: string, last: string) =>
    ({ first: `dicht bij “${first}”`, between: 'er tussenin', last: `dicht bij “${last}”` })[region],
  waiting: 'Kies bij elk onderdeel een paar plekken. Dan staat hier wat opvalt.',
  close: 'De onderdelen liggen dicht bij elkaar. Kies samen waar je wilt beginnen.',
  extremes: (most: string, least: string) =>
    `Het meest herken je bij ${most}. Het minst bij ${least}. Dat zegt waar het gesprek kan beginnen, niet wie het goed doet.`,
  and: 'en',
} as const;

/** `22 november 2026` from `2026-11-22`; anything else as it is. */
export function formatDay(text: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (parts === null) return text;
  const [, year, month, day] = parts;
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), Number(month) - 1, Number(day)),
  );
}

/** `22 november om 14:05`, in the time of the device; empty for what is no moment. */
export function formatMoment(iso: string): string {
  const moment = new Date(iso);
  if (iso === '' || Number.isNaN(moment.getTime())) return '';
  const day = moment.toLocaleDateString('nl-NL', { day: 'numeric', month: 'long' });
  return `${day} om ${moment.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' })}`;
}
