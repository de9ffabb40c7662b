/** The stretch of a text that shows best why it was found. */
import { wordsOf, type Word } from './words.ts';

/** A run of text; `isHit` when it is one of the words that were looked for. */
export type Run = Readonly<{ text: string; isHit: boolean }>;

export type Fragment = Readonly<{ runs: readonly Run[]; isCutBefore: boolean; isCutAfter: boolean }>;

/** At most about `length` signs around the most different words for which `hitOf` names a reason; the beginning when there are none. */
export function pickFragment(text: string, hitOf: (word: string) => string | null, length: number): Fragment {
  const words = wordsOf(text);
  const hits = words.flatMap((word) => {
    const reason = hitOf(word.word);
    return reason === null ? [] : [{ ...word, reason }];
  });
  const first = bestStart(hits, length);
  // The beginning reads best, when what was found stands there.
  const isNear = first === null || first.end <= (length * 3) / 4;
  const start = isNear ? 0 : startBefore(text, words, first.start, Math.floor(length / 4));
  const end = endAfter(words, text, start + length);
  const shown = hits.filter((hit) => hit.start >= start && hit.end <= end);
  return {
    runs: runsOf(text, start, end, shown),
    isCutBefore: start > 0,
    isCutAfter: end < text.trimEnd().length,
  };
}

type Hit = Word & Readonly<{ reason: string }>;

/** The hit from which most different reasons follow within `length`. */
function bestStart(hits: readonly Hit[], length: number): Hit | null {
  let best: Hit | null = null;
  let most = 0;
  for (const hit of hits) {
    const near = hits.filter(({ start, end }) => start >= hit.start && end <= hit.start + (length * 3) / 4);
    const worth = new Set(near.map(({ reason }) => reason)).size + near.length / 100;
    if (worth > most) [best, most] = [hit, worth];
  }
  return best;
}

/** The beginning of a sentence close before the hit, else of a word. */
function startBefore(text: string, words: readonly Word[], hit: number, room: number): number {
  if (hit <= room) return 0;
  const before = text.slice(hit - room, hit);
  const sentence = /^[^]*[.!?…]\s+/.exec(before)?.[0].length;
  if (sentence !== undefined && sentence < room) return hit - room + sentence;
  return words.find(({ start }) => start >= hit - room)?.start ?? hit;
}

function endAfter(words: readonly Word[], text: string, end: number): number {
  if (end >= text.trimEnd().length) return text.trimEnd().length;
  return words.findLast((word) => word.end <= end)?.end ?? end;
}

function runsOf(text: string, start: number, end: number, hits: readonly Hit[]): readonly Run[] {
  const runs: Run[] = [];
  let at = start;
  for (const hit of hits) {
    runs.push({ text: text.slice(at, hit.start), isHit: false }, { text: text.slice(hit.start, hit.end), isHit: true });
    at = hit.end;
  }
  runs.push({ text: text.slice(at, end), isHit: false });
  return runs.filter((run) => run.text !== '');
}
