/** What both manifests say. Identifiers and title never change with a release: an LMS takes another name for another course. */
import { escapeXml } from './xml.ts';

export const description =
  'Interactieve training voor sociale professionals: eerst zien wat er in een gesprek gebeurt, dan pas duiden. ' +
  'Met getekende, fictieve gesprekken.';

export type ManifestInput = Readonly<{
  edition: string;
  title: string;
  /** Publisher, when the organisation gave its name. */
  organisation: string | null;
  revision: string;
  launch: string;
  /** Every file of the package except the manifest itself. */
  files: readonly string[];
}>;

/** Identifiers of the package; each is an XML ID, so it starts with a letter. */
export function identifiersOf(
  edition: string,
): Readonly<Record<'manifest' | 'organization' | 'item' | 'resource', string>> {
  const base = `vknz_${edition}`;
  return { manifest: base, organization: `${base}_org`, item: `${base}_item`, resource: `${base}_sco` };
}

/** The `<file>` elements, in the order given. */
export function fileElements(files: readonly string[]): string {
  return files.map((file) => `      <file href="${escapeXml(encodeURI(file))}"/>`).join('\n');
}
