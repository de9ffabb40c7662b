/** What an exercise does on the page beside its state: fetch panels, open things, and keep the focus where the work is. */
import { tick } from 'svelte';
import { commandFor, type Command, type CommandType, type KeySettings } from '#domain/keyboard.ts';
import type { ExerciseState } from './exercise-state.svelte.ts';
import { defaultKeySettings, readKeySettings, writeKeySettings } from './key-settings.ts';
import { targetOf } from './key-target.ts';
import type * as LaterPanels from './later-panels.ts';

export class ExercisePage {
  later = $state.raw<typeof LaterPanels | null>(null);
  /** How often the list of keys was asked for. */
  keysShown = $state.raw(0);
  transcriptOpen = $state.raw(false);
  settings = $state.raw<KeySettings>(defaultKeySettings);
  readonly state: ExerciseState;
  #root: HTMLElement | null = null;

  constructor(state: ExerciseState) {
    this.state = state;
  }

  /** Takes up the element on the page and the preferences of this device. */
  mount(root: HTMLElement): void {
    this.#root = root;
    this.settings = readKeySettings();
  }

  /** Fetches the panels for describing; trying again is safe. */
  async fetchLater(): Promise<void> {
    try {
      this.later ??= await import('./later-panels.ts');
    } catch {
      this.state.announce('Dit onderdeel kon niet worden geladen. Controleer je verbinding en probeer het nog eens.');
    }
  }

  async focusTranscript(): Promise<void> {
    this.transcriptOpen = true;
    await this.fetchLater();
    await this.focus('[data-transcript] [tabindex="0"]');
  }

  async showKeys(): Promise<void> {
    await this.fetchLater();
    this.keysShown += 1;
  }

  changeKeys(settings: KeySettings): void {
    this.settings = settings;
    writeKeySettings(settings);
  }

  /** What this exercise does with keys, beside the player and its transcript. */
  get ownCommands(): readonly CommandType[] {
    return [];
  }

  /** `commands`: what keys can ask for now. */
  press(event: KeyboardEvent, commands: readonly CommandType[]): void {
    const target = targetOf(event.target as Element);
    if (target === null) return;
    const { key, ctrlKey: ctrl, altKey: alt, metaKey: meta } = event;
    const command = commandFor({ key, ctrl, alt, meta, target }, this.settings);
    if (command !== null && commands.includes(command.type) && this.run(command)) event.preventDefault();
  }

  /** True when the command was meant for the exercise, so that the key does nothing else. */
  run(command: Command): boolean {
    const { media, playing } = this.state;
    switch (command.type) {
      case 'play-pause':
        media?.request({ type: 'toggle' });
        return true;
      case 'back':
      case 'forward':
        media?.request({ type: 'skip', by: command.type === 'back' ? -5 : 5 });
        return true;
      case 'step-back':
      case 'step-forward':
        if (!playing) media?.request({ type: 'skip', by: command.type === 'step-back' ? -0.2 : 0.2 });
        return !playing;
      case 'transcript':
        void this.focusTranscript();
        return true;
      case 'key-help':
        void this.showKeys();
        return true;
      default:
        return false;
    }
  }

  async focus(selector: string): Promise<void> {
    await tick();
    this.#root?.querySelector<HTMLElement>(selector)?.focus();
  }
}
