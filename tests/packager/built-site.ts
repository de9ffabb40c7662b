/** A small built site, as the build leaves it: relative addresses, two editions, shared files. */
import type { CourseFile } from '../../src/packager/course-file.ts';
import type { Site } from '../../src/packager/site.ts';

export const course: CourseFile = {
  title: 'Van Kijken Naar Zien',
  revision: '1.0.0+abc',
  editions: [
    {
      id: 'klantmanager',
      title: 'Voor klantmanagers',
      home: 'klantmanager/index.html',
      launch: 'klantmanager/start.html',
      lessons: [
        {
          code: 12,
          title: 'Raakmomenten',
          path: 'klantmanager/lessen/raakmomenten.html',
          required: true,
          part: 'deel-2',
          exercises: [1],
        },
        {
          code: 13,
          title: 'Na de les',
          path: 'klantmanager/lessen/na-de-les.html',
          required: false,
          part: 'aan-de-slag',
          exercises: [2, 3],
        },
      ],
      conversations: [
        {
          id: 'ja-hoor',
          page: 'klantmanager/gesprekken/ja-hoor.html',
          sitePages: ['klantmanager/gesprekken/tijden/ja-hoor.html'],
          lessons: [12],
        },
        { id: 'vaarwel', page: 'klantmanager/gesprekken/vaarwel.html', sitePages: [], lessons: [13] },
      ],
    },
    {
      id: 'leidinggevende',
      title: 'Voor leidinggevenden',
      home: 'leidinggevende/index.html',
      launch: 'leidinggevende/start.html',
      lessons: [],
      conversations: [],
    },
  ],
};

/** A page with `body`, `depth` folders below the root of the site. */
export function page(depth: number, body: string, target = 'site'): string {
  const up = depth === 0 ? './' : '../'.repeat(depth);
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; media-src 'self' blob:; base-uri 'none'"><meta name="course-target" content="${target}">
<title>Les</title><link rel="stylesheet" href="${up}_assets/course.css"><link rel="stylesheet" href="${up}theme/organisation.css">
<link rel="index" href="${up}klantmanager/index.html"><script type="module" src="${up}_assets/page.js"></script></head><body>${body}</body></html>`;
}

const texts: Readonly<Record<string, string>> = {
  'index.html': page(
    0,
    '<a href="./klantmanager/index.html">Klantmanagers</a> <a href="./leidinggevende/index.html">L</a>',
  ),
  'toegankelijkheid.html': page(0, '<a href="./index.html">Voorkant</a> <a href="./klantmanager/hulp.html">Hulp</a>'),
  'los.html': page(0, 'Nergens genoemd'),
  'klantmanager/index.html': page(
    1,
    `<header class="site-header no-print"><a href="./index.html">Naam</a></header>
<script type="application/json" data-outline>{"id":"vknz-klantmanager","lessons":[{"code":12,"required":true,"exercises":[1]},{"code":13,"required":false,"exercises":[2,3]}]}</script>
<section><h2>Deel 2</h2><ul><li data-lesson="12"><a href="./lessen/raakmomenten.html?a=1&amp;b=2#top">Les</a></li></ul></section>
<section><h2>Aan de slag</h2><ul> <li data-lesson="13"><a href="./lessen/na-de-les.html">Na de les</a></li> </ul></section>
<footer class="site-footer"><p>Voet</p></footer>`,
  ),
  'klantmanager/hulp.html': page(1, '<a href="../toegankelijkheid.html">Toegankelijkheid</a>'),
  'klantmanager/start.html': page(
    1,
    '<nav hidden><ul><li><a data-lesson="12" href="./lessen/raakmomenten.html">Les</a></li> <li> <a data-lesson="13" href="./lessen/na-de-les.html">Na</a> </li></ul></nav>',
  ),
  'klantmanager/lessen/raakmomenten.html': page(
    2,
    `<video src="../../clips/ja-hoor/clip.mp4" poster="../../clips/ja-hoor/poster.jpg"><track src="../../clips/ja-hoor/nl.vtt"></video>
<a href="https://example.org/bron">Bron</a> <a href="#top">Boven</a> <img srcset="../../clips/ja-hoor/poster.jpg 1x" src="data:image/gif;base64,R0">
<script type="application/json">{"not":"href=/absolute"}</script><!-- <a href="/weg"> -->`,
  ),
  'klantmanager/lessen/na-de-les.html': page(2, '<p>Tot slot</p>'),
  'leidinggevende/index.html': page(1, 'Nog in de maak'),
  'leidinggevende/start.html': page(1, ''),
  'leidinggevende/hulp.html': page(1, 'Hulp'),
  '_assets/course.css':
    '@font-face { src: url(./letter.woff2) } a { background: url("data:image/svg+xml,x") } b { fill: url(#g) }',
  '_assets/page.js': 'import{a as b}from"./chunk.js";const c=()=>import("./later.js");export{b,c}',
  '_assets/chunk.js': 'export const a="https://svelte.dev/e/x"',
  '_assets/later.js': 'export{}',
  'theme/organisation.css': '',
  'course.json': JSON.stringify(course),
};

const binaries = [
  '_assets/letter.woff2',
  'clips/ja-hoor/clip.mp4',
  'clips/ja-hoor/poster.jpg',
  'clips/ja-hoor/nl.vtt',
  'clips/elders/clip.mp4',
];

/** The site with `changes`: a text, or `null` to leave a file out. */
export function builtSite(changes: Readonly<Record<string, string | null>> = {}): Site {
  const files = new Map<string, { size: number; text: string | null }>();
  for (const [path, text] of Object.entries(texts)) files.set(path, { size: text.length, text });
  for (const path of binaries) files.set(path, { size: 3, text: null });
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, { size: text.length, text });
  }
  return files;
}
