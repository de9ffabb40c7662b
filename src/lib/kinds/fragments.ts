/** Fragments and moments that content names, looked up in the scenes of an exercise; and what to say when they are not there. */
import type { Moment } from '#domain/conversation.ts';
import { timeFragment, type Fragment, type Span } from '#domain/fragment.ts';
import type { Scene, Staged } from './definition.ts';

/** The scene of `conversation`, or the exercise's own. */
export function sceneOf(staged: Staged<unknown>, conversation?: string): Scene {
  return staged.others.find((scene) => scene.conversation.id === conversation) ?? staged.scene;
}

/** Where a fragment is. Call only on content without problems; throws otherwise. */
export function placeFragment(
  staged: Staged<unknown>,
  fragment: Fragment,
  conversation?: string,
): Readonly<{ clip: string; span: Span }> {
  const { clip } = sceneOf(staged, conversation);
  const timed = timeFragment(fragment, clip.cues, clip.length);
  if (!timed.ok) throw new Error(`A fragment of ${clip.id} names cues that it lacks; findProblems must run first.`);
  return { clip: clip.id, span: timed.value };
}

/** The moment that content names. Call only on content without problems; throws otherwise. */
export function momentOf(staged: Staged<unknown>, moment: string, conversation?: string): Moment {
  const found = sceneOf(staged, conversation).conversation.moments.find(({ id }) => id === moment);
  if (found === undefined) throw new Error(`There is no moment "${moment}"; findProblems must run first.`);
  return found;
}

/** What is wrong with a fragment, each as `what is wrong; remedy`. */
export function fragmentProblems(
  staged: Staged<unknown>,
  what: string,
  fragment: Fragment,
  conversation?: string,
): readonly string[] {
  const { clip } = sceneOf(staged, conversation);
  const timed = timeFragment(fragment, clip.cues, clip.length);
  if (timed.ok) return [];
  if ('unknownCue' in timed.problem) {
    return [`${what}: clip "${clip.id}" has no cue "${timed.problem.unknownCue}"; choose one of its clip.json`];
  }
  return [`${what}: the fragment ends before it begins; change from, to, before or after`];
}

export function momentProblems(
  staged: Staged<unknown>,
  what: string,
  moment: string,
  conversation?: string,
): readonly string[] {
  const { id, moments } = sceneOf(staged, conversation).conversation;
  if (moments.some((known) => known.id === moment)) return [];
  return [`${what}: conversation "${id}" has no moment "${moment}"; choose one of its conversation.yaml`];
}

/** Questions or options that share a number. */
export function codeProblems(what: string, items: readonly Readonly<{ code: number }>[]): readonly string[] {
  const codes = items.map(({ code }) => code);
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))].map(
    (code) => `${what}: code ${code} is used twice; give each a number of its own`,
  );
}
