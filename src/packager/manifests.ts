/** The files with which a package tells a learning platform what it is. */
import type { Format } from './arguments.ts';
import type { ManifestInput } from './manifest.ts';
import { manifestForCmi5 } from './manifest-cmi5.ts';
import { manifestFor12 } from './manifest12.ts';
import { manifestFor2004 } from './manifest2004.ts';
import { metadataFor12, metadataFor2004 } from './metadata.ts';
import type { Settings } from './settings.ts';

/** Files that must come first in the archive, because some importers read no further. */
export const manifestFiles = ['imsmanifest.xml', 'cmi5.xml'];

/** Name and text of the manifest files; `input.files` are the files of the package without them. */
export function manifestsFor(
  format: Format,
  input: ManifestInput,
  { scormEdition }: Settings,
): readonly (readonly [string, string])[] {
  const listed = { ...input, files: [...input.files, 'metadata.xml'].sort() };
  switch (format) {
    case 'web':
      return [];
    case 'cmi5':
      return [['cmi5.xml', manifestForCmi5(input)]];
    case 'scorm12':
      return [
        ['metadata.xml', metadataFor12(listed)],
        ['imsmanifest.xml', manifestFor12(listed)],
      ];
    case 'scorm2004':
      return [
        ['metadata.xml', metadataFor2004(listed)],
        ['imsmanifest.xml', manifestFor2004(listed, scormEdition)],
      ];
  }
}
