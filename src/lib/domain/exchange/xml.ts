/** Writing XML: elements as lines, text and attributes escaped, characters that XML cannot hold replaced. */

/** An element; `content` is text or further elements. */
export type XmlElement = Readonly<{
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: string | readonly XmlElement[];
}>;

export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  content: XmlElement['content'] = [],
): XmlElement {
  return { name, attributes, content };
}

/** A whole document. Text keeps its line breaks, also carriage returns. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}\n`;
}

function writeElement({ name, attributes, content }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `${indent}<${name}${pairs.join('')}`;
  if (content.length === 0) return `${start}/>`;
  if (typeof content === 'string') return `${start}>${escapeXml(content, true)}</${name}>`;
  return `${start}>\n${content.map((child) => writeElement(child, `${indent}  `)).join('\n')}\n${indent}</${name}>`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Everything outside the characters of XML 1.0, halves of surrogate pairs included. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escapeXml(text: string, inContent = false): string {
  const safe = text.replace(impossible, '\uFFFD');
  // A reader turns white space in attributes into blanks, and carriage returns everywhere into line feeds.
  const special = inContent ? /[&<>"\r]/g : /[&<>"\t\n\r]/g;
  return safe.replace(special, (character) => escapes[character] as string);
}
