/** The ELAN document: well formed, in the order of the schema EAFv3.0, tiers without overlap. Rule 6.4. */
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { writeEaf } from '#domain/exchange/eaf.ts';
import type { MarkRecord } from '#domain/exchange/record.ts';
import { childrenOf, parseXml, type XmlNode } from '../../helpers/exchange/parse-xml.ts';
import { created, hardTexts, sampleClip, sampleRecord, sampleSets } from '../../helpers/exchange/samples.ts';

const write = (records: readonly MarkRecord[]): string => writeEaf(records, { clip: sampleClip, date: created });

/** What each element may hold, in this order, and the attributes it must have: the part of EAFv3.0.xsd that we use. */
const schema: Readonly<Record<string, Readonly<{ children: readonly string[]; required: readonly string[] }>>> = {
  ANNOTATION_DOCUMENT: {
    children: [
      'LICENSE',
      'HEADER',
      'TIME_ORDER',
      'TIER',
      'LINGUISTIC_TYPE',
      'LOCALE',
      'LANGUAGE',
      'CONSTRAINT',
      'CONTROLLED_VOCABULARY',
    ],
    required: ['AUTHOR', 'DATE', 'VERSION'],
  },
  HEADER: { children: ['MEDIA_DESCRIPTOR', 'LINKED_FILE_DESCRIPTOR', 'PROPERTY'], required: [] },
  MEDIA_DESCRIPTOR: { children: [], required: ['MEDIA_URL', 'MIME_TYPE'] },
  PROPERTY: { children: [], required: [] },
  TIME_ORDER: { children: ['TIME_SLOT'], required: [] },
  TIME_SLOT: { children: [], required: ['TIME_SLOT_ID'] },
  TIER: { children: ['ANNOTATION'], required: ['TIER_ID', 'LINGUISTIC_TYPE_REF'] },
  ANNOTATION: { children: ['ALIGNABLE_ANNOTATION', 'REF_ANNOTATION'], required: [] },
  ALIGNABLE_ANNOTATION: {
    children: ['ANNOTATION_VALUE'],
    required: ['ANNOTATION_ID', 'TIME_SLOT_REF1', 'TIME_SLOT_REF2'],
  },
  REF_ANNOTATION: { children: ['ANNOTATION_VALUE'], required: ['ANNOTATION_ID', 'ANNOTATION_REF'] },
  ANNOTATION_VALUE: { children: [], required: [] },
  LINGUISTIC_TYPE: { children: [], required: ['LINGUISTIC_TYPE_ID'] },
  LANGUAGE: { children: [], required: ['LANG_ID'] },
  CONSTRAINT: { children: [], required: ['STEREOTYPE'] },
  CONTROLLED_VOCABULARY: { children: ['DESCRIPTION', 'CV_ENTRY_ML'], required: ['CV_ID'] },
  DESCRIPTION: { children: [], required: ['LANG_REF'] },
  CV_ENTRY_ML: { children: ['CVE_VALUE'], required: ['CVE_ID'] },
  CVE_VALUE: { children: [], required: ['LANG_REF'] },
};

function expectInOrder(node: XmlNode): void {
  const { children, required } = schema[node.name] ?? { children: [], required: ['no such element'] };
  const places = node.children.map((child) => children.indexOf(child.name));
  expect({ [node.name]: places }).toEqual({ [node.name]: places.toSorted((a, b) => a - b) });
  expect(places).not.toContain(-1);
  expect(Object.keys(node.attributes)).toEqual(expect.arrayContaining([...required]));
  node.children.forEach(expectInOrder);
}

function allOf(node: XmlNode): readonly XmlNode[] {
  return [node, ...node.children.flatMap(allOf)];
}

/** Ids, and references to ids, by the attributes that hold them. */
function expectReferencesToHold(root: XmlNode): void {
  const nodes = allOf(root);
  const valuesOf = (name: string): readonly string[] =>
    nodes.flatMap(({ attributes }) => (attributes[name] === undefined ? [] : [attributes[name]]));
  const pairs = [
    ['TIME_SLOT_ID', ['TIME_SLOT_REF1', 'TIME_SLOT_REF2']],
    ['ANNOTATION_ID', ['ANNOTATION_REF']],
    ['TIER_ID', ['PARENT_REF']],
    ['LINGUISTIC_TYPE_ID', ['LINGUISTIC_TYPE_REF']],
    ['CV_ID', ['CONTROLLED_VOCABULARY_REF']],
    ['CVE_ID', ['CVE_REF']],
    ['LANG_ID', ['LANG_REF']],
    ['STEREOTYPE', ['CONSTRAINTS']],
  ] as const;
  for (const [id, references] of pairs) {
    const ids = valuesOf(id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...references.flatMap(valuesOf)]));
  }
}

