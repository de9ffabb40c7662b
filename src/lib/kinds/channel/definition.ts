/** `channel`, beeld, geluid, tekst: the same fragment through one channel at a time. */
import { z } from 'zod';
import { overlaps } from '#domain/fragment.ts';
import { baseShape, fragmentSchema, idSchema, textSchema } from '../base-schema.ts';
import { defineExercise } from '../definition.ts';
import { fragmentProblems, momentOf, momentProblems, placeFragment } from '../fragments.ts';
import { numberOf, signalsByNumber } from '../classify/rules.ts';
import { channels, choiceItem, closingItem, orderFor, roundOf, type ChannelKey, type ChannelOwn } from './rules.ts';

const schema = z.strictObject({
  ...baseShape,
  kind: z.literal('channel'),
  fragment: fragmentSchema,
  /** Whose signal is what others called it. */
  moment: idSchema,
  /** What each channel alone gives here, in one line. */
  gives: z.strictObject({ picture: textSchema, sound: textSchema, text: textSchema }),
});
type Data = z.infer<typeof schema>;

export const channel = defineExercise<Data, ChannelOwn, ChannelKey>({
  kind: 'channel',
  schema,
  toOwn: (staged) => {
    const placed = placeFragment(staged, staged.data.fragment);
    const codes = [choiceItem, ...orderFor(staged.data.code).map(roundOf), closingItem];
    return { items: codes.map((code) => ({ code, ...placed })) };
  },
  toKey: (staged) => ({ signal: momentOf(staged, staged.data.moment).signal, gives: staged.data.gives }),
  // Every round counts for sureness. What one calls it is a habit only with everything to go by.
  toGrowth: (staged) => {
    const picked = [numberOf(momentOf(staged, staged.data.moment).signal)];
    return {
      type: 'questions',
      keys: channels.map((name) => ({
        item: roundOf(name),
        picked,
        signals: name === 'all' ? signalsByNumber() : null,
      })),
    };
  },
  findProblems: (staged) => {
    const { data, scene } = staged;
    const problems = [
      ...fragmentProblems(staged, 'fragment', data.fragment),
      ...momentProblems(staged, 'moment', data.moment),
    ];
    if (problems.length > 0) return problems;
    const { span } = placeFragment(staged, data.fragment);
    const isSpoken = scene.clip.transcript.some((line) => line.who !== null && overlaps(line, span));
    return isSpoken ? [] : ['fragment: nothing is said in it, so there is no text to read; choose a longer one'];
  },
});
