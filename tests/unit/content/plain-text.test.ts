/** What a lesson says, without what it is written in. */
import { describe, expect, it } from 'vitest';
import { sectionsOf } from '#content/plain-text.ts';

const tell = (component: string, id: string): string => (component === 'Oefening' ? `Oefening ${id}.` : '');
const plain = (body: string): string => sectionsOf(body, 'klantmanager', tell)[0]?.text ?? '';

describe('a lesson in plain words', () => {
  it.each([
    ['Zeg *wat* je **ziet**.', 'Zeg wat je ziet.'],
    ['Dit staat er.<Bron id="S2" /> En dit. <Uitwerking />', 'Dit staat er. En dit.'],
    ['Het heet <Begrip id="duiding">een duiding</Begrip>, zeggen we.', 'Het heet een duiding, zeggen we.'],
    ['Vraag je <Editie klantmanager="cliënt" leidinggevende="medewerker" />.', 'Vraag je cliënt.'],
    ['<Oefening id="ja-hoor-spot" />', 'Oefening ja-hoor-spot.'],
    [
      `<Naast links="Zien" rechts="Vinden" rijen={[['Ze knikt', "Ze snapt 't"]]} />`,
      `Zien. Vinden. Ze knikt. Ze snapt 't`,
    ],
    ['<Stem van="client" naam="Joke">\n\nIk zei ja.\n\n</Stem>', 'Joke Ik zei ja.'],
    ['- een\n- twee\n\n1. drie', 'een twee drie'],
    ['Zie [de lijst](./lijst).', 'Zie de lijst.'],
    ['Een {/* stil */} woord.', 'Een woord.'],
  ])('%s', (source, text) => {
    expect(plain(source)).toBe(text);
  });

  it('falls apart at its headings', () => {
    expect(
      sectionsOf('Eerst.\n\n## Een *kop*\n\nTekst.\n\n### Dieper\n\nMeer.\n\n## Twee\n', 'klantmanager', tell),
    ).toEqual([
      { heading: '', text: 'Eerst.' },
      { heading: 'Een kop', text: 'Tekst. Dieper Meer.' },
      { heading: 'Twee', text: '' },
    ]);
  });
});
