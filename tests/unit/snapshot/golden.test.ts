/** States as they are out in the world. A golden file is never changed: when this fails, the code is wrong. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentDictionary, dictionaryOf } from '#domain/snapshot/dictionaries.ts';
import { unpack } from '#domain/snapshot/index.ts';
import { migrateState, migrations, schemaAfter } from '#domain/snapshot/migrations.ts';
import { toSavedState } from '#domain/snapshot/saved-state.ts';

type Golden = Readonly<{ name: string; text: string; state: unknown }>;

const schemas = Array.from({ length: schemaAfter(migrations) }, (_, index) => index + 1);

describe.each(schemas)('states of schema %i', (schema) => {
  const file = new URL(`golden/schema-${schema}.json`, import.meta.url);
  const golden = JSON.parse(readFileSync(file, 'utf8')) as readonly Golden[];

  it.each(golden)('opens: $name', ({ text, state }) => {
    const progress = unpack(text);
    expect(progress.ok && toSavedState(progress.value)).toEqual(migrateState(state, schema, migrations));
  });
});

describe('dictionaries', () => {
  const frozen = new Map([[1, '96ecf0e360cc22727248d2fd17c827655d52e28a58d83decda2539d3f4d7d5ee']]);

  it.each([...frozen])('dictionary %i is as it was released', (id, hash) => {
    const bytes = dictionaryOf(id) ?? new Uint8Array(0);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
    expect(bytes.length).toBeLessThanOrEqual(32_768);
  });

  it('are all frozen here, up to the current one', () => {
    expect([...frozen.keys()]).toEqual(Array.from({ length: currentDictionary }, (_, index) => index + 1));
    expect(dictionaryOf(currentDictionary + 1)).toBeNull();
  });
});
