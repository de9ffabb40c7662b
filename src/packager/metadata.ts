/** `metadata.xml`: learning object metadata, with what Dutch public bodies ask for (NL LOM), in the words of each SCORM version. */
import { description, type ManifestInput } from './manifest.ts';
import { escapeXml } from './xml.ts';

const keywords = ['gespreksvoering', 'observeren', 'sociaal domein'];
const rights = 'Creative Commons Naamsvermelding-GelijkDelen 4.0';

/** IMS metadata 1.2.1, which SCORM 1.2 prescribes. */
export function metadataFor12({ edition, title, organisation, revision, launch }: ManifestInput): string {
  const text = (value: string, language: string): string =>
    `<langstring xml:lang="${language}">${escapeXml(value)}</langstring>`;
  const word = (value: string): string =>
    `<source>${text('LOMv1.0', 'x-none')}</source><value>${text(value, 'x-none')}</value>`;
  const publisher =
    organisation === null
      ? ''
      : `\n    <contribute><role>${word('Publisher')}</role><centity><vcard>${escapeXml(toCard(organisation))}</vcard></centity></contribute>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1">
  <general>
    <title>${text(title, 'nl')}</title>
    <catalogentry><catalog>URI</catalog><entry>${text(`urn:vknz:${edition}`, 'x-none')}</entry></catalogentry>
    <language>nl</language>
    <description>${text(description, 'nl')}</description>
${keywords.map((keyword) => `    <keyword>${text(keyword, 'nl')}</keyword>`).join('\n')}
  </general>
  <lifecycle>
    <version>${text(revision, 'x-none')}</version>
    <status>${word('Final')}</status>${publisher}
  </lifecycle>
  <metametadata><metadatascheme>ADL SCORM 1.2</metadatascheme><language>nl</language></metametadata>
  <technical><format>text/html</format><location type="URI">${escapeXml(encodeURI(launch))}</location></technical>
  <rights>
    <cost>${word('no')}</cost>
    <copyrightandotherrestrictions>${word('yes')}</copyrightandotherrestrictions>
    <description>${text(rights, 'nl')}</description>
  </rights>
</lom>
`;
}

/** IEEE LOM, which SCORM 2004 prescribes. */
export function metadataFor2004({ edition, title, organisation, revision, launch }: ManifestInput): string {
  const text = (value: string): string => `<string language="nl">${escapeXml(value)}</string>`;
  const word = (value: string): string => `<source>LOMv1.0</source><value>${value}</value>`;
  const publisher =
    organisation === null
      ? ''
      : `\n    <contribute><role>${word('publisher')}</role><entity>${escapeXml(toCard(organisation))}</entity></contribute>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<lom xmlns="http://ltsc.ieee.org/xsd/LOM">
  <general>
    <identifier><catalog>URI</catalog><entry>urn:vknz:${escapeXml(edition)}</entry></identifier>
    <title>${text(title)}</title>
    <language>nl</language>
    <description>${text(description)}</description>
${keywords.map((keyword) => `    <keyword>${text(keyword)}</keyword>`).join('\n')}
  </general>
  <lifeCycle>
    <version>${text(revision)}</version>
    <status>${word('final')}</status>${publisher}
  </lifeCycle>
  <metaMetadata><metadataSchema>LOMv1.0</metadataSchema><language>nl</language></metaMetadata>
  <technical><format>text/html</format><location>${escapeXml(encodeURI(launch))}</location></technical>
  <rights>
    <cost>${word('no')}</cost>
    <copyrightAndOtherRestrictions>${word('yes')}</copyrightAndOtherRestrictions>
    <description>${text(rights)}</description>
  </rights>
</lom>
`;
}

function toCard(name: string): string {
  return `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nORG:${name}\nEND:VCARD`;
}
