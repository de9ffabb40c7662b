/** What an organisation can choose for its package: from a file, from flags, checked, with a line of help for each. */
import { z } from 'zod';
import { fail, succeed, type Result } from '#domain/result.ts';

const text = (least: number, most: number) => z.string().trim().min(least).max(most);
const codes = z.array(z.int().min(1)).min(1);

const completion = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('all') }),
  z.strictObject({ rule: z.literal('share'), share: z.number().min(0.1).max(1) }),
  z.strictObject({ rule: z.literal('exercises'), exercises: codes }),
  z.strictObject({ rule: z.literal('final'), exercises: codes }),
]);

export const settingsSchema = z.strictObject({
  title: text(3, 200).optional(),
  organisation: text(2, 200).optional(),
  logo: text(1, 400).optional(),
  theme: text(1, 400).optional(),
  privacyContact: text(5, 200).optional(),
  parts: z.array(text(2, 40)).min(1).optional(),
  without: codes.optional(),
  completion: completion.default({ rule: 'all' }),
  score: z.enum(['none', 'progress']).default('none'),
  whenCompleted: z.enum(['completed', 'passed']).default('completed'),
  resume: z.enum(['always', 'ask']).default('always'),
  texts: z.enum(['device', 'lms']).default('device'),
  expires: z.iso.date().optional(),
  lite: z.boolean().default(false),
  videoBase: z
    .url({ protocol: /^https$/ })
    .transform((url) => url.replace(/\/*$/, '/'))
    .optional(),
  scormEdition: z.enum(['4th', '3rd']).default('4th'),
});

export type Settings = z.infer<typeof settingsSchema>;
/** Settings as they are written in a file or come from flags: all may be left out. */
export type GivenSettings = z.input<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});

type Help = Readonly<{
  flag: string;
  /** What stands behind the flag. */
  value: string;
  /** In the settings file. */
  example: string;
  /** For administrators, in Dutch. */
  help: string;
  /** From the text behind the flag to what the schema takes. */
  read: (value: string) => unknown;
}>;

const asIs = (value: string): unknown => value;
const asNumbers = (value: string): unknown => value.split(',').map(Number);

/** Every setting, with its flag and its explanation. */
export const settingsHelp: Readonly<Record<keyof Settings, Help>> = {
  title: {
    flag: 'title',
    value: 'TEKST',
    example: '"Kijken in gesprek"',
    help: 'Titel in het leerplatform. Zonder deze instelling: de titel van de training met de editie. Verander hem niet bij een nieuwe versie: sommige leerplatforms zien dan een andere training.',
    read: asIs,
  },
  organisation: {
    flag: 'organisation',
    value: 'TEKST',
    example: '"Gemeente Voorbeeld"',
    help: 'Naam van je organisatie. Staat onder elke pagina en als uitgever in het pakket.',
    read: asIs,
  },
  logo: {
    flag: 'logo',
    value: 'BESTAND',
    example: '"logo.svg"',
    help: 'Logo boven elke pagina: SVG, PNG of JPEG van hoogstens 200 kB. Een SVG met scripts of adressen van buiten wordt geweigerd. Gerekend vanaf het instellingenbestand.',
    read: asIs,
  },
  theme: {
    flag: 'theme',
    value: 'BESTAND',
    example: '"huisstijl.css"',
    help: 'Huisstijl als design tokens: een CSS-bestand met alleen custom properties op :root. Gerekend vanaf het instellingenbestand.',
    read: asIs,
  },
  privacyContact: {
    flag: 'privacy-contact',
    value: 'TEKST',
    example: '"privacy@voorbeeld.nl"',
    help: 'Wie deelnemers kunnen vragen naar hun gegevens: een naam, adres of telefoonnummer. Staat onder elke pagina.',
    read: asIs,
  },
  parts: {
    flag: 'parts',
    value: 'DELEN',
    example: '["start", "deel-1"]',
    help: 'Alleen deze delen van de training. Zonder deze instelling: alles.',
    read: (value) => value.split(','),
  },
  without: {
    flag: 'without',
    value: 'NUMMERS',
    example: '[12]',
    help: 'Nummers van lessen die eruit blijven.',
    read: asNumbers,
  },
  completion: {
    flag: 'completion',
    value: 'all|share:0.8|exercises:1,2|final:1,2',
    example: '{ "rule": "share", "share": 0.8 }',
    help: 'Wanneer de training voltooid is: alle verplichte lessen (all), een deel daarvan (share, tussen 0.1 en 1), alleen gekozen oefeningen (exercises, met hun nummers), of alle verplichte lessen en gekozen oefeningen als afsluiting (final). Bij een afsluiting telt dat iemand de oefeningen heeft gedaan, niet wat iemand antwoordde: de training toetst niet.',
    read: readCompletion,
  },
  score: {
    flag: 'score',
    value: 'none|progress',
    example: '"none"',
    help: 'Wat het leerplatform als score krijgt: niets, of hoeveel procent van wat telt voor voltooien is gedaan. Een oordeel over wat iemand zag, gaat er nooit heen. In cmi5 staat het percentage bij de voortgang.',
    read: asIs,
  },
  whenCompleted: {
    flag: 'when-completed',
    value: 'completed|passed',
    example: '"completed"',
    help: 'Wat het leerplatform hoort als de training voltooid is: voltooid, of ook geslaagd. Kies geslaagd alleen als je leerplatform er niet zonder kan. Een status voor gezakt is er niet en is niet in te stellen: zolang iemand niet klaar is, blijft de status niet voltooid.',
    read: asIs,
  },
  resume: {
    flag: 'resume',
    value: 'always|ask',
    example: '"always"',
    help: 'Verdergaan waar iemand was: altijd, of eerst vragen.',
    read: asIs,
  },
  texts: {
    flag: 'texts',
    value: 'device|lms',
    example: '"device"',
    help: 'Wat deelnemers over mensen schrijven: blijft op het eigen apparaat (device) of gaat mee naar het leerplatform (lms). Bij lms leest een beheerder die teksten mogelijk ook; spreek dat eerst af met je functionaris gegevensbescherming. In SCORM 1.2 past er weinig.',
    read: asIs,
  },
  expires: {
    flag: 'expires',
    value: 'JJJJ-MM-DD',
    example: '"2027-12-31"',
    help: 'Tot en met welke dag deze uitgave geldt. Daarna staat er een bericht boven de training; ze blijft werken.',
    read: asIs,
  },
  lite: {
    flag: 'lite',
    value: '',
    example: 'false',
    help: 'Kleinere films, waar die er zijn. Voor leerplatforms die geen grote bestanden aannemen.',
    read: () => true,
  },
  videoBase: {
    flag: 'video-base',
    value: 'ADRES',
    example: '"https://media.voorbeeld.nl/vknz/"',
    help: 'De films zitten niet in het pakket maar staan op dit adres (https) van je organisatie. De opdracht zegt welke bestanden je daar neerzet.',
    read: asIs,
  },
  scormEdition: {
    flag: 'scorm-edition',
    value: '4th|3rd',
    example: '"4th"',
    help: 'Uitgave van SCORM 2004. De derde is voor leerplatforms die de vierde weigeren.',
    read: asIs,
  },
};

/** The settings from the text of a file, with what flags gave over them; or one sentence on what is wrong. */
export function readSettings(file: string | null, given: Readonly<Record<string, unknown>>): Result<Settings, string> {
  let data: unknown;
  try {
    data = file === null ? {} : JSON.parse(file);
  } catch (error) {
    return fail(`The settings are not readable as JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const parsed = settingsSchema.safeParse(isObject(data) ? { ...data, ...given } : data);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
    return fail(`The settings are not right: ${issues.join('; ')}.`);
  }
  const { lite, videoBase } = parsed.data;
  if (lite && videoBase !== undefined) return fail('Choose lite or videoBase: films elsewhere need not be small.');
  return succeed(parsed.data);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readCompletion(value: string): unknown {
  const [rule = '', rest = ''] = value.split(':');
  if (rule === 'share') return { rule, share: Number(rest) };
  return rule === 'exercises' || rule === 'final' ? { rule, exercises: asNumbers(rest) } : { rule };
}
