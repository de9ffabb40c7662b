/** What can be wrong with a site that is to be packaged. */

export type PackageProblem = Readonly<{
  file: string;
  code:
    | 'no-lessons'
    | 'missing-file'
    | 'broken-link'
    | 'absolute-url'
    | 'external-request'
    | 'forbidden-name'
    | 'forbidden-kind'
    | 'same-name'
    | 'no-target'
    | 'theme'
    | 'logo'
    | 'unknown-part'
    | 'unknown-lesson'
    | 'unknown-exercise'
    | 'left-over';
  /** The address, name or rule it is about. */
  about: string;
}>;

/** The problem in a sentence for whoever makes the package. */
export function describeProblem({ file, code, about }: PackageProblem): string {
  switch (code) {
    case 'no-lessons':
      return `The edition "${about}" has no lessons yet, so there is nothing to package.`;
    case 'missing-file':
      return `${file} is missing from the built site; build it again.`;
    case 'broken-link':
      return `${file}: "${about}" leads to nothing in the package.`;
    case 'absolute-url':
      return `${file}: "${about}" only works at the root of a server; it must be relative.`;
    case 'external-request':
      return `${file}: "${about}" would be fetched from another server; put the file in the site.`;
    case 'forbidden-name':
      return `${file}: use only the signs a-z, A-Z, 0-9, "-", "_" and "." in names of files and folders.`;
    case 'forbidden-kind':
      return `${file}: files ending in "${about}" are refused by learning platforms; leave it out of the site.`;
    case 'same-name':
      return `${file}: "${about}" differs only in capitals; some servers see one file.`;
    case 'no-target':
      return `${file}: the <meta name="course-target"> is missing, so the page would not know where to save.`;
    case 'unknown-part':
      return `There is no part "${about}" in this edition.`;
    case 'unknown-lesson':
      return `There is no lesson with number ${about} in this edition.`;
    case 'unknown-exercise':
      return `There is no exercise with number ${about} in this package, so nobody could complete it.`;
    case 'left-over':
      return `${file}: still lists lesson ${about}, which is left out.`;
    case 'logo':
    case 'theme':
      return `${file}: ${about}`;
  }
}
