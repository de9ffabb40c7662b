/** Is matching marks with moments fair: windows apart, and the clip not so full of them that chance hits? */
import { overlappingMoments, type Level, type TimedMoment } from '#domain/match.ts';
import { mostCoverage } from '#domain/scoring/scores.ts';
import { windowOf } from '#domain/scoring/windows.ts';

/** Core moments whose windows overlap. */
export function closenessProblems(moments: readonly TimedMoment[], level: Level): readonly string[] {
  return overlappingMoments(moments, level).map(
    ([a, b]) =>
      `moments "${a}" and "${b}" are too close for level ${level}; merge or move one, or choose a sharper level`,
  );
}

/** `length`: seconds of the clip. */
export function crowdingProblems(moments: readonly TimedMoment[], level: Level, length: number): readonly string[] {
  const core = moments.filter(({ weight }) => weight === 'core').map((moment) => windowOf(moment, level));
  const share = core.reduce((sum, { start, end }) => sum + (end - start), 0) / length;
  if (share <= mostCoverage) return [];
  return [
    `the windows of the core moments take ${Math.round(share * 100)} % of the clip at level ${level}, at most 25; lengthen the clip, shorten moments, or choose a sharper level`,
  ];
}
