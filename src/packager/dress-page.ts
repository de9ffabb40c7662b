/** Puts on every page what an organisation wants to be seen: its logo, its name, whom to ask, until when it holds. */
import { relativeAddress } from './address.ts';
import type { Settings } from './settings.ts';

const texts = {
  travel: 'Wat je opschrijft, gaat ook naar je leerplatform. Wie dat beheert, kan het lezen.',
};
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** The page at `file` in the house style of `settings`; `logo` is the logo's path in the package. */
export function dressPage(html: string, file: string, settings: Settings, logo: string | null): string {
  const image =
    logo === null
      ? ''
      : `<img class="organisation-logo" src="${relativeAddress(logo, file)}" alt="${escapeHtml(settings.organisation ?? '')}" height="40">`;
  const told = settings.texts === 'lms' ? tellTextsTravel(html) : html;
  // What is filled in on a tool stays on the device, whatever the organisation chose.
  const isSheet = /\sdata-sheet-stays\b/.test(html);
  const lines = footerLines(isSheet ? { ...settings, texts: 'device' } : settings).map(
    (line) => `<p data-organisation>${escapeHtml(line)}</p>`,
  );
  return told
    .replace(/<header\s[^>]*class="[^"]*\bsite-header\b[^>]*>/, (tag) => tag + image)
    .replace('</footer>', () => `${lines.join('')}</footer>`);
}

/** Where pages and scripts say that texts stay here, they say that they do not. Both alike: a script takes over what the page shows. */
export function tellTextsTravel(text: string): string {
  return text
    .replace(/(<(\w+)[^>]*\sdata-texts-stay[^>]*>)[^<]*(<\/\2>)/g, `$1${texts.travel}$3`)
    .replace(
      /(Wat (?:je|jij) (?:op)?schrijft),? (?:blijft|staat) (?:alleen )?op (?:dit|je eigen) apparaat\./g,
      `$1, gaat ook naar je leerplatform.`,
    )
    .replace(/\bBlijft op (?:dit|je eigen) apparaat\./g, 'Gaat ook naar je leerplatform.');
}

/** The text as it stands in a page or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function footerLines({ organisation, privacyContact, expires, texts: place }: Settings): readonly string[] {
  return [
    ...(place === 'lms' ? [texts.travel] : []),
    ...(organisation === undefined ? [] : [`Deze training krijg je van ${organisation}.`]),
    ...(privacyContact === undefined ? [] : [`Vragen over je gegevens? ${privacyContact}`]),
    ...(expires === undefined
      ? []
      : [`Deze uitgave geldt tot en met ${day.format(new Date(`${expires}T12:00:00Z`))}.`]),
  ];
}
