/**
 * Other words under which a Dutch word may be looked for: the parts of a compound, and the verb inside a form that a stemmer leaves alone.
 * *Toestemmingsformulier* is also found by *formulier*, *gefilmd* also by *filmen*.
 */

/** Whether a part is a word by itself in the course. */
export type IsKnown = (word: string) => boolean;

const shortestPart = 4;
/** Longer ones are no words, and cost time. */
const longestWord = 40;
/** Stand before a word without saying what it is about. */
const prefixes = new Set(
  'achter boven buiten door heen langs mede mee neer onder over samen tegen terug tussen voor vooraf voort weer zelf anti'.split(
    ' ',
  ),
);
const links = ['', 's', 'e', 'en', 'n'];
/** After a prefix only a verb is a part: *terugkijken* holds *kijken*, but *weerstand* has nothing to do with *stand*. */
const verb = /(?:en|ing)$/;

/** The forms that are known, each once, in no order that means anything; none for most words. */
export function relatedForms(word: string, isKnown: IsKnown): readonly string[] {
  const forms = [...splitCompound(word, isKnown), ...verbForms(word, isKnown)];
  return [...new Set(forms)].filter((form) => form !== word && !prefixes.has(form));
}

/** The longest beginning and the longest end that are known, of a word that is not: *opnameapparatuur* holds *opname*. */
export function knownEnds(word: string, isKnown: IsKnown): readonly string[] {
  if (word.length > longestWord) return [];
  const lengths = Array.from(
    { length: Math.max(0, word.length - 3 - shortestPart + 1) },
    (_value, at) => word.length - 3 - at,
  );
  const heads = lengths.flatMap((length) => firstPart(word.slice(0, length), isKnown) ?? []);
  const tails = lengths.map((length) => word.slice(-length)).filter((tail) => isPart(tail, isKnown));
  return [heads[0], tails[0]].flatMap((end) => (end === undefined || prefixes.has(end) ? [] : [end]));
}

/** The parts of a compound, prefixes among them; empty when it is no compound of known words. The fewest parts win, then the longest first one. */
export function splitCompound(word: string, isKnown: IsKnown): readonly string[] {
  if (word.length > longestWord) return [];
  for (let parts = 2; parts <= 3; parts += 1) {
    const found = splitInto(parts, word, isKnown);
    if (found !== null) return found;
  }
  return [];
}

function splitInto(parts: number, word: string, isKnown: IsKnown): readonly string[] | null {
  if (parts === 1) return isPart(word, isKnown) ? [word] : null;
  for (let end = word.length - shortestPart; end >= 3; end -= 1) {
    const rest = splitInto(parts - 1, word.slice(end), isKnown);
    const first = rest === null ? null : firstPart(word.slice(0, end), isKnown);
    const isApart = first === null || !prefixes.has(first) || rest === null || verb.test(rest.at(-1) ?? '');
    if (rest !== null && first !== null && isApart) return [first, ...rest];
  }
  return null;
}

/** The part without the letters that only tie it to the next. */
function firstPart(text: string, isKnown: IsKnown): string | null {
  for (const link of links) {
    const part = text.endsWith(link) ? text.slice(0, text.length - link.length) : null;
    if (part !== null && isPart(part, isKnown)) return part;
  }
  return null;
}

function isPart(part: string, isKnown: IsKnown): boolean {
  return prefixes.has(part) || (part.length >= shortestPart && isKnown(part));
}

/** *Gefilmd* and *filmt* hold *film*; a stemmer for Dutch leaves both as they are. */
function verbForms(word: string, isKnown: IsKnown): readonly string[] {
  const withoutEnding = word.replace(/(?:dt|te|de|t|d)$/, '');
  const bases = [withoutEnding, withoutEnding.replace(/^(.*?)ge(?=.{3})/, '$1')];
  return bases.filter((base) => base !== word && base.length >= shortestPart && isKnown(base));
}
