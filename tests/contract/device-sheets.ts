/** What every place for sheets on the device must do, whatever it is made of. */
import { describe, expect, it } from 'vitest';
import type { DeviceSheets, SheetName } from '#ports/device-sheets.ts';

export type SheetsBench = Readonly<{
  sheets: DeviceSheets;
  /** The same place as another window has it open; what it writes is told to `sheets`. */
  beside: DeviceSheets;
  /** Puts something there that is no sheet. */
  damage: (name: SheetName) => void;
  /** From now on nothing more fits. */
  fill: () => void;
}>;

/** Describes the contract with a new, empty place for each test. */
export function describeDeviceSheets(name: string, create: () => SheetsBench): void {
  describe(`sheets on the device: ${name}`, () => {
    const empty = { ok: true, value: {} };

    it('has nothing where nothing was written', () => {
      const { sheets } = create();
      expect(sheets.read('lesson:1')).toEqual(empty);
      expect(sheets.list('lesson')).toEqual({ ok: true, value: [] });
    });

    it('keeps texts as they were written, also odd ones', () => {
      const { sheets, beside } = create();
      const texts = { notes: 'Regel 1\nRegel 2 "ja" 👀\u0000', __proto__x: 'a', constructor: 'b' };
      expect(sheets.write('lesson:1', texts)).toEqual({ ok: true, value: true });
      expect(beside.read('lesson:1')).toEqual({ ok: true, value: texts });
    });

    it('changes only the fields that are written, so that two windows do not undo each other', () => {
      const { sheets, beside } = create();
      sheets.write('lesson:1', { notes: 'a', saved: 'x' });
      beside.write('lesson:1', { saved: 'y' });
      sheets.write('lesson:1', { notes: 'b' });
      expect(beside.read('lesson:1')).toEqual({ ok: true, value: { notes: 'b', saved: 'y' } });
    });

    it('keeps no empty texts and no sheets without text', () => {
      const { sheets } = create();
      sheets.write('lesson:1', { notes: 'a', saved: 'x' });
      sheets.write('lesson:1', { notes: '' });
      expect(sheets.read('lesson:1')).toEqual({ ok: true, value: { saved: 'x' } });
      sheets.write('lesson:1', { saved: '' });
      sheets.write('lesson:2', { saved: '' });
      expect(sheets.list('lesson')).toEqual({ ok: true, value: [] });
    });

    it('lists, removes and wipes one kind and leaves the others', () => {
      const { sheets } = create();
      for (const one of ['lesson:2', 'lesson:1', 'lesson:11:b', 'lessons:1', 'tool:1'] as const)
        sheets.write(one, { notes: one });
      expect(sheets.list('lesson')).toEqual({ ok: true, value: ['lesson:1', 'lesson:11:b', 'lesson:2'] });
      sheets.remove('lesson:1');
      expect(sheets.list('lesson')).toEqual({ ok: true, value: ['lesson:11:b', 'lesson:2'] });
      sheets.wipe('lesson');
      expect(sheets.list('lesson')).toEqual({ ok: true, value: [] });
      expect(sheets.read('lessons:1')).toEqual({ ok: true, value: { notes: 'lessons:1' } });
      expect(sheets.read('tool:1')).toEqual({ ok: true, value: { notes: 'tool:1' } });
    });

    it('reads something damaged as nothing, can be written again, and is wiped with the rest', () => {
      const { sheets, damage } = create();
      damage('lesson:1');
      expect(sheets.read('lesson:1')).toEqual(empty);
      expect(sheets.list('lesson')).toEqual({ ok: true, value: [] });
      sheets.write('lesson:1', { notes: 'a' });
      expect(sheets.read('lesson:1')).toEqual({ ok: true, value: { notes: 'a' } });
      expect(sheets.list('lesson')).toEqual({ ok: true, value: ['lesson:1'] });
      sheets.wipe('lesson');
      expect(sheets.read('lesson:1')).toEqual(empty);
    });

    it('says that it is full and keeps what it had', () => {
      const { sheets, fill } = create();
      sheets.write('lesson:1', { notes: 'a' });
      fill();
      expect(sheets.write('lesson:1', { notes: 'a longer text' })).toEqual({ ok: false, problem: 'full' });
      expect(sheets.read('lesson:1')).toEqual({ ok: true, value: { notes: 'a' } });
      expect(sheets.remove('lesson:1')).toEqual({ ok: true, value: true });
    });

    it('tells what another window wrote, until nobody wants to know', () => {
      const { sheets, beside } = create();
      const told: (string | null)[] = [];
      const stop = sheets.watch((sheet) => told.push(sheet));
      beside.write('lesson:1', { notes: 'a' });
      beside.write('tool:2', { notes: 'a' });
      beside.remove('lesson:1');
      expect(told).toEqual(['lesson:1', 'tool:2', 'lesson:1']);
      stop();
      beside.write('lesson:1', { notes: 'b' });
      expect(told).toHaveLength(3);
    });

    it('takes no name that is none', () => {
      const { sheets } = create();
      for (const wrong of [':', 'lesson:', 'lesson:A', 'lesson:1/2', 'lesson'])
        expect(() => sheets.write(wrong as SheetName, { notes: 'a' })).toThrow('no name of a sheet');
    });
  });
}
