/** Text for comparing readings. */
import type { StepBarrier } from '#domain/marking.ts';
import type { Perspective } from '#domain/vocabulary.ts';

/** What a person in the conversation is called in a lane: by name where the clip has one. */
export function perspectiveName(by: Perspective, names: Readonly<Partial<Record<Perspective, string>>>): string {
  const roles: Readonly<Record<Perspective, string>> = {
    professional: 'klantmanager',
    client: 'klant',
    coach: 'coach',
    colleague: 'collega',
  };
  const name = names[by];
  return name === undefined ? `De ${roles[by]}` : `${name} (${roles[by]})`;
}

/** Why doing otherwise is still closed. */
export const barrierTexts: Readonly<Record<Exclude<StepBarrier, null>, string>> = {
  'needs-observation': 'Dit gaat open als je hebt opgeschreven wat je zag.',
  'needs-interpretation': 'Dit gaat open als je bij een markering schreef wat je zag én wat dat volgens jou betekent.',
  'needs-comparison': 'Dit gaat open als je ook de blik van de coach hebt bekeken.',
};
