/** What the trial platform reads in a package, and what it refuses. */
import { zipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPackage } from '#components/trial-lms/open-package.ts';
import { StrictLms } from '#components/trial-lms/strict-lms.ts';
import { apiOf12, rules12 } from '#components/trial-lms/strict-scorm12.ts';
import { describeCall, describeFault } from '#i18n/nl-trial.ts';

const manifest = (version: string, href: string): string =>
  `<?xml version="1.0"?><manifest><metadata><schemaversion>${version}</schemaversion></metadata><title>Kijken</title>
  <resources><resource href="los.html" adlcp:scormtype="asset"/><resource adlcp:scormtype="sco" type="webcontent" href="${href}"></resource></resources></manifest>`;
const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('a package', () => {
  test.each([
    ['1.2', '1.2'],
    ['2004 4th Edition', '2004'],
    ['2004 3rd Edition', '2004'],
    ['CAM 1.3', '2004'],
  ])('of version %s is SCORM %s', (version, scorm) => {
    const opened = openPackage(zip({ 'imsmanifest.xml': manifest(version, 'a/start.html?x=1'), 'a/start.html': 'x' }));
    expect(opened).toMatchObject({ ok: true, value: { version: scorm, title: 'Kijken', launch: 'a/start.html?x=1' } });
  });

  const sound = manifest('1.2', 'start.html');
  test.each([
    ['no zip', strToU8('hallo'), 'no-zip'],
    ['nothing', new Uint8Array(), 'no-zip'],
    ['cut short', zip({ 'imsmanifest.xml': sound, 'start.html': 'x' }).slice(0, 60), 'no-zip'],
    ['no manifest', zip({ 'start.html': 'x' }), 'no-manifest'],
    ['a manifest in a folder', zip({ 'pakket/imsmanifest.xml': sound }), 'no-manifest'],
    ['cmi5', zip({ 'cmi5.xml': '<courseStructure/>' }), 'cmi5'],
    ['a name that climbs out', zip({ 'imsmanifest.xml': sound, 'start.html': 'x', '../x.html': 'x' }), 'bad-name'],
    ['an absolute name', zip({ 'imsmanifest.xml': sound, 'start.html': 'x', '/etc/x': 'x' }), 'bad-name'],
    ['a name of another system', zip({ 'imsmanifest.xml': sound, 'start.html': 'x', 'C:\\x': 'x' }), 'bad-name'],
    [
      'entities',
      zip({ 'imsmanifest.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${sound}`, 'start.html': 'x' }),
      'bad-manifest',
    ],
    [
      'no page to start with',
      zip({ 'imsmanifest.xml': manifest('1.2', 'weg.html'), 'start.html': 'x' }),
      'bad-manifest',
    ],
    [
      'an address that cannot be',
      zip({ 'imsmanifest.xml': manifest('1.2', '%E0%A4%A'), 'start.html': 'x' }),
      'bad-manifest',
    ],
    [
      'a page elsewhere',
      zip({ 'imsmanifest.xml': manifest('1.2', 'https://x.example/'), 'start.html': 'x' }),
      'bad-manifest',
    ],
  ])('with %s is refused', (_name, bytes, problem) => {
    expect(openPackage(bytes)).toEqual({ ok: false, problem });
  });
});

test.each([
  [{ method: 'Initialize', answer: 'true', error: '0' }, 'De training meldt zich aan.'],
  [
    { method: 'GetValue', element: 'cmi.suspend_data', answer: '', error: '0' },
    'De training vraagt de voortgang. Antwoord: niets.',
  ],
  [
    { method: 'SetValue', element: 'cmi.core.lesson_status', value: 'completed', answer: 'true', error: '0' },
    'De training geeft de status: “completed”.',
  ],
  [
    { method: 'SetValue', element: 'cmi.x', value: 'a'.repeat(99), answer: 'false', error: '401' },
    'De training geeft cmi.x: 99 tekens. Het platform weigert dat (fout 401).',
  ],
])('%j in words', (call, words) => {
  expect(describeCall(call)).toBe(words);
});

test('whatever a package does wrong is told in Dutch', () => {
  const lms = new StrictLms({ ...rules12, forbidden: [] }, {});
  const api = apiOf12(lms);
  api.LMSCommit('');
  api.LMSInitialize('');
  api.LMSInitialize('');
  api.LMSGetValue('cmi.onbekend');
  api.LMSSetValue('cmi.core.exit', 'logout');
  api.LMSSetValue('cmi.core.lesson_status', 'completed');
  api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
  api.LMSSetValue('cmi.core.lesson_location', 12);
  api.LMSSetValue('cmi.suspend_data', 'a'.repeat(5000));
  api.LMSSetValue('cmi.suspend_data', 'a');
  api.LMSCommit('');
  api.LMSGetLastError();
  api.LMSCommit('');
  api.LMSFinish('');
  api.LMSFinish('');
  expect(lms.violations.length).toBeGreaterThan(10);
  for (const sentence of lms.violations)
    expect(describeFault(sentence)).toMatch(/^(De training|De status|Het platform) .*\.$/);
  expect(describeFault('Something new.')).toBe('Something new.');
});
