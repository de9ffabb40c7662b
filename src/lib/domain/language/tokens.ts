/** Cuts a text into words with their places, and knows what stands between quotation marks. Safe for any script. */

/** A word. `start` and `end` are places in the text as JavaScript counts them. */
export type Token = Readonly<{
  start: number;
  end: number;
  /** Lower case, composed. */
  word: string;
  /** Whether it begins with a capital and goes on in small letters, as names do. */
  capital: boolean;
  /** Counts stretches without punctuation between them; words of one phrase share it. */
  clause: number;
  /** Whether it is the first word of a sentence or line. */
  opening: boolean;
  /** Whether it is between quotation marks: what somebody said. */
  quoted: boolean;
}>;

const wordForm = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const clauseEnd = /[.,;:!?…()\n\r–—]/u;
const sentenceEnd = /[.!?…:\n\r]/u;

/** The words of a text in their order. */
export function tokenize(text: string): readonly Token[] {
  const spans = findQuotes(text);
  let clause = 0;
  let opening = true;
  let end = 0;
  let next = 0;
  return [...text.matchAll(wordForm)].map((match): Token => {
    const start = match.index;
    const between = text.slice(end, start);
    if (clauseEnd.test(between)) clause += 1;
    opening = end === 0 || sentenceEnd.test(between);
    end = start + match[0].length;
    while ((spans[next]?.[1] ?? Infinity) <= start) next += 1;
    const composed = match[0].normalize('NFC');
    return {
      start,
      end,
      word: composed.toLowerCase().replaceAll('’', "'"),
      capital: /^\p{Lu}(?!\p{Lu})/u.test(composed),
      clause,
      opening,
      quoted: (spans[next]?.[0] ?? Infinity) < start,
    };
  });
}

type Quote = readonly [start: number, end: number];

/** A short word that begins with an apostrophe, as in *'s ochtends*: no quotation. */
const contraction = /^['’‘](?:s|t|n|m|k|r|ie|ns|er|em)(?![\p{L}\p{N}])/iu;
const quoteMark = /["“”„«»]|['’‘]/gu;

/** Where quotations begin and end, in order. One that is not closed yet goes on to the end of its line. */
function findQuotes(text: string): readonly Quote[] {
  const quotes: Quote[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    quotes.push(...quotesInLine(line).map(([start, end]): Quote => [from + start, from + end]));
    from += line.length + 1;
  }
  return quotes;
}

function quotesInLine(line: string): readonly Quote[] {
  const quotes: Quote[] = [];
  let open: Readonly<{ at: number; single: boolean }> | null = null;
  for (const { 0: mark, index } of line.matchAll(quoteMark)) {
    const single = /['’‘]/u.test(mark);
    if (open === null) {
      if (!single || canOpen(line, index)) open = { at: index, single };
    } else if (open.single === single && (!single || canClose(line, index))) {
      quotes.push([open.at, index + 1]);
      open = null;
    } else if (open.single && !single) {
      // What looked like a single quotation was an apostrophe.
      open = { at: index, single: false };
    }
  }
  if (open !== null && !open.single) quotes.push([open.at, line.length]);
  return quotes;
}

function canOpen(line: string, at: number): boolean {
  const before = line[at - 1] ?? ' ';
  const after = line[at + 1] ?? ' ';
  return /[\s([{:,]/u.test(before) && !/\s/u.test(after) && !contraction.test(line.slice(at, at + 5));
}

function canClose(line: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(line[at + 1] ?? ' ') && !/\s/u.test(line[at - 1] ?? ' ');
}
