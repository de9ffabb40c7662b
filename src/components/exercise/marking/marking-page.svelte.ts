/** What a `spot` exercise does on the page beside its state: fetch panels, open things, and keep the focus where the work is. */
import { tick } from 'svelte';
import type { MarkingStep } from '#domain/attempt.ts';
import { commandFor, type KeySettings } from '#domain/keyboard.ts';
import { markKey, type Mark, type MarkId } from '#domain/mark.ts';
import { defaultKeySettings, readKeySettings, writeKeySettings } from '../shared/key-settings.ts';
import { targetOf } from '../shared/key-target.ts';
import type * as LaterPanels from '../shared/later-panels.ts';
import type { Comparing } from './load-comparing.ts';
import { runCommand, type MarkingActions } from './run-command.ts';
import type { MarkingState } from './marking-state.svelte.ts';

/** Fetches what the others saw and the panels that show it. */
export type LoadComparing = () => Promise<Comparing>;

export class MarkingPage implements MarkingActions {
  later = $state.raw<typeof LaterPanels | null>(null);
  comparing = $state.raw<Comparing | null>(null);
  comparingFailed = $state.raw(false);
  /** How often the list of keys was asked for. */
  keysShown = $state.raw(0);
  transcriptOpen = $state.raw(false);
  settings = $state.raw<KeySettings>(defaultKeySettings);
  readonly #spot: MarkingState;
  readonly #load: LoadComparing | null;
  #root: HTMLElement | null = null;

  constructor(spot: MarkingState, load: LoadComparing | null) {
    this.#spot = spot;
    this.#load = load;
  }

  /** Takes up the element on the page and the preferences of this device. */
  mount(root: HTMLElement): void {
    this.#root = root;
    this.settings = readKeySettings();
    if (this.#spot.attempt.revealed.length > 0) void this.fetchComparing();
  }

  /** Fetches the panels for describing; trying again is safe. */
  async fetchLater(): Promise<void> {
    try {
      this.later ??= await import('../shared/later-panels.ts');
    } catch {
      this.#spot.announce('Dit onderdeel kon niet worden geladen. Controleer je verbinding en probeer het nog eens.');
    }
  }

  async fetchComparing(): Promise<void> {
    if (this.comparing !== null || this.#load === null) return;
    this.comparingFailed = false;
    try {
      this.comparing = await this.#load();
    } catch {
      this.comparingFailed = true;
    }
  }

  async go(step: MarkingStep): Promise<void> {
    this.#spot.go(step);
    if (this.#spot.step !== step) return;
    if (step === 'compare' || step === 'alternative') await this.fetchComparing();
    await this.#focus('[data-panel] h4');
  }

  async edit(id: MarkId): Promise<void> {
    this.#spot.edit(id);
    await this.fetchLater();
    await this.#focus('#mark-title');
  }

  /** Places a mark at `seconds` or where the clip is; in calm mode its editor opens. */
  async place(seconds?: number): Promise<void> {
    const mark = this.#spot.place(seconds);
    if (this.#spot.calm && mark !== null) await this.edit(mark.id);
  }

  async closeEditor(): Promise<void> {
    const id = this.#spot.editing;
    this.#spot.edit(null);
    if (id !== null) await this.focusMark(id);
  }

  async remove(mark: Mark): Promise<void> {
    this.#spot.remove(mark);
    await this.#focus('[data-undo]');
  }

  async undo(): Promise<void> {
    const mark = this.#spot.undo();
    if (mark !== null) await this.focusMark(mark.id);
  }

  async focusMark(id: MarkId): Promise<void> {
    await tick();
    this.#spot.wanted = { id };
  }

  focusedMark(): Mark | null {
    const key = document.activeElement?.closest<HTMLElement>('[data-mark]')?.dataset['mark'];
    if (key === undefined) return null;
    return this.#spot.attempt.marks.find((mark) => markKey(mark.id) === key) ?? null;
  }

  async focusTranscript(): Promise<void> {
    this.transcriptOpen = true;
    await this.fetchLater();
    await this.#focus('[data-transcript] [tabindex="0"]');
  }

  async showKeys(): Promise<void> {
    await this.fetchLater();
    this.keysShown += 1;
  }

  changeKeys(settings: KeySettings): void {
    this.settings = settings;
    writeKeySettings(settings);
  }

  press(event: KeyboardEvent): void {
    const target = targetOf(event.target as Element);
    if (target === null) return;
    const { key, ctrlKey: ctrl, altKey: alt, metaKey: meta } = event;
    const command = commandFor({ key, ctrl, alt, meta, target }, this.settings);
    if (command !== null && runCommand(command, this.#spot, this)) event.preventDefault();
  }

  async #focus(selector: string): Promise<void> {
    await tick();
    this.#root?.querySelector<HTMLElement>(selector)?.focus();
  }
}
