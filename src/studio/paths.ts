/** Where screenplays, conversations and delivered clips live. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const studioFolder = import.meta.dirname;
export const projectFolder = join(studioFolder, '..', '..');

/** A clip and what it is made from: a screenplay, or the contrast beside it. */
export type ClipSource = Readonly<{ id: string; conversation: string; isContrast: boolean }>;

/** Paths of one clip; `name` parts are what messages show. */
export type ClipPlaces = Readonly<{
  screenplay: string;
  contrast: string;
  conversation: string;
  recordings: string;
  delivered: string;
}>;

export function placesOf({ id, conversation }: ClipSource, project: string = projectFolder): ClipPlaces {
  const content = join(conversationsFolder(project), conversation);
  return {
    screenplay: join(content, 'screenplay.yaml'),
    contrast: join(content, 'contrast.yaml'),
    conversation: join(content, 'conversation.yaml'),
    recordings: content,
    delivered: join(clipsFolder(project), id),
  };
}

export function clipsFolder(project: string = projectFolder): string {
  return join(project, 'public', 'clips');
}

function conversationsFolder(project: string): string {
  return join(project, 'src', 'content', 'conversations');
}

/** All clips that have a screenplay or a contrast, in order of their conversations. */
export function listClips(project: string = projectFolder): readonly ClipSource[] {
  const folder = conversationsFolder(project);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((conversation) => {
      const own = { id: conversation, conversation, isContrast: false };
      const { screenplay, contrast } = placesOf(own, project);
      if (!existsSync(screenplay)) return [];
      if (!existsSync(contrast)) return [own];
      return [own, { id: idOfContrast(contrast, conversation), conversation, isContrast: true }];
    });
}

/** Without reading all of it: a contrast with mistakes has an id too. */
function idOfContrast(path: string, conversation: string): string {
  return /^id:\s*([a-z0-9-]+)\s*$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? `${conversation}-contrast`;
}
