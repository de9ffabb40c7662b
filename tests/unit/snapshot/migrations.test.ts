import { describe, expect, it } from 'vitest';
import { pack, unpack } from '#domain/snapshot/index.ts';
import { firstSchema, migrateState, migrations, schemaAfter, type Migration } from '#domain/snapshot/migrations.ts';
import { progressWithMarks } from '../../helpers/progress-samples.ts';

describe('migrations', () => {
  it('are numbered without gaps, each with a name', () => {
    expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, index) => firstSchema + 1 + index));
    for (const { name } of migrations) expect(name).not.toBe('');
  });

  const append = (word: string) => (old: unknown) => [...(old as string[]), word];
  const list: readonly Migration[] = [
    { to: 2, name: 'second', up: append('2') },
    { to: 3, name: 'third', up: append('3') },
  ];

  it('run in order, from where the state is', () => {
    expect(schemaAfter(list)).toBe(3);
    expect(migrateState([], 1, list)).toEqual(['2', '3']);
    expect(migrateState([], 2, list)).toEqual(['3']);
    expect(migrateState([], 3, list)).toEqual([]);
  });

  const packed = pack(progressWithMarks(6), { size: null, detail: 'everything' });
  if (!packed.ok) throw new Error('Without a limit everything fits.');
  const { text } = packed.value;
  const next = schemaAfter(migrations) + 1;

  it('bring a state of an earlier schema up to date when it is read', () => {
    const up = (old: unknown): unknown => ({ ...(old as object), last: 7 });
    const renumber: Migration = { to: next, name: 'lesson 1 became 7', up };
    expect(unpack(text, [...migrations, renumber])).toMatchObject({ ok: true, value: { last: 7 } });
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('A bug in a migration.');
      },
    ],
    ['delivers nothing', () => null],
    ['delivers a list of lessons that is none', (old: unknown) => ({ ...(old as object), opened: ['1'] })],
    [
      'delivers marks without a time',
      (old: unknown) => ({
        ...(old as { attempts: object[] }),
        attempts: (old as { attempts: object[] }).attempts.map((attempt) => ({ ...attempt, marks: [{}] })),
      }),
    ],
  ])('leave the state alone as damaged when one %s', (_, up) => {
    expect(unpack(text, [...migrations, { to: next, name: 'broken', up }])).toEqual({ ok: false, problem: 'damaged' });
  });
});
