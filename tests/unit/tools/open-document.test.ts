/** The open documents of all tools: held to the rules of ODF 1.3 itself, and to what a reader may expect of them. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { toolSchema, type Tool } from '#content/tool-schema.ts';
import { odtType, writeOdt } from '#content/odt/write-odt.ts';
import { element, text } from '#content/odt/xml.ts';
import { contentFolder, filesIn, readYaml } from '../../content/real-content.ts';

const paths = await filesIn(`${contentFolder}/tools`, '.yaml');
const tools = await Promise.all(paths.map(async (path) => [path, toolSchema.parse(await readYaml(path))] as const));

/** Every kind of field, with signs that XML does not like. */
const sample: Tool = toolSchema.parse({
  title: 'Van A & B < C "D"',
  for: 'klantmanager',
  layout: 'sheet',
  order: 1,
  purpose: 'Alle soorten vragen op één blad bij elkaar.',
  minutes: 5,
  editions: ['klantmanager'],
  origin: 'Gemaakt om te proberen of alles er staat.',
  sections: [
    {
      id: 'alles',
      title: 'Alles',
      text: ['Eén alinea.\u0001'],
      fields: [
        { id: 'een', kind: 'line', label: 'Regel', hint: 'Kort.' },
        { id: 'twee', kind: 'text', label: 'Tekst', rows: 14 },
        { id: 'drie', kind: 'date', label: 'Dag' },
        { id: 'vier', kind: 'choice', label: 'Eén van', options: ['ja', 'nee'] },
        { id: 'vijf', kind: 'checks', label: 'Enkele van', options: ['hier', 'daar', 'nergens'] },
        { id: 'zes', kind: 'scale', label: 'Plek', from: 'nooit', to: 'altijd', steps: 7 },
        { id: 'zeven', kind: 'table', label: 'Tabel', columns: ['A', 'Tweede kolom', 'C', 'D', 'E'], rows: 2 },
      ],
    },
    { id: 'tekst', title: 'Alleen tekst', text: ['Klaar.'] },
  ],
});

const unpack = (tool: Tool): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(writeOdt(tool))).map(([path, bytes]) => [path, strFromU8(bytes)]));

async function readSchema(name: string): Promise<string> {
  const packed = await readFile(`${import.meta.dirname}/odf/OpenDocument-v1.3-${name}.rng.gz`);
  return gunzipSync(packed).toString('utf8');
}

describe('the archive', () => {
  it('begins with its media type, not packed and without extra fields, so that programs know it', () => {
    const bytes = writeOdt(sample);
    const view = new DataView(bytes.buffer);
    expect(view.getUint32(0, true)).toBe(0x04034b50);
    const [method, extra] = [view.getUint16(8, true), view.getUint16(28, true)];
    expect([method, extra, strFromU8(bytes.subarray(30, 38 + odtType.length))]).toEqual([0, 0, `mimetype${odtType}`]);
  });

  it('names in its manifest exactly what is in it', () => {
    const files = unpack(sample);
    const named = [...(files['META-INF/manifest.xml'] ?? '').matchAll(/full-path="([^"]*)"/g)].map(([, path]) => path);
    const inside = Object.keys(files).filter((path) => path !== 'mimetype' && !path.startsWith('META-INF/'));
    expect(named.toSorted()).toEqual(['/', ...inside].toSorted());
  });

  it('is the same each time', () => {
    expect(writeOdt(sample)).toEqual(writeOdt(sample));
  });
});

describe('held to the schema of ODF 1.3', () => {
  const schemas: { document: string; manifest: string } = { document: '', manifest: '' };
  beforeAll(async () => {
    schemas.document = await readSchema('schema');
    schemas.manifest = await readSchema('manifest-schema');
  });

  const check = async (files: Readonly<Record<string, string>>, names: readonly string[], schema: string) => {
    const xml = names.map((name) => ({ fileName: name.replace('/', '-'), contents: files[name] ?? '' }));
    const { errors } = await validateXML({ xml, schema: [schema], extension: 'relaxng', maxMemoryPages: 4096 });
    return errors.map(({ rawMessage }) => rawMessage);
  };

  it.each([['every kind of field', sample] as const, ...tools])('%s', async (_path, tool) => {
    const files = unpack(tool);
    expect(await check(files, ['content.xml', 'styles.xml', 'meta.xml'], schemas.document)).toEqual([]);
    expect(await check(files, ['META-INF/manifest.xml'], schemas.manifest)).toEqual([]);
  });

  it('would not pass with an attribute that ODF does not know', async () => {
    const files = {
      'content.xml': (unpack(sample)['content.xml'] ?? '').replace('<text:h ', '<text:h text:colour="red" '),
    };
    expect(await check(files, ['content.xml'], schemas.document)).not.toEqual([]);
  });
});

describe.each(tools)('%s as a document', (_path, tool) => {
  const files = unpack(tool);
  const content = files['content.xml'] ?? '';

  it('uses only styles that it has', () => {
    const all = content + (files['styles.xml'] ?? '');
    const made = new Set([...all.matchAll(/style:name="([^"]+)"/g)].map(([, name]) => name));
    const used = [...content.matchAll(/(?:text|table):style-name="([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(used.filter((name) => !made.has(name))).toEqual([]);
  });

  it('says what it is, in Dutch, and has headings in order', () => {
    expect(files['meta.xml']).toContain('<dc:language>nl-NL</dc:language>');
    expect(files['styles.xml']).toContain('fo:language="nl" fo:country="NL"');
    const levels = [...content.matchAll(/text:outline-level="(\d)"/g)].map(([, level]) => Number(level));
    expect(levels).toEqual([1, ...tool.sections.map(() => 2)]);
  });

  it('holds every word of the tool once, and a box for every question', () => {
    const words = tool.sections.flatMap(({ title, text: texts, fields }) => [
      title,
      ...texts,
      ...fields.flatMap((field) => [field.label, ...('options' in field ? field.options : [])]),
    ]);
    const missing = words.filter((part) => !content.includes(text(part).markup));
    expect(missing).toEqual([]);
    const all = tool.sections.flatMap(({ id, fields }) =>
      fields.map((field) => [field.kind, `${id}.${field.id}`] as const),
    );
    const tables = all.filter(([kind]) => kind === 'scale' || kind === 'table').map(([, name]) => name);
    expect([...content.matchAll(/table:name="([^"]+)"/g)].map(([, name]) => name)).toEqual(tables);
    const written = all.filter(([kind]) => ['line', 'text', 'date'].includes(kind));
    expect(content.match(/text:style-name="Answer"/g)?.length ?? 0).toBe(written.length);
    expect(content).toContain('Cursusmateriaal.');
  });
});

describe('the writer of XML', () => {
  it('escapes what has a meaning and leaves out what cannot be', () => {
    const made = element('a', { b: '<"&', c: undefined, d: 0 }, text('1 < 2 & \u0000\u001f"3"'));
    expect(made.markup).toBe('<a b="&lt;&quot;&amp;" d="0">1 &lt; 2 &amp; "3"</a>');
    expect(element('a', {}).markup).toBe('<a/>');
  });
});
