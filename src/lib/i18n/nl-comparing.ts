/** Text for comparing readings. */
import type { Perspective } from '#domain/vocabulary.ts';

/** What a person in the conversation is called in a lane: by name where the clip has one. */
export function perspectiveName(by: Perspective, names: Readonly<Partial<Record<Perspective, string>>>): string {
  const roles: Readonly<Record<Perspective, string>> = {
    professional: 'klantmanager',
    client: 'klant',
    coach: 'coach',
  };
  const name = names[by];
  return name === undefined ? `De ${roles[by]}` : `${name} (${roles[by]})`;
}
