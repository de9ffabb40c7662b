/** Mistakes around the lessons: each is told with file, finding and remedy, all at once. */
import { describe, expect, it } from 'vitest';
import { findAroundProblems, type AroundFiles } from '#content/check-around.ts';
import { guideSchema } from '#content/guide-schema.ts';
import { readReferences } from '#content/lesson-references.ts';
import { termSchema, type Term } from '#content/glossary-schema.ts';
import { toolSchema } from '#content/tool-schema.ts';
import { lesson } from './sample-content.ts';

const term = (id: string, more: Partial<Term> = {}): Term =>
  termSchema.parse({ id, term: id, meaning: 'Wat je ziet of hoort, meer dan één ding tegelijk.', ...more });

const sheet = toolSchema.parse({
  title: 'Oefenkijkwijzer',
  for: 'klantmanager',
  layout: 'sheet',
  order: 1,
  purpose: 'Kijk in je eentje naar je eigen gesprek.',
  minutes: 45,
  editions: ['klantmanager'],
  origin: 'Cursusmateriaal. De Kijkwijzer zelf staat bij de makers.',
  sections: [{ id: 'doel', title: 'Vooraf', fields: [{ id: 'wat', kind: 'line', label: 'Wat wilde je?' }] }],
});

const guide = guideSchema.parse({
  aim: 'De groep ziet dat kijken verschilt.',
  minutes: 30,
  group: '4–8 mensen',
  prepare: ['Kijk zelf vooraf naar het gesprek.'],
  steps: [10, 15, 5].map((minutes) => ({ minutes, what: 'Samen kijken en opschrijven.' })),
  questions: ['Wat zag je precies?', 'Wat hoorde je precies?', 'Wie zag iets anders?'],
  watch: ['Iemand oordeelt: vraag wat er te zien was.', 'Het blijft stil: kijk nog een keer.'],
  online: 'Ieder kijkt op het eigen scherm.',
});

function content(body = '', more: Partial<AroundFiles> = {}): AroundFiles {
  return {
    lessons: [{ id: 'deel-2/raakmomenten', data: lesson, references: readReferences(body) }],
    terms: new Map([['signaal', term('signaal')]]),
    tools: new Map([['oefenkijkwijzer', sheet]]),
    guides: new Map([['deel-2/raakmomenten', guide]]),
    sources: new Map([['S1', {}]]),
    clips: new Map([
      ['uitleg', { files: {} }],
      ['ja-hoor', { files: { 'video-cuts.mp4': { bytes: 1, sha256: '' } } }],
    ]),
    ...more,
  };
}

describe('readReferences', () => {
  it('finds what a text refers to, also over several lines and with other attributes first', () => {
    const body = `Een <Begrip id="signaal">signaal</Begrip>.<Bron id="S1" /><Bron id="S1" />
      <Oefening
        id="ja-hoor-spot"
      />
      <Gereedschap soort="kaart" id="oefenkijkwijzer" /><Editie klantmanager="de klant" /><Uitlegfilm id="uitleg" />
      <Dichtbij id="ja-hoor" />`;
    expect(readReferences(body)).toEqual({
      exercises: ['ja-hoor-spot'],
      terms: ['signaal'],
      tools: ['oefenkijkwijzer'],
      sources: ['S1'],
      films: ['uitleg'],
      closeUps: ['ja-hoor'],
      wordless: ['leidinggevende'],
    });
  });
});

describe('findAroundProblems', () => {
  it('has nothing to say about sound content', () => {
    const body =
      '<Begrip id="signaal">x</Begrip><Bron id="S1" /><Gereedschap id="oefenkijkwijzer" /><Dichtbij id="ja-hoor" />';
    expect(findAroundProblems(content(body))).toEqual([]);
  });

  it('tells everything that a lesson refers to in vain, at once', () => {
    const body = `<Begrip id="weg">x</Begrip><Begrip id="signaal">x</Begrip><Begrip id="signaal">x</Begrip>
      <Gereedschap id="hamer" /><Bron id="S2" /><Editie leidinggevende="x" />
      <Uitlegfilm id="stil" /><Dichtbij id="uitleg" /><Dichtbij id="weg" />`;
    const file = 'src/content/lessons/deel-2/raakmomenten.mdx';
    expect(findAroundProblems(content(body))).toEqual([
      `${file}: term "weg" does not exist; add it to src/content/glossary.yaml`,
      `${file}: term "signaal" is explained twice; keep <Begrip> at its first use`,
      `${file}: tool "hamer" does not exist; add src/content/tools/hamer.yaml`,
      `${file}: film "stil" does not exist; run: npm run studio -- render stil`,
      `${file}: conversation "uitleg" has no film with cuts; add cuts: true to its screenplay and render it`,
      `${file}: conversation "weg" has no film with cuts; add cuts: true to its screenplay and render it`,
      `${file}: refers to source "S2", which its frontmatter lacks; add it to sources`,
      `${file}: an <Editie> has no wording for klantmanager; add klantmanager="…"`,
    ]);
  });

  it('a tool that one of the editions of the lesson does not have', () => {
    const both = { ...lesson, editions: ['klantmanager' as const, 'leidinggevende' as const] };
    const lessons = [{ id: 'x', data: both, references: readReferences('<Gereedschap id="oefenkijkwijzer" />') }];
    const found = findAroundProblems(content('', { lessons, guides: new Map() }));
    expect(found).toEqual([
      'src/content/lessons/x.mdx: tool "oefenkijkwijzer" is not in all editions of this lesson; add the edition to the tool',
    ]);
  });

  it('terms that point nowhere, tools with an id twice, a guide without its lesson', () => {
    const twice = { ...sheet, film: 'stil', sources: ['S7'], sections: [...sheet.sections, ...sheet.sections] };
    const found = findAroundProblems(
      content('', {
        terms: new Map([['signaal', term('signaal', { see: ['weg'], sources: ['S9'] })]]),
        tools: new Map([['oefenkijkwijzer', twice]]),
        guides: new Map([['deel-9/weg', guide]]),
      }),
    );
    expect(found).toEqual([
      'src/content/glossary.yaml: term "signaal" points to "weg", which does not exist; add it or leave it out',
      'src/content/glossary.yaml: term "signaal" names source "S9"; add it to src/content/sources.yaml',
      'src/content/tools/oefenkijkwijzer.yaml: source "S7" does not exist; add it to src/content/sources.yaml',
      'src/content/tools/oefenkijkwijzer.yaml: film "stil" does not exist; run: npm run studio -- render stil',
      'src/content/tools/oefenkijkwijzer.yaml: id "doel" is used twice; give each section, and each field in it, its own',
      'src/content/tools/oefenkijkwijzer.yaml: id "doel.wat" is used twice; give each section, and each field in it, its own',
      'src/content/guides/deel-9/weg.yaml: there is no lesson deel-9/weg; name the file after its lesson',
    ]);
  });
});

describe('guideSchema', () => {
  it('wants the steps to fill the session', () => {
    const { error } = guideSchema.safeParse({ ...guide, minutes: 45 });
    expect(error?.issues[0]?.message).toContain('add up');
  });
});