describe('6.4 the document', () => {
  it.each(Object.entries(sampleSets))('is well formed and in order with %s', async (_name, records) => {
    const text = write(records);
    const root = parseXml(text);
    expectInOrder(root);
    expectReferencesToHold(root);
    const { errors } = await validateXML({ xml: text, extension: 'schema', schema: anyDocument });
    expect(errors).toEqual([]);
  });

  it('replaces what XML cannot hold and stays well formed', async () => {
    const broken = '\u0000\u0008\uFFFE\uD800 half, \uDC00 half, \u{1F600} whole';
    const text = write([sampleRecord('a', 1, { observation: broken })]);
    expect(text).toContain('>\uFFFD\uFFFD\uFFFD\uFFFD half, \uFFFD half, \u{1F600} whole<');
    const { errors } = await validateXML({ xml: text, extension: 'schema', schema: anyDocument });
    expect(errors).toEqual([]);
  });

  it('is the example of the rules', () => {
    const records = [
      sampleRecord('l2', 79, {
        signal: 'vknz:frustratie',
        observation: 'Kijkt weg, zucht.',
        interpretation: 'Zegt ja om er vanaf te zijn.',
      }),
      sampleRecord('e2', 75, { by: 'coach', signal: 'vknz:weerstand' }),
    ];
    const text = write(records);
    for (const part of [
      '<ANNOTATION_DOCUMENT AUTHOR="" DATE="2026-02-03T10:15:00+01:00" FORMAT="3.0" VERSION="3.0"',
      '<MEDIA_DESCRIPTOR MEDIA_URL="file:///opname.mp4" MIME_TYPE="video/mp4" RELATIVE_MEDIA_URL="./opname.mp4"/>',
      '<PROPERTY NAME="lastUsedAnnotationId">4</PROPERTY>',
      '<TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="75000"/>',
      '<TIME_SLOT TIME_SLOT_ID="ts4" TIME_VALUE="79500"/>',
      '<TIER TIER_ID="ik-signaal" PARTICIPANT="ik" ANNOTATOR="ik" LINGUISTIC_TYPE_REF="signaal-lt">',
      '<ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts3" TIME_SLOT_REF2="ts4" CVE_REF="cve-frustratie">',
      '<TIER TIER_ID="ik-observatie" PARENT_REF="ik-signaal" LINGUISTIC_TYPE_REF="notitie-lt">',
      '<REF_ANNOTATION ANNOTATION_ID="a3" ANNOTATION_REF="a1">',
      '<ANNOTATION_VALUE>Zegt ja om er vanaf te zijn.</ANNOTATION_VALUE>',
      '<ALIGNABLE_ANNOTATION ANNOTATION_ID="a4" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2" CVE_REF="cve-weerstand">',
      '<CVE_VALUE LANG_REF="nld" DESCRIPTION="spanning">frustratie</CVE_VALUE>',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('gives every person a tier of signals with three tiers of notes', () => {
    const names = childrenOf(parseXml(write(sampleSets['every field'] ?? [])), 'TIER').map(
      ({ attributes }) => attributes['TIER_ID'],
    );
    expect(names).toEqual(['coach-signaal', 'coach-observatie', 'coach-interpretatie', 'coach-alternatief']);
  });

  it('moves marks that overlap to further tiers, as few as can be', () => {
    const tiers = childrenOf(parseXml(write(sampleSets['marks that overlap'] ?? [])), 'TIER');
    const counts = tiers
      .filter(({ attributes }) => attributes['TIER_ID']?.includes('signaal') === true)
      .map((tier) => [tier.attributes['TIER_ID'], tier.children.length]);
    expect(counts).toEqual([
      ['ik-signaal', 2],
      ['ik-signaal-2', 1],
      ['ik-signaal-3', 1],
      ['ik-signaal-4', 1],
    ]);
  });

  it('says nothing that could name a recording', () => {
    const text = write([sampleRecord('a', 1), sampleRecord('b', 1, { clip: 'own:van-mevrouw-jansen' })]);
    expect(text).not.toContain('jansen');
  });

  it('is read as it was written, whatever is in the notes', () => {
    const records = hardTexts.map((text, index) => sampleRecord(`m${index}`, index, { observation: text }));
    const values = allOf(parseXml(write(records))).filter(({ name }) => name === 'REF_ANNOTATION');
    expect(values.map(({ children }) => children[0]?.text)).toEqual(hardTexts);
  });
});

/** Accepts any document with our root element: what is left to check is that it is XML. */
const anyDocument = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="ANNOTATION_DOCUMENT">
<xs:complexType><xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/></xs:sequence>
<xs:anyAttribute processContents="skip"/></xs:complexType></xs:element></xs:schema>`;
