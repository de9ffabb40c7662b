/** `cmi5.xml`: one assignable unit that says itself when it is completed. */
import { description, type ManifestInput } from './manifest.ts';
import { escapeXml } from './xml.ts';

export function manifestForCmi5({ edition, title, launch }: ManifestInput): string {
  const text = (value: string): string => `<langstring lang="nl">${escapeXml(value)}</langstring>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="urn:vknz:${edition}:course">
    <title>${text(title)}</title>
    <description>${text(description)}</description>
  </course>
  <au id="urn:vknz:${edition}:au" moveOn="Completed" launchMethod="AnyWindow">
    <title>${text(title)}</title>
    <description>${text(description)}</description>
    <url>${escapeXml(encodeURI(launch))}</url>
  </au>
</courseStructure>
`;
}
