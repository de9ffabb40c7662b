/** State of an exercise with two versions of one conversation: one of them is on the page, never both. */
import type { Answer } from '#domain/answer.ts';
import type { Span } from '#domain/fragment.ts';
import { speakTime } from '#i18n/nl.ts';
import type SideBySide from './SideBySide.svelte';
import { QuestionState } from '#components/exercise/questions/question-state.svelte.ts';
import {
  differenceItem,
  effectItem,
  missingIn,
  momentNumber,
  momentOf,
  type ContrastItem,
  type ContrastKey,
  type ContrastOwn,
} from './rules.ts';
import { versionNames } from './words.ts';

/** The first version or the second. */
export type Version = 0 | 1;

export class ContrastState extends QuestionState<ContrastItem, ContrastKey> {
  version = $state.raw<Version>(0);
  /** What shows both versions; fetched with the key. */
  panel = $state.raw<typeof SideBySide | null>(null);
  readonly difference = $derived.by(() => this.answerTo(differenceItem));
  readonly effect = $derived.by(() => this.answerTo(effectItem));
  readonly missing = $derived.by(() => missingIn(this.difference, this.effect));
  /** Second in the second version; `null` until one was marked. */
  readonly moment = $derived.by(() => momentOf(this.difference));

  /** Puts a version on the page, at its beginning. */
  show(version: Version): void {
    if (this.version === version) return;
    this.media?.request({ type: 'pause' });
    this.version = version;
    // Its player tells nothing until it is touched.
    this.time = this.range.start;
    this.announce(`Hier staat nu ${versionNames[version]}.`);
  }

  /** Marks where someone acts differently: now, or at `seconds`. A later mark replaces it. */
  mark(seconds?: number): void {
    if (this.version !== 1 || this.difference.checked) return;
    const at = seconds ?? this.media?.get().time ?? 0;
    this.change({ picked: [momentNumber(at)] }, differenceItem);
    this.announce(`Jouw moment: ${speakTime(at)}`);
  }

  override async fetchKey(): Promise<boolean> {
    if (!(await super.fetchKey())) return false;
    try {
      this.panel ??= (await import('./SideBySide.svelte')).default;
      return true;
    } catch {
      this.keyFailed = true;
      return false;
    }
  }

  override get range(): Span {
    return this.item.span;
  }

  protected override opened(_answer: Answer, _key: ContrastKey): void {
    this.change({ checked: true }, effectItem);
  }

  protected override listItems(): readonly ContrastItem[] {
    return [(this.data.own as ContrastOwn).items[this.version]];
  }
}
