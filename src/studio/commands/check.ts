/** `check`: are screenplays, conversations and delivered clips in order and in step? Needs no speech or video tools. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
// The check reads what the course reads, with the same schemas: otherwise the two could drift apart.
import { clipSchema } from '#content/clip-schema.ts';
import { conversationSchema } from '#content/conversation-schema.ts';
import type { ClipFacts } from '#domain/clip.ts';
import { checkCaptions, checkCues, checkDescriptions } from '../manifest/check-clip.ts';
import { checkConversation } from '../manifest/check-conversation.ts';
import { checkFiles } from '../manifest/check-files.ts';
import { checkCoreMoments } from '../manifest/check-moments.ts';
import { factsName } from '../manifest/clip-facts.ts';
import { fingerprintRenderer, fingerprintText } from '../manifest/fingerprint.ts';
import { listClips, placesOf, projectFolder, type ClipPlaces } from '../paths.ts';
import type { Problem } from '../problem.ts';
import { readScreenplay, readYaml } from '../screenplay/read.ts';
import type { Screenplay } from '../screenplay/schema.ts';

/** All problems of all clips. */
export function checkClips(project: string = projectFolder): readonly Problem[] {
  return listClips(project).flatMap((id) => checkClip(id, project));
}

function checkClip(id: string, project: string): readonly Problem[] {
  const places = placesOf(id, project);
  const show = (path: string): string => relative(project, path);
  const text = readFileSync(places.screenplay, 'utf8');
  const screenplay = readScreenplay(text, show(places.screenplay));
  if (!screenplay.ok) return screenplay.problems;
  const facts = readFacts(places, show);
  return [
    ...checkId(id, screenplay.value, show(places.screenplay)),
    ...checkConversationFile(places, screenplay.value, facts.ok ? facts.value : null, show),
    ...(facts.ok ? checkDelivered(facts.value, text, screenplay.value, places, show) : facts.problems),
  ];
}

function checkId(id: string, screenplay: Screenplay, file: string): readonly Problem[] {
  if (screenplay.id === id) return [];
  return [
    {
      file,
      line: null,
      found: `id "${screenplay.id}"`,
      expected: `the name of its folder, "${id}"`,
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

type FactsReading = Readonly<{ ok: true; value: ClipFacts }> | Readonly<{ ok: false; problems: readonly Problem[] }>;

function readFacts(places: ClipPlaces, show: (path: string) => string): FactsReading {
  const path = join(places.delivered, factsName);
  if (!existsSync(path)) {
    const remedy = 'Run npm run studio -- render for this clip.';
    return {
      ok: false,
      problems: [{ file: show(path), line: null, found: 'no file', expected: 'a rendered clip', remedy }],
    };
  }
  // JSON is YAML too, and gives the same problems with their lines.
  return readYaml(readFileSync(path, 'utf8'), show(path), clipSchema);
}

function checkDelivered(
  facts: ClipFacts,
  screenplayText: string,
  screenplay: Screenplay,
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
  return [
    ...(facts.madeFrom.screenplay === fingerprintText(screenplayText) ? [] : [stale('screenplay')]),
    ...(facts.madeFrom.renderer === fingerprintRenderer() ? [] : [stale('renderer')]),
    ...checkFiles(facts, places.delivered, show),
    ...checkCues(facts, screenplay, file),
    ...checkCaptions(facts, join(places.delivered, 'captions.nl.vtt'), show),
    ...checkDescriptions(facts, join(places.delivered, 'descriptions.nl.vtt'), show),
  ];
}
