/** `cmi5.xml` against a schema of our own, written from the specification's section 13, because the official file may not be copied. */
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { planPackage } from '../../src/packager/plan.ts';
import { defaultSettings } from '../../src/packager/settings.ts';
import { builtSite, course } from './built-site.ts';

const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"
  targetNamespace="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd" elementFormDefault="qualified">
  <xs:complexType name="words"><xs:sequence><xs:element name="langstring" maxOccurs="unbounded"><xs:complexType><xs:simpleContent>
    <xs:extension base="xs:string"><xs:attribute name="lang" type="xs:language" use="required"/></xs:extension>
  </xs:simpleContent></xs:complexType></xs:element></xs:sequence></xs:complexType>
  <xs:simpleType name="iri"><xs:restriction base="xs:anyURI"><xs:pattern value="[a-z][a-z0-9+.\\-]*:[^\\s]+"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="rule"><xs:restriction base="xs:string">
    <xs:enumeration value="NotApplicable"/><xs:enumeration value="Passed"/><xs:enumeration value="Completed"/>
    <xs:enumeration value="CompletedAndPassed"/><xs:enumeration value="CompletedOrPassed"/>
  </xs:restriction></xs:simpleType>
  <xs:simpleType name="window"><xs:restriction base="xs:string"><xs:enumeration value="AnyWindow"/><xs:enumeration value="OwnWindow"/></xs:restriction></xs:simpleType>
  <xs:element name="courseStructure"><xs:complexType><xs:sequence>
    <xs:element name="course"><xs:complexType><xs:sequence>
      <xs:element name="title" type="words"/><xs:element name="description" type="words"/>
    </xs:sequence><xs:attribute name="id" type="iri" use="required"/></xs:complexType></xs:element>
    <xs:element name="au" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="title" type="words"/><xs:element name="description" type="words"/><xs:element name="url" type="xs:anyURI"/>
    </xs:sequence><xs:attribute name="id" type="iri" use="required"/><xs:attribute name="moveOn" type="rule"/>
    <xs:attribute name="launchMethod" type="window"/></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

function plan(title: string) {
  const settings = { ...defaultSettings, title };
  const made = planPackage(builtSite(), course, {
    format: 'cmi5',
    edition: 'klantmanager',
    settings,
    theme: null,
    logo: null,
  });
  if (!made.ok) throw new Error('The sound site cannot be planned.');
  return made.value;
}

const xml = plan('Kijken & "zien" <1>').files[0]?.text ?? '';

async function errorsOf(text: string): Promise<readonly string[]> {
  const result = await validateXML({
    xml: { fileName: 'cmi5.xml', contents: text },
    schema: { fileName: 'structure.xsd', contents: schema },
  });
  return result.valid ? [] : result.errors.map(({ message }) => message);
}

describe('cmi5.xml', () => {
  test('is the first file and valid', async () => {
    expect(plan('Kijken').files[0]?.path).toBe('cmi5.xml');
    expect(await errorsOf(xml)).toEqual([]);
  });

  test.each([
    ['id="urn:vknz:klantmanager:au"', 'id="au"'],
    ['moveOn="Completed"', 'moveOn="Done"'],
    ['lang="nl"', 'taal="nl"'],
    ['<url>', '<address>'],
  ])('and would not be with %s as %s', async (sound, broken) => {
    expect(xml).toContain(sound);
    expect(await errorsOf(xml.replace(sound, broken))).not.toEqual([]);
  });

  test('names one unit, by identifiers that never change, at an address that is in the package', () => {
    expect(xml.match(/<au /g)).toHaveLength(1);
    const ids = (text: string) => text.match(/id="[^"]*"/g);
    expect(ids(plan('Anders').files[0]?.text ?? '')).toEqual(ids(xml));
    const url = /<url>([^<]*)<\/url>/.exec(xml)?.[1];
    expect(plan('Kijken').files.map(({ path }) => path)).toContain(url);
  });
});
