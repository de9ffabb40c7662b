/** `check`: are screenplays, conversations and delivered clips in order and in step? Needs no speech or video tools. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
// The check reads what the course reads, with the same schemas: otherwise the two could drift apart.
import { clipFileSchema, cuesFileSchema } from '#content/clip-schema.ts';
import { conversationSchema } from '#content/conversation-schema.ts';
import type { ClipFacts } from '#domain/clip.ts';
import { checkCaptions, checkCues, checkDescriptions } from '../manifest/check-clip.ts';
import { checkConversation } from '../manifest/check-conversation.ts';
import { checkFiles, checkTotalSize } from '../manifest/check-files.ts';
import { checkCoreMoments } from '../manifest/check-moments.ts';
import { cuesName, factsName } from '../manifest/clip-facts.ts';
import { fingerprintRenderer } from '../manifest/fingerprint.ts';
import { clipsFolder, listClips, placesOf, projectFolder, type ClipPlaces, type ClipSource } from '../paths.ts';
import type { Problem } from '../problem.ts';
import { readYaml, type Reading } from '../screenplay/read.ts';
import type { Screenplay } from '../screenplay/schema.ts';
import { speakSilently } from '../speech/silent.ts';
import { readPlay, schedule, type Play } from './play.ts';

/** All problems of all clips. */
export function checkClips(project: string = projectFolder): readonly Problem[] {
  const clips = listClips(project);
  const renderer = fingerprintRenderer();
  return [
    ...clips.flatMap((clip) => checkClip(clip, project, renderer)),
    ...checkTotalSize(clipsFolder(project), relative(project, clipsFolder(project))),
  ];
}

/** Whether a delivered clip is whole, and made from what lies there now; `renderer` is the hash of the renderer. */
export function isUpToDate(source: ClipSource, renderer: string, project: string = projectFolder): boolean {
  const places = placesOf(source, project);
  const show = (path: string): string => relative(project, path);
  const [play, facts] = [readPlay(source, project), readFacts(places, show)];
  if (!play.ok || !facts.ok) return false;
  const { madeFrom } = facts.value;
  const isMadeFromThis = madeFrom.screenplay === play.value.fingerprint && madeFrom.renderer === renderer;
  return isMadeFromThis && checkFiles(facts.value, play.value.screenplay, places.delivered, show).length === 0;
}

function checkClip(source: ClipSource, project: string, renderer: string): readonly Problem[] {
  const places = placesOf(source, project);
  const show = (path: string): string => relative(project, path);
  const play = readPlay(source, project);
  // What is wrong with the screenplay is told with the screenplay's own clip.
  if (!play.ok) return play.problems.filter(({ file }) => source.kind !== 'contrast' || file === show(places.contrast));
  const facts = readFacts(places, show);
  return [
    ...checkId(source, play.value.screenplay, show(places.screenplay)),
    ...(source.kind === 'conversation'
      ? checkConversationFile(places, play.value.screenplay, facts.ok ? facts.value : null, show)
      : []),
    ...(facts.ok ? checkDelivered(facts.value, play.value, renderer, places, show) : facts.problems),
  ];
}

function checkId(source: ClipSource, screenplay: Screenplay, file: string): readonly Problem[] {
  if (screenplay.id === source.id) return [];
  return [
    {
      file,
      line: null,
      found: `id "${screenplay.id}"`,
      expected: `the name of its folder, "${source.id}"`,
      remedy: 'Rename one of them.',
    },
  ];
}

function checkConversationFile(
  places: ClipPlaces,
  screenplay: Screenplay,
  facts: ClipFacts | null,
  show: (path: string) => string,
): readonly Problem[] {
  const file = show(places.conversation);
  if (!existsSync(places.conversation)) {
    return [
      {
        file,
        line: null,
        found: 'no file',
        expected: 'a conversation beside every screenplay',
        remedy: 'Write conversation.yaml.',
      },
    ];
  }
  const text = readFileSync(places.conversation, 'utf8');
  const conversation = readYaml(text, file, conversationSchema);
  if (!conversation.ok) return conversation.problems;
  return [
    ...checkConversation(conversation.value, screenplay, text, file),
    ...(facts === null ? [] : checkCoreMoments(conversation.value, facts, file)),
  ];
}

function readFacts(places: ClipPlaces, show: (path: string) => string): Reading<ClipFacts> {
  const file = readDelivered(join(places.delivered, factsName), show, clipFileSchema);
  if (!file.ok) return file;
  const cues = readDelivered(join(places.delivered, cuesName), show, cuesFileSchema);
  if (!cues.ok) return cues;
  return { ok: true, value: { ...file.value, cues: cues.value.cues } };
}

function readDelivered<T>(path: string, show: (path: string) => string, schema: z.ZodType<T>): Reading<T> {
  // JSON is YAML too, and gives the same problems with their lines.
  if (existsSync(path)) return readYaml(readFileSync(path, 'utf8'), show(path), schema);
  const remedy = 'Run npm run studio -- render for this clip.';
  return {
    ok: false,
    problems: [{ file: show(path), line: null, found: 'no file', expected: 'a rendered clip', remedy }],
  };
}

function checkDelivered(
  facts: ClipFacts,
  play: Play,
  renderer: string,
  places: ClipPlaces,
  show: (path: string) => string,
): readonly Problem[] {
  const file = show(join(places.delivered, factsName));
  const stale = (what: string): Problem => ({
    file,
    line: null,
    found: `a clip made from another ${what}`,
    expected: `the hash of the current ${what}`,
    remedy: `Run npm run studio -- render ${facts.id}, look at the result, and commit public/clips/${facts.id}.`,
  });
  const { timeline } = schedule(play, speakSilently);
  const planned = timeline.cues.map(({ id }) => id);
  return [
    ...(facts.madeFrom.screenplay === play.fingerprint ? [] : [stale('screenplay')]),
    ...(facts.madeFrom.renderer === renderer ? [] : [stale('renderer')]),
    ...checkFiles(facts, play.screenplay, places.delivered, show),
    ...checkCues(facts, planned, show(join(places.delivered, cuesName))),
    ...checkCaptions(facts, join(places.delivered, 'captions.nl.vtt'), show),
    ...checkDescriptions(facts, join(places.delivered, 'descriptions.nl.vtt'), show),
  ];
}
