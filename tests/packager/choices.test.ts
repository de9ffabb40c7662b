/** What the settings of an organisation change in a package. */
import { describe, expect, test } from 'vitest';
import { planPackage, type PackageOrder, type PackagePlan } from '../../src/packager/plan.ts';
import { describeProblem } from '../../src/packager/problems.ts';
import { defaultSettings, type Settings } from '../../src/packager/settings.ts';
import type { Site } from '../../src/packager/site.ts';
import { builtSite, course, page } from './built-site.ts';

const lesson = 'klantmanager/lessen/raakmomenten.html';
const home = 'klantmanager/index.html';

function attempt(settings: Partial<Settings>, change: Partial<PackageOrder> = {}, site: Site = builtSite()) {
  const order = { format: 'scorm12', edition: 'klantmanager', theme: null, logo: null, ...change } as const;
  return planPackage(site, course, { ...order, settings: { ...defaultSettings, ...settings } });
}
function plan(...given: Parameters<typeof attempt>): PackagePlan {
  const made = attempt(...given);
  if (!made.ok) throw new Error(made.problem.map(describeProblem).join('\n'));
  return made.value;
}
function problems(...given: Parameters<typeof attempt>): readonly string[] {
  const made = attempt(...given);
  return made.ok ? [] : made.problem.map(describeProblem);
}
const textOf = (made: PackagePlan, path: string): string => made.files.find((file) => file.path === path)?.text ?? '';
const pathsOf = (made: PackagePlan): readonly string[] => made.files.map(({ path }) => path);

describe('films', () => {
  const site = new Map([...builtSite(), ['clips/ja-hoor/video.mp4', { size: 9, text: null }]]);
  const both = new Map([...site, ['clips/ja-hoor/video-lite.mp4', { size: 3, text: null }]]);
  const showing = (films: Site): Site => {
    const html = (films.get(lesson)?.text ?? '').replaceAll('clip.mp4', 'video.mp4');
    return new Map([...films, [lesson, { size: html.length, text: html }]]);
  };

  test('the small film takes the place of the large one, and never goes along beside it', () => {
    const lite = plan({ lite: true }, {}, showing(both));
    expect(lite.name).toBe('vknz-klantmanager-scorm12-lite');
    expect(lite.files.find(({ path }) => path.endsWith('video.mp4'))?.from).toBe('clips/ja-hoor/video-lite.mp4');
    for (const made of [lite, plan({}, {}, showing(both))])
      expect(pathsOf(made).filter((path) => path.includes('video'))).toEqual(['clips/ja-hoor/video.mp4']);
    expect(plan({}, {}, showing(both)).files.find(({ path }) => path.endsWith('video.mp4'))?.from).toBe(
      'clips/ja-hoor/video.mp4',
    );
  });

  test('a film that no page shows stays out, also beside one that is shown', () => {
    const cuts = new Map([...both, ['clips/ja-hoor/video-cuts.mp4', { size: 9, text: null }]]);
    expect(pathsOf(plan({}, {}, showing(cuts))).filter((path) => path.includes('video'))).toEqual([
      'clips/ja-hoor/video.mp4',
    ]);
  });

  test('where there is no small film the large one goes along', () => {
    const made = plan({ lite: true }, {}, showing(site));
    expect(made.files.find(({ path }) => path.endsWith('video.mp4'))?.from).toBe('clips/ja-hoor/video.mp4');
  });

  test('films at an address of the organisation are asked there, may be asked there, and are not in the package', () => {
    const made = plan({ videoBase: 'https://media.voorbeeld.nl/vknz/' }, {}, showing(both));
    expect(made.elsewhere).toEqual(['clips/ja-hoor/video.mp4']);
    expect(pathsOf(made).filter((path) => path.includes('video'))).toEqual([]);
    const shown = textOf(made, lesson);
    expect(shown).toContain('<video src="https://media.voorbeeld.nl/vknz/clips/ja-hoor/video.mp4"');
    expect(shown).toContain("media-src 'self' blob: https://media.voorbeeld.nl;");
    expect(shown).toContain('connect-src https://media.voorbeeld.nl;');
    expect(textOf(made, home)).not.toContain('media.voorbeeld.nl');
  });
});

