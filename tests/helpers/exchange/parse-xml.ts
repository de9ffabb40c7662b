/** A small reader of XML: enough for documents that we write ourselves, strict about nesting and escapes. */

export type XmlNode = Readonly<{
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
  text: string;
}>;

type Open = { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string };

const token = /<\?[^?]*\?>|<\/([\w:]+)>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The root of a document; throws when it is not well formed. */
export function parseXml(text: string): XmlNode {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  // A reader sees line feeds only.
  const source = text.replace(/\r\n?/g, '\n');
  let end = 0;
  for (const [whole, closed, name, attributes = '', empty, words] of source.matchAll(token)) {
    end += whole.length;
    const current = open.at(-1) as Open;
    if (closed !== undefined) {
      if (current.name !== closed) throw new Error(`The element ${current.name} is closed as ${closed}.`);
      open.pop();
    } else if (name !== undefined) {
      const node: Open = { name, attributes: readAttributes(attributes), children: [], text: '' };
      current.children.push(node);
      if (empty === '') open.push(node);
    } else if (words !== undefined) current.text += decode(words);
  }
  if (end !== source.length || open.length !== 1) throw new Error('The document is not well formed.');
  return root.children[0] as XmlNode;
}

export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(
    ([, key, value]) => [key as string, decode((value as string).replace(/[\t\n]/g, ' '))] as const,
  );
  if (new Set(pairs.map(([key]) => key)).size !== pairs.length) throw new Error('An attribute stands twice.');
  return Object.fromEntries(pairs);
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (_whole, code: string | undefined, name: string | undefined) => {
    const character = code === undefined ? entities[name ?? ''] : String.fromCodePoint(Number(code));
    if (character === undefined) throw new Error('There is an unknown entity or a bare ampersand.');
    return character;
  });
}
