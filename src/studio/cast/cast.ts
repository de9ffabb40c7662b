/** The people a screenplay can ask for. A new look is a file beside this one and a line here. */
import { joke } from './joke.ts';
import type { Look } from './look.ts';
import { sander } from './sander.ts';

export const lookNames = ['joke', 'sander'] as const;
export type LookName = (typeof lookNames)[number];

export const looks: Readonly<Record<LookName, Look>> = { joke, sander };
