/** Text for comparing readings. */
import type { StepBarrier } from '#domain/marking.ts';
import type { Mark } from '#domain/mark.ts';
import type { StretchErrors } from '#domain/scoring/stretches.ts';
import type { Perspective } from '#domain/vocabulary.ts';
import { formatTime } from './nl.ts';

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

/** How far the learner's stretch is off, begin and end apart, in whole seconds. */
export function tellStretch({ begin, end }: StretchErrors): string {
  const [from, to] = [Math.round(begin), Math.round(end)];
  if (from === 0 && to === 0) return 'Jouw stuk begint en eindigt tegelijk met dat van de anderen.';
  const join = to === 0 ? 'met' : 'dan';
  return `Jouw stuk begint ${tellOffset(from)} en eindigt ${tellOffset(to)} ${join} dat van de anderen.`;
}

function tellOffset(seconds: number): string {
  if (seconds === 0) return 'tegelijk';
  const size = Math.abs(seconds);
  return `${size === 1 ? '1 seconde' : `${size} seconden`} ${seconds < 0 ? 'eerder' : 'later'}`;
}

/** Further marks at one moment; an empty text when there are none. */
export function tellDoubles(doubles: readonly Mark[]): string {
  const times = doubles.map(({ start }) => formatTime(start));
  const last = times.pop();
  if (last === undefined) return '';
  return `Ook gemarkeerd op ${times.length === 0 ? last : `${times.join(', ')} en ${last}`}.`;
}
