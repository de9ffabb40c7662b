/** Reads a package as a learning platform does: which files, which version of SCORM, which page to start with. Pure. */
import { unzipSync } from 'fflate';
import { fail, succeed, type Result } from '#domain/result.ts';

export type OpenedPackage = Readonly<{
  version: '1.2' | '2004';
  title: string;
  /** Path of the page to start with. */
  launch: string;
  files: ReadonlyMap<string, Uint8Array>;
}>;

export type PackageFault = 'no-zip' | 'too-large' | 'bad-name' | 'no-manifest' | 'cmi5' | 'bad-manifest';

/** Bytes of all files together. */
const largest = 400_000_000;

/** The package in `bytes`, or what is wrong with it. Never throws. */
export function openPackage(bytes: Uint8Array): Result<OpenedPackage, PackageFault> {
  let total = 0;
  let entries: Readonly<Record<string, Uint8Array>>;
  try {
    entries = unzipSync(bytes, { filter: ({ originalSize }) => (total += originalSize) <= largest });
  } catch {
    return fail('no-zip');
  }
  if (total > largest) return fail('too-large');
  const files = new Map(Object.entries(entries).filter(([name]) => !name.endsWith('/')));
  if ([...files.keys()].some((name) => !isInside(name))) return fail('bad-name');
  const manifest = files.get('imsmanifest.xml');
  if (manifest === undefined) return fail(files.has('cmi5.xml') ? 'cmi5' : 'no-manifest');
  return readManifest(new TextDecoder().decode(manifest), files);
}

function isInside(name: string): boolean {
  return !/^[/\\]|^[a-z]:|\\/i.test(name) && !name.split('/').includes('..');
}

/** Entities could stand for anything, so a manifest that defines some is not read at all. */
function readManifest(xml: string, files: ReadonlyMap<string, Uint8Array>): Result<OpenedPackage, PackageFault> {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return fail('bad-manifest');
  const version = /<schemaversion>\s*([^<]*?)\s*<\/schemaversion>/i.exec(xml)?.[1] ?? '';
  const resource = [...xml.matchAll(/<resource\b[^>]*>/gi)]
    .map(([tag]) => tag)
    .find((tag) => /scormtype\s*=\s*["']sco["']/i.test(tag));
  const href = /\shref\s*=\s*["']([^"']*)["']/i.exec(resource ?? '')?.[1] ?? '';
  const launch = decode(href.replaceAll('&amp;', '&'));
  if (launch === null || !files.has(launch.replace(/[?#].*$/, ''))) return fail('bad-manifest');
  const title = /<title>\s*([^<]*?)\s*<\/title>/i.exec(xml)?.[1] ?? '';
  return succeed({ version: /2004|1\.3/.test(version) ? '2004' : '1.2', title, launch, files });
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
