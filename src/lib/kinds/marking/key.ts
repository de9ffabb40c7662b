/** What exercises fetch when comparing: all readings, or those of the moments they are about. */
import type { ReadingsData } from '#content/exercise-data.ts';
import type { Moment } from '#domain/conversation.ts';
import type { Scene } from '../definition.ts';

/** Everything the others said of the moments that `isAsked` lets through. */
export function toReadings(
  { conversation, moments }: Scene,
  isAsked: (moment: Moment) => boolean = () => true,
): ReadingsData {
  const asked = new Map(conversation.moments.filter(isAsked).map((moment) => [moment.id, moment]));
  return {
    moments: moments.flatMap((timed) => {
      const moment = asked.get(timed.id);
      if (moment === undefined) return [];
      const { code, lens, evidence } = moment;
      return [{ ...timed, code, lens, evidence }];
    }),
    readings: conversation.readings,
    alternatives: conversation.alternatives,
  };
}
