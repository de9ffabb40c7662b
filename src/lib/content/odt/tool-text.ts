/** The text of a tool as a document: headings, questions, and boxes to write in, on paper or in a word processor. */
import { columnShares } from '../column-shares.ts';
import type { Tool, ToolField, ToolSection } from '../tool-schema.ts';
import { fontFaces, namespaces } from './styles.ts';
import { element as el, text, type Attributes, type Markup } from './xml.ts';

const width = 17;
const cm = (size: number): string => `${Number(size.toFixed(2))}cm`;

/** `content.xml` of an empty tool. */
export function contentRoot(tool: Tool): Markup {
  return el(
    'office:document-content',
    namespaces,
    fontFaces(),
    el('office:automatic-styles', {}, ...tableStyles()),
    el(
      'office:body',
      {},
      el(
        'office:text',
        {},
        heading(1, tool.title),
        paragraph('Lead', tool.purpose),
        ...tool.sections.flatMap((section) => writeSection(section)),
        paragraph('Origin', `Cursusmateriaal. ${tool.origin}`),
      ),
    ),
  );
}

function writeSection(section: ToolSection): readonly Markup[] {
  // What leads to a question stays with it.
  const last = section.fields.length > 0 ? section.text.length - 1 : null;
  return [
    heading(2, section.title),
    ...section.text.map((words, at) => paragraph(at === last ? 'Opening' : 'Text_20_body', words)),
    ...section.fields.flatMap((field) => writeField(field, `${section.id}.${field.id}`)),
  ];
}

function writeField(field: ToolField, name: string): readonly Markup[] {
  const asked = [
    paragraph('Question', field.label),
    ...(field.hint === undefined ? [] : [paragraph('Hint', field.hint)]),
  ];
  switch (field.kind) {
    case 'line':
    case 'date':
      return [...asked, lines(1)];
    case 'text':
      return [...asked, lines(field.rows)];
    case 'choice':
      return [...asked, ...options('○', field.options)];
    case 'checks':
      return [...asked, ...options('☐', field.options)];
    case 'scale':
      return [...asked, scale(name, field)];
    case 'table':
      return [...asked, grid(name, field)];
  }
}

/** A few stay together; word processors lose count of longer chains and then tear them anywhere. */
function options(box: string, words: readonly string[]): readonly Markup[] {
  return words.map((option, at) => {
    const stays = at === 0 || (words.length <= 4 && at < words.length - 1);
    return paragraph(stays ? 'First_20_option' : 'Option', `${box}\t${option}`);
  });
}

function heading(level: number, words: string): Markup {
  return el('text:h', { 'text:style-name': `Heading_20_${level}`, 'text:outline-level': level }, text(words));
}

/** A tab stands between a box to tick and its words. */
function paragraph(style: string, words: string): Markup {
  const [first = '', ...rest] = words.split('\t');
  const parts = [text(first), ...rest.flatMap((part) => [el('text:tab', {}), text(part)])];
  return el('text:p', { 'text:style-name': style }, ...parts);
}

/** A frame to write in, of so many lines. No table: a screen reader reads on, and it stays with its question. */
function lines(count: number): Markup {
  const breaks = Array.from({ length: count - 1 }, () => el('text:line-break', {}));
  return el('text:p', { 'text:style-name': 'Answer' }, ...breaks);
}

function scale(name: string, { from, to, steps }: Extract<ToolField, { kind: 'scale' }>): Markup {
  const places = Array.from({ length: steps }, () => cell('Place', '○', 'Bare'));
  return el(
    'table:table',
    { 'table:name': name, 'table:style-name': 'Table' },
    el('table:table-column', { 'table:style-name': 'End' }),
    el('table:table-column', { 'table:style-name': 'Place', 'table:number-columns-repeated': steps }),
    el('table:table-column', { 'table:style-name': 'End' }),
    el(
      'table:table-row',
      { 'table:style-name': 'Plain' },
      cell('Hint', from, 'Bare'),
      ...places,
      cell('Hint', to, 'Bare'),
    ),
  );
}

function grid(name: string, { columns, rows }: Extract<ToolField, { kind: 'table' }>): Markup {
  const row = el('table:table-row', { 'table:style-name': 'Cells' }, ...columns.map(() => cell('Standard', '')));
  const head = el(
    'table:table-row',
    { 'table:style-name': 'Plain' },
    ...columns.map((words) => cell('Table_20_Heading', words)),
  );
  return el(
    'table:table',
    { 'table:name': name, 'table:style-name': 'Table' },
    ...columnShares(columns).map((share) => el('table:table-column', { 'table:style-name': `Share${share}` })),
    el('table:table-header-rows', {}, head),
    ...Array.from({ length: rows }, () => row),
  );
}

function cell(style: string, words: string, look = 'Cell'): Markup {
  return el('table:table-cell', { 'table:style-name': look, 'office:value-type': 'string' }, paragraph(style, words));
}

function tableStyles(): readonly Markup[] {
  const made = (family: string, name: string, properties: string, attributes: Attributes): Markup =>
    el('style:style', { 'style:name': name, 'style:family': family }, el(`style:${properties}`, attributes));
  const column = (name: string, size: number): Markup =>
    made('table-column', name, 'table-column-properties', { 'style:column-width': cm(size) });
  const row = (name: string, size: number): Markup =>
    made('table-row', name, 'table-row-properties', { 'style:min-row-height': cm(size), 'fo:keep-together': 'always' });
  const shares = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70];
  return [
    made('table', 'Table', 'table-properties', {
      'style:width': cm(width),
      'table:align': 'left',
      'style:may-break-between-rows': 'true',
    }),
    column('End', 4.2),
    column('Place', 1.2),
    ...shares.map((share) => column(`Share${share}`, (width * share) / 100)),
    row('Plain', 0.6),
    row('Cells', 1.1),
    made('table-cell', 'Cell', 'table-cell-properties', {
      'fo:padding': '0.12cm',
      'fo:border': '0.5pt solid #000000',
    }),
    made('table-cell', 'Bare', 'table-cell-properties', { 'fo:padding': '0.05cm', 'style:vertical-align': 'middle' }),
  ];
}