describe('lessons', () => {
  test('a lesson that is left out is in no list, in no outline and in no file; links to it lead to the overview', () => {
    const site = builtSite({
      [lesson]: (builtSite().get(lesson)?.text ?? '').replace(
        '</body>',
        '<a href="./na-de-les.html">Verder</a></body>',
      ),
    });
    for (const settings of [{ without: [13] }, { parts: ['deel-2'] }]) {
      const made = plan(settings, {}, site);
      expect(pathsOf(made)).not.toContain('klantmanager/lessen/na-de-les.html');
      for (const path of pathsOf(made)) expect(textOf(made, path)).not.toContain('data-lesson="13"');
      expect(textOf(made, home)).toContain('"lessons":[{"code":12,"required":true,"exercises":[1]}]');
      expect(textOf(made, home)).not.toContain('Aan de slag');
      expect(textOf(made, home)).toContain('data-lesson="12"');
      expect(textOf(made, lesson)).toContain('<a href="../index.html">Verder</a>');
      expect(textOf(made, 'course.json')).not.toContain('na-de-les');
    }
  });

  test.each([
    [{ parts: ['deel-9'] }, 'There is no part "deel-9"'],
    [{ without: [99] }, 'There is no lesson with number 99'],
    [{ without: [12, 13] }, 'has no lessons'],
    [{ completion: { rule: 'exercises', exercises: [1, 7] } }, 'There is no exercise with number 7'],
    [{ completion: { rule: 'final', exercises: [8] } }, 'There is no exercise with number 8'],
    [{ without: [13], completion: { rule: 'exercises', exercises: [2] } }, 'There is no exercise with number 2'],
  ] as [Partial<Settings>, string][])('%j is refused', (settings, sentence) => {
    expect(problems(settings).join('\n')).toContain(sentence);
  });

  describe('conversations', () => {
    const card = (id: string, lesson: number) =>
      `<li data-conversation="${id}"><img src="../../clips/${id}/poster.jpg"><p data-lesson="${lesson}">Begin hier</p>` +
      `<section><p>Vraag</p><ul><li data-lesson="${lesson}"><a href="../lessen/na-de-les.html">Oefening</a></li></ul></section>` +
      `<a href="./${id}.html">Lezingen</a></li>`;
    const film = (id: string) => page(2, `<video src="../../clips/${id}/video.mp4"></video>`);
    const site: Site = new Map([
      ...builtSite({
        'klantmanager/gesprekken/index.html': page(2, `<ul>${card('ja-hoor', 12)}${card('vaarwel', 13)}</ul>`),
        'klantmanager/gesprekken/ja-hoor.html': page(
          2,
          '<video src="../../clips/ja-hoor/video.mp4"></video><ul><li data-site-only><a href="./tijden/ja-hoor.html">Tijden</a></li></ul>',
        ),
        'klantmanager/gesprekken/tijden/ja-hoor.html': page(3, 'Tijden aantikken'),
        'klantmanager/gesprekken/vaarwel.html': film('vaarwel'),
        'klantmanager/hulp.html': page(1, '<a href="./gesprekken/vaarwel.html">Vaarwel</a>'),
      }),
      ...['ja-hoor', 'vaarwel'].flatMap((id): [string, { size: number; text: null }][] => [
        [`clips/${id}/video.mp4`, { size: 9, text: null }],
        [`clips/${id}/poster.jpg`, { size: 9, text: null }],
      ]),
    ]);

    test('one that no lesson of the package practises with is left out, with its page and its film', () => {
      const made = plan({ without: [13] }, {}, site);
      expect(pathsOf(made).filter((path) => path.includes('vaarwel'))).toEqual([]);
      expect(textOf(made, 'klantmanager/gesprekken/index.html')).not.toContain('vaarwel');
      expect(textOf(made, 'klantmanager/gesprekken/index.html')).toContain('data-conversation="ja-hoor"');
      expect(textOf(made, 'klantmanager/hulp.html')).toContain('<a href="./index.html">Vaarwel</a>');
      expect(pathsOf(made)).toContain('clips/ja-hoor/video.mp4');
      expect(pathsOf(plan({}, {}, site))).toContain('clips/vaarwel/video.mp4');
    });

    test('where lessons are left out, no list names them, and no heading stands above nothing', () => {
      const both = structuredClone(course);
      both.editions[0]?.conversations[1]?.lessons.push(12);
      const order = { format: 'scorm12', edition: 'klantmanager', theme: null, logo: null } as const;
      const made = planPackage(site, both, { ...order, settings: { ...defaultSettings, without: [13] } });
      const shown = made.ok ? textOf(made.value, 'klantmanager/gesprekken/index.html') : '';
      expect(shown).toContain(
        '<li data-conversation="vaarwel"><img src="../../clips/vaarwel/poster.jpg"><a href="./vaarwel.html">Lezingen</a></li>',
      );
      expect(shown).toContain('<p data-lesson="12">Begin hier</p><section><p>Vraag</p>');
    });

    test('what only the site can do is in no package', () => {
      const made = plan({}, {}, site);
      expect(pathsOf(made).filter((path) => path.includes('tijden'))).toEqual([]);
      expect(textOf(made, 'klantmanager/gesprekken/ja-hoor.html')).toContain('<ul></ul>');
    });
  });

  test('a list that still names the lesson is noticed', () => {
    const site = builtSite({ 'klantmanager/hulp.html': (builtSite().get(home)?.text ?? '').replaceAll('<li', '<div') });
    expect(problems({ without: [13] }, {}, site)).toContain(
      'klantmanager/hulp.html: still lists lesson 13, which is left out.',
    );
  });
});

