/** The keeper of a tool's sheets, on the real adapter with a browser's storage that can be full or forbidden. */
import { describe, expect, it } from 'vitest';
import { createLocalSheets } from '#adapters/local/local-sheets.ts';
import { SheetKeeper } from '#components/tools/sheet-keeper.ts';
import { createTestStorage, type TestStorage } from '../../helpers/device-storage.ts';

const at = (minute: number): string => `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`;

function keeperOn(storage: TestStorage | null, events = new EventTarget()): SheetKeeper {
  const sheets = createLocalSheets({ storage, events, course: 'vknz-klantmanager', learner: null });
  const keeper = new SheetKeeper(sheets, 'oefenkijkwijzer');
  keeper.openNewest();
  return keeper;
}

describe('one copy', () => {
  it('is empty at first, kept at each change, and there again later', () => {
    const storage = createTestStorage();
    const keeper = keeperOn(storage);
    expect([keeper.number, keeper.keeping, keeper.answers]).toEqual([1, 'empty', {}]);
    keeper.change('gesprek.welk', 'Tweede gesprek', at(1));
    keeper.change('gesprek.datum', '2026-11-22', at(2));
    expect(keeper.keeping).toBe('saved');
    expect(keeperOn(storage).answers).toEqual({ 'gesprek.welk': 'Tweede gesprek', 'gesprek.datum': '2026-11-22' });
  });

  it('leaves nothing behind once all of it is empty again', () => {
    const storage = createTestStorage();
    const keeper = keeperOn(storage);
    keeper.change('gesprek.welk', 'Tweede gesprek', at(1));
    keeper.change('gesprek.welk', '', at(2));
    expect([keeper.keeping, storage.values.size]).toEqual(['empty', 0]);
  });

  it('is cleared from the device, and can be put back once, until the next change', () => {
    const storage = createTestStorage();
    const keeper = keeperOn(storage);
    keeper.change('gesprek.welk', 'Tweede gesprek', at(1));
    keeper.clear();
    expect([keeper.answers, keeper.keeping, storage.values.size, keeper.canUndo]).toEqual([{}, 'empty', 0, true]);
    keeper.undo(at(2));
    expect(keeperOn(storage).answers).toEqual({ 'gesprek.welk': 'Tweede gesprek' });
    keeper.clear();
    keeper.change('gesprek.welk', 'Een ander', at(3));
    expect(keeper.canUndo).toBe(false);
  });
});

describe('a device that does not keep', () => {
  it('says so at once where storage is forbidden, and holds what is typed in this window', () => {
    const keeper = keeperOn(null);
    expect([keeper.keeping, keeper.isAtRisk]).toEqual(['refused', false]);
    keeper.change('gesprek.welk', 'Tweede gesprek', at(1));
    expect([keeper.keeping, keeper.isAtRisk, keeper.answers]).toEqual([
      'refused',
      true,
      { 'gesprek.welk': 'Tweede gesprek' },
    ]);
  });

  it('writes everything that waited as soon as there is room again', () => {
    const storage = createTestStorage();
    const keeper = keeperOn(storage);
    keeper.change('a.eerst', 'kort', at(1));
    storage.room = 100;
    keeper.change('a.lang', 'x'.repeat(200), at(2));
    keeper.change('a.nog', 'meer', at(3));
    expect([keeper.keeping, keeper.isAtRisk]).toEqual(['full', true]);
    expect(keeperOn(storage).answers).toEqual({ 'a.eerst': 'kort' });
    storage.room = 5_000;
    keeper.change('a.nog', 'meer!', at(4));
    expect([keeper.keeping, keeper.isAtRisk]).toEqual(['saved', false]);
    expect(keeperOn(storage).answers).toEqual({ 'a.eerst': 'kort', 'a.lang': 'x'.repeat(200), 'a.nog': 'meer!' });
  });
});

describe('several copies', () => {
  it('are listed with the last changed first, which is the one that opens', () => {
    const storage = createTestStorage();
    const keeper = keeperOn(storage);
    keeper.change('a.b', 'eerste', at(1));
    keeper.openFresh();
    keeper.change('a.b', 'tweede', at(2));
    keeper.open(1);
    keeper.change('a.b', 'eerste, later', at(3));
    expect(keeper.copies().map(({ number, answers }) => [number, answers['a.b']])).toEqual([
      [1, 'eerste, later'],
      [2, 'tweede'],
    ]);
    expect(keeperOn(storage).number).toBe(1);
    keeper.openFresh();
    expect([keeper.number, keeper.answers]).toEqual([3, {}]);
  });

  it('takes answers from a file onto a copy of their own', () => {
    const keeper = keeperOn(createTestStorage());
    keeper.change('a.b', 'hier', at(1));
    keeper.take({ 'a.b': 'uit het bestand' }, at(2));
    expect([keeper.number, keeper.answers]).toEqual([2, { 'a.b': 'uit het bestand' }]);
    keeper.open(1);
    expect(keeper.answers).toEqual({ 'a.b': 'hier' });
  });

  it('keeps tools apart', () => {
    const storage = createTestStorage();
    keeperOn(storage).change('a.b', 'hier', at(1));
    const sheets = createLocalSheets({
      storage,
      events: new EventTarget(),
      course: 'vknz-klantmanager',
      learner: null,
    });
    expect(new SheetKeeper(sheets, 'oefenkijkwijzer-twee').copies()).toEqual([]);
  });
});

describe('another window', () => {
  it('is heard, with whether it wrote on the open copy, and never on another tool', () => {
    const events = new EventTarget();
    const keeper = keeperOn(createTestStorage(), events);
    const heard: boolean[] = [];
    const stop = keeper.follow((isOpen) => heard.push(isOpen));
    const tell = (name: string | null): void => {
      const key = name === null ? null : `vknz:sheets:vknz-klantmanager:/${name}`;
      events.dispatchEvent(Object.assign(new Event('storage'), { key }));
    };
    tell('tool:oefenkijkwijzer:1');
    tell('tool:oefenkijkwijzer:2');
    tell('tool:teamscan:1');
    tell(null);
    stop();
    tell('tool:oefenkijkwijzer:1');
    expect(heard).toEqual([true, false, true]);
  });

  it('does not undo what this window could not keep', () => {
    const storage = createTestStorage();
    const [here, there] = [keeperOn(storage), keeperOn(storage)];
    here.change('a.b', 'samen', at(1));
    storage.room = 0;
    here.change('a.c', 'alleen hier', at(2));
    storage.room = 5_000;
    there.change('a.b', 'daar', at(3));
    expect(here.answers).toEqual({ 'a.b': 'daar', 'a.c': 'alleen hier' });
  });
});
