/** White space that a template's formatting leaves in the text of a page. */
import { describe, expect, it } from 'vitest';
import { tidyText } from '../../../src/build/tidy-text.ts';

describe('tidyText', () => {
  it.each([
    ['Zie <a href="x">\n  Hulp\n</a>\n.', 'Zie <a href="x">Hulp</a>.'],
    ['<a href="x">Hulp</a> , en dan', '<a href="x">Hulp</a>, en dan'],
    ['<b>nu</b>\n: later', '<b>nu</b>: later'],
    ['<a class="a" href="x"><span>Hulp</span></a> is er', '<a class="a" href="x"><span>Hulp</span></a> is er'],
    ['<b>nu</b> ...of later', '<b>nu</b> ...of later'],
    ['<abbr title="x"> a </abbr>', '<abbr title="x"> a </abbr>'],
  ])('%j', (html, expected) => {
    expect(tidyText(html)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const once = tidyText('<p><a href="x"> Hulp </a> . <i>Ja</i> ; nee</p>');
    expect(tidyText(once)).toBe(once);
  });
});
