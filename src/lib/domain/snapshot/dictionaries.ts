/** Every dictionary that was ever used, by the id in the header of a saved state. None may ever be removed or changed. */
import { dictionary1 } from './dictionary-1.ts';
import { textsToBytes } from './text-bytes.ts';

/** The dictionary new states are written with. */
export const currentDictionary = 1;

const dictionaries: ReadonlyMap<number, Uint8Array> = new Map([[1, textsToBytes([dictionary1])]]);

/** The bytes of dictionary `id`, or `null` when this course does not know it yet. */
export function dictionaryOf(id: number): Uint8Array | null {
  return dictionaries.get(id) ?? null;
}