describe('what an organisation shows of itself', () => {
  const drawing = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>');

  test('name, contact and validity under every page with a footer, neutralised', () => {
    const made = plan({ organisation: 'Gemeente <X>', privacyContact: 'fg@x.nl', expires: '2027-12-31' });
    const shown = textOf(made, home);
    expect(shown).toContain('<p data-organisation>Deze training krijg je van Gemeente &#60;X&#62;.</p>');
    expect(shown).toContain('<p data-organisation>Vragen over je gegevens? fg@x.nl</p>');
    expect(shown).toContain('<p data-organisation>Deze uitgave geldt tot en met 31 december 2027.</p></footer>');
  });

  test('where texts go to the LMS, every page says so, and none says that they stay here', () => {
    const stay = page(1, '<p><b data-texts-stay>Wat je opschrijft, blijft op dit apparaat.</b></p><footer></footer>');
    const site = builtSite({ 'klantmanager/hulp.html': stay });
    const travel = 'Wat je opschrijft, gaat ook naar je leerplatform. Wie dat beheert, kan het lezen.';
    const help = textOf(plan({ texts: 'lms' }, {}, site), 'klantmanager/hulp.html');
    expect(help).toContain(`<b data-texts-stay>${travel}</b>`);
    expect(help).toContain(`<p data-organisation>${travel}</p></footer>`);
    expect(help).not.toContain('blijft op dit apparaat');
    expect(textOf(plan({}, {}, site), 'klantmanager/hulp.html')).not.toContain(travel);
    const said = builtSite({
      'klantmanager/hulp.html': page(
        1,
        '<p>Niemand kijkt mee. Wat jij schrijft, blijft op dit apparaat.</p><p>De film blijft op dit apparaat.</p>',
      ),
      '_assets/later.js': 'export const a="Een zin. Blijft op dit apparaat."',
    });
    const made = plan({ texts: 'lms' }, {}, said);
    expect(textOf(made, 'klantmanager/hulp.html')).toContain('Wat jij schrijft, gaat ook naar je leerplatform.');
    expect(textOf(made, 'klantmanager/hulp.html')).toContain('De film blijft op dit apparaat.');
    expect(textOf(made, '_assets/later.js')).toContain('Een zin. Gaat ook naar je leerplatform.');
  });

  test('a page whose texts never travel says nothing else', () => {
    const sheet = page(1, '<p data-sheet-stays>Alles blijft op dit apparaat.</p><footer></footer>');
    const site = builtSite({ 'klantmanager/hulp.html': sheet });
    const made = textOf(plan({ texts: 'lms', organisation: 'Lindervoort' }, {}, site), 'klantmanager/hulp.html');
    expect(made).not.toContain('leerplatform');
    expect(made).toContain('Deze training krijg je van Lindervoort.');
  });

  test('the logo above every page, from any depth', () => {
    const made = plan({ organisation: 'Gemeente "X"' }, { logo: { name: 'Beeldmerk.SVG', bytes: drawing } });
    expect(made.files.find(({ path }) => path === 'theme/logo.svg')?.bytes).toEqual(drawing);
    expect(textOf(made, home)).toContain(
      '<header class="site-header no-print"><img class="organisation-logo" src="../theme/logo.svg" alt="Gemeente &#34;X&#34;" height="40">',
    );
    expect(textOf(made, 'imsmanifest.xml')).toContain('<file href="theme/logo.svg"/>');
  });

  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a);
  test.each([
    ['logo.svg', '<svg onload="alert(1)"/>', 'script'],
    ['logo.svg', '<svg><script>alert(1)</script></svg>', 'script'],
    ['logo.svg', '<svg><image href="https://elders.example/x.png"/></svg>', 'address from elsewhere'],
    ['logo.svg', '<svg><use xlink:href="//elders.example/x.svg#a"/></svg>', 'address from elsewhere'],
    ['logo.svg', '<svg><style>a{fill:url(https://elders.example)}</style></svg>', 'address from elsewhere'],
    ['logo.svg', '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', 'script'],
    ['logo.svg', 'hallo', 'holds no drawing'],
    ['logo.png', 'hallo', 'no PNG image'],
    ['logo.gif', 'GIF89a', 'an SVG, PNG or JPEG'],
    ['logo.jpg', 'x'.repeat(200_001), 'larger than 200 kB'],
  ])('%s with %s is refused', (name, text, sentence) => {
    expect(problems({}, { logo: { name, bytes: new TextEncoder().encode(text) } })).toEqual([
      expect.stringContaining(sentence),
    ]);
  });

  test('a sound picture is taken', () => {
    expect(problems({}, { logo: { name: 'logo.png', bytes: png } })).toEqual([]);
    const gradient = '<svg><defs><g id="a"/></defs><use href="#a"/><rect fill="url(#a)"/></svg>';
    expect(problems({}, { logo: { name: 'logo.svg', bytes: new TextEncoder().encode(gradient) } })).toEqual([]);
  });
});

describe('what the launch page reads', () => {
  test('the settings that work while learning, in a file of the package', () => {
    const settings = { completion: { rule: 'share', share: 0.8 }, texts: 'lms', resume: 'ask' } as const;
    expect(JSON.parse(textOf(plan(settings), 'settings.json'))).toEqual({
      completion: { rule: 'share', share: 0.8 },
      score: 'none',
      whenCompleted: 'completed',
      resume: 'ask',
      texts: 'lms',
    });
  });

  test('a package for a web server has no use for them', () => {
    const paths = pathsOf(plan({}, { format: 'web' }));
    expect(paths).not.toContain('settings.json');
    expect(paths).not.toContain('connection.txt');
  });

  test('only the launch page of a cmi5 package may speak to a record store elsewhere', () => {
    const made = plan({}, { format: 'cmi5' });
    expect(textOf(made, 'klantmanager/start.html')).toContain('connect-src https: http:;');
    expect(textOf(made, home)).not.toContain('https: http:');
  });
});
