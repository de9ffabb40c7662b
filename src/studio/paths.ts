/** Where screenplays, conversations and delivered clips live. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const studioFolder = import.meta.dirname;
export const projectFolder = join(studioFolder, '..', '..');

/** Paths of one clip; `name` parts are what messages show. */
export type ClipPlaces = Readonly<{ screenplay: string; conversation: string; recordings: string; delivered: string }>;

export function placesOf(id: string, project: string = projectFolder): ClipPlaces {
  const content = join(project, 'src', 'content', 'conversations', id);
  return {
    screenplay: join(content, 'screenplay.yaml'),
    conversation: join(content, 'conversation.yaml'),
    recordings: content,
    delivered: join(project, 'public', 'clips', id),
  };
}

/** Ids of all conversations that have a screenplay, in order. */
export function listClips(project: string = projectFolder): readonly string[] {
  const folder = join(project, 'src', 'content', 'conversations');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) => existsSync(placesOf(id, project).screenplay))
    .sort();
}
