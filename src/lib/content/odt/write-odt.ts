/** A tool as an open document (ODF 1.3 text), the same bytes each time. */
import { strToU8, zipSync, type ZipOptions } from 'fflate';
import type { Tool } from '../tool-schema.ts';
import { namespaces, stylesRoot } from './styles.ts';
import { contentRoot } from './tool-text.ts';
import { element as el, text, xmlFile, type Markup } from './xml.ts';

/** The media type of what `writeOdt` makes. */
export const odtType = 'application/vnd.oasis.opendocument.text';

/** Local time on purpose: an archive holds local time without a zone. */
const options: ZipOptions = { level: 9, mtime: new Date(2026, 0, 1, 12) };

/** The document of an empty tool, to fill in or to change. */
export function writeOdt(tool: Tool): Uint8Array<ArrayBuffer> {
  const files = {
    'META-INF/manifest.xml': xmlFile(manifestRoot()),
    'content.xml': xmlFile(contentRoot(tool)),
    'styles.xml': xmlFile(stylesRoot(`Cursusmateriaal · ${tool.title}`)),
    'meta.xml': xmlFile(metaRoot(tool)),
  };
  const packed = Object.entries(files).map(([path, xml]) => [path, strToU8(xml)] as const);
  // First and as it is, so that programs know the document by its first bytes.
  return zipSync({ mimetype: [strToU8(odtType), { ...options, level: 0 }], ...Object.fromEntries(packed) }, options);
}

function manifestRoot(): Markup {
  const entry = (path: string, type: string): Markup =>
    el('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });
  return el(
    'manifest:manifest',
    { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
    el('manifest:file-entry', {
      'manifest:full-path': '/',
      'manifest:version': '1.3',
      'manifest:media-type': odtType,
    }),
    ...['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')),
  );
}

function metaRoot({ title, purpose }: Tool): Markup {
  return el(
    'office:document-meta',
    namespaces,
    el(
      'office:meta',
      {},
      el('meta:generator', {}, text('Van Kijken Naar Zien, de training')),
      el('dc:title', {}, text(title)),
      el('dc:description', {}, text(purpose)),
      el('dc:language', {}, text('nl-NL')),
    ),
  );
}
