/** Where screenplays, conversations and delivered clips live. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const studioFolder = import.meta.dirname;
export const projectFolder = join(studioFolder, '..', '..');

/**
 * A clip and what it is made from: a conversation's screenplay, the contrast beside it, or a film that explains something
 * and that nobody practises on. `folder`: the name of the one in which that lies.
 */
export type ClipSource = Readonly<{ id: string; folder: string; kind: 'conversation' | 'contrast' | 'film' }>;

/** Paths of one clip; `name` parts are what messages show. */
export type ClipPlaces = Readonly<{
  screenplay: string;
  contrast: string;
  conversation: string;
  recordings: string;
  delivered: string;
}>;

export function placesOf({ id, folder, kind }: ClipSource, project: string = projectFolder): ClipPlaces {
  const content = join(contentFolder(project, kind === 'film' ? 'films' : 'conversations'), folder);
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

function contentFolder(project: string, name: 'conversations' | 'films'): string {
  return join(project, 'src', 'content', name);
}

/** All clips that have a screenplay or a contrast, in order of their conversations; then the films. */
export function listClips(project: string = projectFolder): readonly ClipSource[] {
  const conversations = foldersIn(contentFolder(project, 'conversations')).flatMap((folder): ClipSource[] => {
    const own: ClipSource = { id: folder, folder, kind: 'conversation' };
    const { screenplay, contrast } = placesOf(own, project);
    if (!existsSync(screenplay)) return [];
    return existsSync(contrast) ? [own, { id: idOfContrast(contrast, folder), folder, kind: 'contrast' }] : [own];
  });
  const films = foldersIn(contentFolder(project, 'films')).map((id): ClipSource => ({ id, folder: id, kind: 'film' }));
  return [...conversations, ...films.filter((film) => existsSync(placesOf(film, project).screenplay))];
}

function foldersIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** Without reading all of it: a contrast with mistakes has an id too. */
function idOfContrast(path: string, conversation: string): string {
  return /^id:\s*([a-z0-9-]+)\s*$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? `${conversation}-contrast`;
}
