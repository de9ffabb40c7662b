/** Whether a file may be shown as a logo. */

/** The logo's name and bytes. */
export type Logo = Readonly<{ name: string; bytes: Uint8Array }>;

const largest = 200_000;
/** What a drawing never needs and an attacker does. */
const unsafe =
  /<script|<foreignObject|<iframe|<!ENTITY|<!DOCTYPE|\son[a-z]+\s*=|javascript:|(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/)[^"'\s#]|url\(\s*["']?(?!#)|@import/i;

/** Where the logo goes in the package. */
export function logoPath({ name }: Logo): string {
  return `theme/logo.${/[^.]*$/.exec(name.toLowerCase())?.[0] ?? ''}`.replace('.jpeg', '.jpg');
}

/** Everything that is wrong with the logo, as sentences. */
export function findLogoProblems({ name, bytes }: Logo): readonly string[] {
  const kind = /\.(svg|png|jpe?g)$/i.exec(name)?.[1]?.toLowerCase();
  if (kind === undefined) return ['a logo is an SVG, PNG or JPEG file.'];
  if (bytes.length > largest) return [`it is larger than ${largest / 1000} kB.`];
  if (kind === 'svg') {
    const text = new TextDecoder().decode(bytes);
    if (!/<svg[\s/>]/i.test(text)) return ['it holds no drawing.'];
    return unsafe.test(text.replace(/\sxmlns(:\w+)?\s*=\s*("[^"]*"|'[^']*')/g, ''))
      ? ['it holds a script or an address from elsewhere.']
      : [];
  }
  const starts = kind === 'png' ? [0x89, 0x50, 0x4e, 0x47] : [0xff, 0xd8, 0xff];
  return starts.every((byte, at) => bytes[at] === byte) ? [] : [`it is no ${kind.toUpperCase()} image.`];
}
