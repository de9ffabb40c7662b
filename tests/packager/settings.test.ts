/** Every setting of a package: what is taken, what is refused, and that it is explained. */
import { describe, expect, test } from 'vitest';
import { describeSettings, parseOrder } from '../../src/packager/arguments.ts';
import { defaultSettings, readSettings, settingsHelp, settingsSchema } from '../../src/packager/settings.ts';

const names = Object.keys(settingsSchema.shape);

function given(...argv: readonly string[]): Readonly<Record<string, unknown>> {
  const order = parseOrder(['--format', 'web', '--edition', 'klantmanager', ...argv]);
  if (!order.ok) throw new Error(order.problem);
  return order.value.given;
}

describe('settings of a package', () => {
  test('without a file or flags everything is as it always was', () => {
    expect(readSettings(null, {})).toEqual({ ok: true, value: defaultSettings });
    expect(defaultSettings).toEqual({
      completion: { rule: 'all' },
      score: 'none',
      whenCompleted: 'completed',
      resume: 'always',
      texts: 'device',
      lite: false,
      scormEdition: '4th',
    });
  });

  test.each(names)('the example of "%s" in the help is taken as it stands there', (name) => {
    const example = settingsHelp[name as keyof typeof settingsHelp].example;
    const read = readSettings(`{"${name}": ${example}}`, {});
    expect(read.ok ? '' : read.problem).toBe('');
  });

  test.each([
    [['--title', ' Kijken '], { title: 'Kijken' }],
    [['--privacy-contact', 'fg@voorbeeld.nl'], { privacyContact: 'fg@voorbeeld.nl' }],
    [['--parts', 'start,deel-1'], { parts: ['start', 'deel-1'] }],
    [['--without', '12,13'], { without: [12, 13] }],
    [['--completion', 'all'], { completion: { rule: 'all' } }],
    [['--completion', 'share:0.8'], { completion: { rule: 'share', share: 0.8 } }],
    [['--completion', 'final:1,2'], { completion: { rule: 'final', exercises: [1, 2] } }],
    [['--completion', 'exercises:1,2'], { completion: { rule: 'exercises', exercises: [1, 2] } }],
    [['--score', 'progress', '--when-completed', 'passed'], { score: 'progress', whenCompleted: 'passed' }],
    [['--resume', 'ask', '--texts', 'lms'], { resume: 'ask', texts: 'lms' }],
    [['--expires', '2027-12-31', '--lite'], { expires: '2027-12-31', lite: true }],
    [['--video-base', 'https://media.voorbeeld.nl/x'], { videoBase: 'https://media.voorbeeld.nl/x/' }],
    [['--scorm-edition', '3rd'], { scormEdition: '3rd' }],
  ])('%j', (argv, settings) => {
    expect(readSettings(null, given(...argv))).toEqual({ ok: true, value: { ...defaultSettings, ...settings } });
  });

  test('a flag goes over the file', () => {
    const read = readSettings('{"title":"Uit het bestand","organisation":"Gemeente"}', given('--title', 'Van de vlag'));
    expect(read).toMatchObject({ value: { title: 'Van de vlag', organisation: 'Gemeente' } });
  });

  test.each([
    ['{', 'not readable as JSON'],
    ['[]', 'expected object'],
    ['{"titel":"Kijken"}', 'Unrecognized key'],
    ['{"title":"x"}', 'title'],
    ['{"completion":{"rule":"share","share":0}}', 'completion.share'],
    ['{"completion":{"rule":"minutes"}}', 'completion.rule'],
    ['{"completion":{"rule":"exercises","exercises":[]}}', 'completion.exercises'],
    ['{"completion":{"rule":"final","exercises":[]}}', 'completion.exercises'],
    ['{"expires":"31-12-2027"}', 'expires'],
    ['{"videoBase":"http://media.voorbeeld.nl"}', 'videoBase'],
    ['{"videoBase":"javascript:alert(1)"}', 'videoBase'],
    ['{"videoBase":"https://media.voorbeeld.nl","lite":true}', 'Choose lite or videoBase'],
    ['{"texts":"everything"}', 'texts'],
  ])('%s is refused', (text, part) => {
    const read = readSettings(text, {});
    expect(read.ok ? '' : read.problem).toContain(part);
  });

  test.each(['--completion=share:x', '--without=twaalf', '--expires=morgen'])('%s is refused', (flag) => {
    expect(readSettings(null, given(flag)).ok).toBe(false);
  });

  test('the help on the command line names every setting', () => {
    const help = describeSettings();
    for (const { flag, help: text } of Object.values(settingsHelp)) {
      expect(help).toContain(`--${flag}`);
      expect(help).toContain(text);
    }
    expect(Object.keys(settingsHelp).sort()).toEqual([...names].sort());
  });

  test('the page about settings is what the command says', async () => {
    const parts = Object.entries(settingsHelp).map(
      ([name, { flag, value, example, help }]) =>
        `## \`${name}\`\n\n${help}\n\nOp de opdrachtregel: \`--${flag}${value === '' ? '' : ` ${value}`}\`. In het bestand: \`"${name}": ${example}\`.\n`,
    );
    const intro =
      '# Instellingen van een pakket\n\nEen bestand met instellingen is JSON: `npm run package -- --format scorm12 --edition klantmanager --config instellingen.json`. ' +
      'Alles mag wegblijven. Wat je op de opdrachtregel meegeeft, gaat voor het bestand. Een onbekende of verkeerde instelling wordt geweigerd, met de reden erbij.\n\n' +
      'De instellingen gaan mee in het pakket (`settings.json`) of in de pagina’s zelf. Er is geen nieuwe build voor nodig, en een nieuw pakket met andere instellingen mag over het oude heen.\n';
    await expect([intro, ...parts].join('\n')).toMatchFileSnapshot('../../docs/package-settings.md');
  });
});
