/** XML as text, escaped; attributes without a value are left out. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;
/** Markup that is ready to stand in a document; plain text becomes it through `text`. */
export type Markup = Readonly<{ markup: string }>;

/** Text content. What XML 1.0 cannot hold is left out. */
export function text(words: string): Markup {
  return { markup: escape(words) };
}

/** One element with what stands in it. */
export function element(name: string, attributes: Attributes, ...inside: readonly Markup[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escape(String(value)).replaceAll('"', '&quot;')}"`)
    .join('');
  const content = inside.map(({ markup }) => markup).join('');
  return { markup: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>` };
}

/** A whole file. */
export function xmlFile(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

function escape(words: string): string {
  return words
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
