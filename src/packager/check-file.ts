/** Checks one file of a package, and makes its text fit the package. */
import { relativeAddress, resolveAddress } from './address.ts';
import { listCssAddresses, listRootedImports, rewriteAddresses, setMeta } from './markup.ts';
import type { PackageProblem } from './problems.ts';

export type Checked = Readonly<{ text: string | null; problems: readonly PackageProblem[] }>;

export type PackageRules = Readonly<{
  target: string;
  files: ReadonlySet<string>;
  /** The page to lead to instead of one that is not in the package. */
  standIn: (path: string) => string;
  /** Where requests to elsewhere may go, because the organisation said so. */
  allowed: string | null;
}>;

/**
 * What learning platforms take; some refuse archives (zip, dat, br), scripts of servers, source maps and files they do not know. Open documents
 * (odt) are office documents like docx: no list of refusals known to us holds them.
 */
const allowedKinds =
  /\.(html|css|js|json|svg|png|jpe?g|gif|webp|avif|ico|woff2|vtt|mp4|webm|mp3|m4a|pdf|txt|xml|csv|docx|xlsx|odt)$/;

/** The text to put in the package (`null`: the file as it is) and everything that is wrong with it. */
export function checkFile(file: string, text: string | null, rules: PackageRules): Checked {
  const named = nameProblems(file);
  if (text === null) return { text, problems: named };
  const checked = checkText(file, text, rules);
  return { text: checked.text === text ? null : checked.text, problems: [...named, ...checked.problems] };
}

/** Names that differ only in capitals, which some servers cannot tell apart. */
export function findSameNames(files: Iterable<string>): readonly PackageProblem[] {
  const seen = new Map<string, string>();
  return [...files].flatMap((file): readonly PackageProblem[] => {
    const other = seen.get(file.toLowerCase());
    seen.set(file.toLowerCase(), file);
    return other === undefined ? [] : [{ file, code: 'same-name', about: other }];
  });
}

function nameProblems(file: string): readonly PackageProblem[] {
  const problems: PackageProblem[] = [];
  if (!/^[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*$/.test(file) || /(^|\/)\.{1,2}(\/|$)/.test(file)) {
    problems.push({ file, code: 'forbidden-name', about: file });
  }
  if (!allowedKinds.test(file)) problems.push({ file, code: 'forbidden-kind', about: /[^./]*$/.exec(file)?.[0] ?? '' });
  return problems;
}

function checkText(file: string, text: string, rules: PackageRules): Checked {
  if (file.endsWith('.html')) return checkPage(file, text, rules);
  if (file.endsWith('.css')) return { text, problems: checkStylesheet(file, text, rules) };
  if (file.endsWith('.js')) {
    const problems = listRootedImports(text).map((about): PackageProblem => ({ file, code: 'absolute-url', about }));
    return { text, problems };
  }
  return { text, problems: [] };
}

function checkPage(file: string, html: string, { target, files, standIn, allowed }: PackageRules): Checked {
  const problems: PackageProblem[] = [];
  const linked = rewriteAddresses(html, ({ url, kind }) => {
    const destination = resolveAddress(url, file);
    if (destination.kind === 'inline') return url;
    if (destination.kind === 'outside') {
      if (kind === 'request' && (allowed === null || !url.startsWith(allowed)))
        problems.push({ file, code: 'external-request', about: url });
      return url;
    }
    if (destination.kind === 'rooted') {
      problems.push({ file, code: 'absolute-url', about: url });
      return url;
    }
    const path = standIn(destination.path);
    if (!files.has(path)) problems.push({ file, code: 'broken-link', about: url });
    return path === destination.path ? url : relativeAddress(path, file) + destination.tail;
  });
  const text = setMeta(linked, 'course-target', target);
  if (text === null) problems.push({ file, code: 'no-target', about: 'course-target' });
  return { text: text ?? linked, problems };
}

function checkStylesheet(file: string, css: string, { files }: PackageRules): readonly PackageProblem[] {
  return listCssAddresses(css).flatMap((about): readonly PackageProblem[] => {
    const destination = resolveAddress(about, file);
    if (destination.kind === 'inline') return [];
    if (destination.kind === 'outside') return [{ file, code: 'external-request', about }];
    if (destination.kind === 'rooted') return [{ file, code: 'absolute-url', about }];
    return files.has(destination.path) ? [] : [{ file, code: 'broken-link', about }];
  });
}
