/** Are the core moments of a clip short enough, and far enough apart, for a mark to belong to one of them? */
import type { ClipFacts } from '#domain/clip.ts';
import type { Conversation } from '#domain/conversation.ts';
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
  const remedy = 'Move cues in the screenplay, or choose other cues for the moment.';
  return coreSpansOf(conversation, facts).flatMap((span, i, all) => {
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
