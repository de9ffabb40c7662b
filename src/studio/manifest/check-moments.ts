/** Are the core moments of a clip short enough, far enough apart and few enough for a mark to say something? */
import type { ClipFacts } from '#domain/clip.ts';
import type { Conversation } from '#domain/conversation.ts';
import { coverageOf, mostCoverage } from '#domain/scoring/scores.ts';
import { windowOf } from '#domain/scoring/windows.ts';
import type { Problem } from '../problem.ts';

/** Seconds. A mark counts for a core moment from 2 s before to 5 s after it. */
export const momentRules = { longest: 5, before: 2, after: 5 } as const;

type Span = Readonly<{ id: string; start: number; end: number }>;

/** From the first cue's start to the last cue's end, for each core moment whose cues are in the clip. */
function coreSpansOf(conversation: Conversation, facts: ClipFacts): readonly Span[] {
  return conversation.moments
    .filter((moment) => moment.weight === 'core')
    .flatMap(({ id, cues }) => {
      const found = facts.cues.filter((cue) => cues.includes(cue.id));
      if (found.length === 0) return [];
      return [{ id, start: Math.min(...found.map((cue) => cue.start)), end: Math.max(...found.map((cue) => cue.end)) }];
    })
    .sort((a, b) => a.start - b.start);
}

/** `file` is how the problems name the conversation. */
export function checkCoreMoments(conversation: Conversation, facts: ClipFacts, file: string): readonly Problem[] {
  const spans = coreSpansOf(conversation, facts);
  return [...checkSpans(spans, file), ...checkCoverage(spans, facts.length, file)];
}

/** At level practise: where windows cover too much of a clip, marks hit them by chance. */
function checkCoverage(spans: readonly Span[], length: number, file: string): readonly Problem[] {
  const coverage = coverageOf(
    spans.map((span) => windowOf(span, 'practise')),
    length,
  );
  if (coverage <= mostCoverage) return [];
  const percent = (share: number): string => `${String(Math.round(share * 1000) / 10)} %`;
  return [
    {
      file,
      line: null,
      found: `core moments with their windows cover ${percent(coverage)} of the clip`,
      expected: `at most ${percent(mostCoverage)}, or blind marking finds too much`,
      remedy: 'Make the clip longer, make core moments shorter, or have fewer of them.',
    },
  ];
}

function checkSpans(spans: readonly Span[], file: string): readonly Problem[] {
  const remedy = 'Move cues in the screenplay, or choose other cues for the moment.';
  return spans.flatMap((span, i, all) => {
    const problems: Problem[] = [];
    const length = span.end - span.start;
    if (length > momentRules.longest) {
      const found = `core moment "${span.id}" of ${length.toFixed(1)} s`;
      problems.push({ file, line: null, found, expected: `at most ${String(momentRules.longest)} s`, remedy });
    }
    const next = all[i + 1];
    const distance = momentRules.after + momentRules.before;
    if (next !== undefined && next.start - span.end < distance) {
      const found = `${(next.start - span.end).toFixed(1)} s between "${span.id}" and "${next.id}"`;
      problems.push({
        file,
        line: null,
        found,
        expected: `at least ${String(distance)} s between core moments`,
        remedy,
      });
    }
    return problems;
  });
}
