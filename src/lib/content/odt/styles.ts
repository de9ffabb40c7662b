/** How a tool looks as a document: named styles that an organisation changes in one place. Black on white, A4. */
import { element as el, text, type Attributes, type Markup } from './xml.ts';

const font = 'Arial';

/** Spaces of names that these files use. */
export const namespaces: Attributes = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.3',
};

/** The fonts that styles name. */
export function fontFaces(): Markup {
  const face = { 'style:name': font, 'svg:font-family': font, 'style:font-family-generic': 'swiss' };
  return el('office:font-face-decls', {}, el('style:font-face', { ...face, 'style:font-pitch': 'variable' }));
}

/** `styles.xml`: styles, page and footer. `line` stands at the foot of every page. */
export function stylesRoot(line: string): Markup {
  return el(
    'office:document-styles',
    namespaces,
    fontFaces(),
    el('office:styles', {}, defaults(), ...textStyles(), ...formStyles()),
    el('office:automatic-styles', {}, pageLayout()),
    el('office:master-styles', {}, masterPage(line)),
  );
}

function defaults(): Markup {
  return el(
    'style:default-style',
    { 'style:family': 'paragraph' },
    el('style:paragraph-properties', { 'fo:orphans': 2, 'fo:widows': 2, 'style:writing-mode': 'lr-tb' }),
    el('style:text-properties', {
      'style:font-name': font,
      'fo:font-size': '10.5pt',
      'fo:language': 'nl',
      'fo:country': 'NL',
      'fo:hyphenate': 'false',
    }),
  );
}

type Look = Readonly<{
  shown?: string;
  parent?: string;
  next?: string;
  level?: number;
  paragraph?: Attributes;
  words?: Attributes;
}>;

function style(name: string, { shown, parent, next, level, paragraph = {}, words = {} }: Look): Markup {
  const properties = [
    ...(Object.keys(paragraph).length > 0 ? [el('style:paragraph-properties', paragraph)] : []),
    ...(Object.keys(words).length > 0 ? [el('style:text-properties', words)] : []),
  ];
  const attributes = {
    'style:name': name,
    'style:display-name': shown,
    'style:family': 'paragraph',
    'style:parent-style-name': parent,
    'style:next-style-name': next,
    'style:default-outline-level': level,
    'style:class': 'text',
  };
  return el('style:style', attributes, ...properties);
}

const bold = { 'fo:font-weight': 'bold' };
const stays = { 'fo:keep-with-next': 'always' };

const margins = (top: string, bottom: string): Attributes => ({ 'fo:margin-top': top, 'fo:margin-bottom': bottom });

/** Running text and headings. */
function textStyles(): readonly Markup[] {
  const heading = { parent: 'Standard', next: 'Text_20_body' };
  return [
    style('Standard', { paragraph: { 'fo:line-height': '120%' } }),
    style('Text_20_body', { shown: 'Text body', parent: 'Standard', paragraph: margins('0cm', '0.2cm') }),
    style('Opening', { parent: 'Text_20_body', paragraph: stays }),
    style('Heading', { ...heading, paragraph: stays, words: bold }),
    style('Heading_20_1', {
      shown: 'Heading 1',
      parent: 'Heading',
      next: 'Text_20_body',
      level: 1,
      paragraph: margins('0cm', '0.15cm'),
      words: { 'fo:font-size': '20pt' },
    }),
    style('Heading_20_2', {
      shown: 'Heading 2',
      parent: 'Heading',
      next: 'Text_20_body',
      level: 2,
      paragraph: { ...margins('0.45cm', '0.1cm'), 'fo:padding-top': '0.2cm', 'fo:border-top': '0.75pt solid #000000' },
      words: { 'fo:font-size': '14pt' },
    }),
    style('Lead', { parent: 'Text_20_body', next: 'Text_20_body', words: { 'fo:font-size': '12pt' } }),
  ];
}

/** What questions and their answers look like. */
function formStyles(): readonly Markup[] {
  return [
    style('Question', { parent: 'Standard', paragraph: { ...margins('0.2cm', '0.1cm'), ...stays }, words: bold }),
    style('Hint', {
      parent: 'Standard',
      paragraph: { ...margins('0cm', '0.1cm'), ...stays },
      words: { 'fo:font-size': '9.5pt' },
    }),
    style('Answer', {
      parent: 'Standard',
      paragraph: {
        ...margins('0cm', '0.15cm'),
        'fo:line-height': '0.7cm',
        'fo:padding': '0.12cm',
        'fo:border': '0.5pt solid #000000',
        'fo:keep-together': 'always',
        'style:join-border': 'false',
      },
    }),
    style('First_20_option', {
      shown: 'First option',
      parent: 'Standard',
      paragraph: { ...margins('0cm', '0.05cm'), ...stays, 'fo:margin-left': '0.7cm', 'fo:text-indent': '-0.7cm' },
    }),
    style('Option', { parent: 'First_20_option', paragraph: { 'fo:keep-with-next': 'auto' } }),
    style('Table_20_Heading', {
      shown: 'Table Heading',
      parent: 'Standard',
      words: { ...bold, 'fo:font-size': '10pt' },
    }),
    style('Place', { parent: 'Standard', paragraph: { 'fo:text-align': 'center' }, words: { 'fo:font-size': '13pt' } }),
    style('Origin', {
      parent: 'Standard',
      paragraph: { ...margins('0.6cm', '0cm'), 'fo:padding-top': '0.15cm', 'fo:border-top': '0.5pt solid #000000' },
      words: { 'fo:font-size': '9pt' },
    }),
    style('Footer', { parent: 'Standard', words: { 'fo:font-size': '8.5pt' }, paragraph: {} }),
  ];
}

function pageLayout(): Markup {
  const page = {
    'fo:page-width': '21cm',
    'fo:page-height': '29.7cm',
    'style:print-orientation': 'portrait',
    'fo:margin-top': '1.6cm',
    'fo:margin-bottom': '1.2cm',
    'fo:margin-left': '2cm',
    'fo:margin-right': '2cm',
  };
  const footer = { 'fo:min-height': '0.8cm', 'fo:margin-top': '0.4cm' };
  return el(
    'style:page-layout',
    { 'style:name': 'A4' },
    el('style:page-layout-properties', page),
    el('style:header-style', {}),
    el('style:footer-style', {}, el('style:header-footer-properties', footer)),
  );
}

function masterPage(line: string): Markup {
  const number = el('text:page-number', { 'text:select-page': 'current' }, text('1'));
  const footer = el('text:p', { 'text:style-name': 'Footer' }, text(`${line} · bladzijde `), number);
  return el(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
    el('style:footer', {}, footer),
  );
}
