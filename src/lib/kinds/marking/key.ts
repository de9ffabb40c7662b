/** What exercises fetch when comparing: the moments that they are about. */
import type { MomentsData } from '#content/exercise-data.ts';
import type { Moment } from '#domain/conversation.ts';
import type { Scene } from '../definition.ts';

/** What could be seen of the moments that `isAsked` lets through. */
export function toMoments(
  { conversation, moments }: Scene,
  isAsked: (moment: Moment) => boolean = () => true,
): MomentsData {
  const asked = new Map(conversation.moments.filter(isAsked).map((moment) => [moment.id, moment]));
  return {
    moments: moments.flatMap((timed) => {
      const moment = asked.get(timed.id);
      if (moment === undefined) return [];
      const { code, lens, evidence } = moment;
      return [{ ...timed, code, lens, evidence }];
    }),
  };
}
