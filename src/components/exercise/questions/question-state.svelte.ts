/** State of an exercise that asks questions about fragments: one at a time, each locked once its feedback was opened. */
import { answerTo, type Answer, type AnswerChange } from '#domain/answer.ts';
import type { Span } from '#domain/fragment.ts';
import type { MediaStore } from '#media/media-store.ts';
import type { ClipPageData, ExercisePageData } from '#content/exercise-data.ts';
import { ExerciseState } from '../shared/exercise-state.svelte.ts';

/** Seconds by which a clip may have run past the end of its stretch before it stood still. */
const overshoot = 0.3;

/** What every question has: its number, and the stretch of a clip it is about, if any. */
export type Question = Readonly<{ code: number; clip: string | null; span: Span | null }>;
export type QuestionsData<Item extends Question> = ExercisePageData<
  Readonly<{ items: readonly Item[] }>,
  ClipPageData | null
>;

export class QuestionState<Item extends Question, Key> extends ExerciseState<QuestionsData<Item>> {
  index = $state.raw(0);
  /** What the feedback is made of; fetched with the first. */
  key = $state.raw<Key | null>(null);
  keyFailed = $state.raw(false);
  readonly items = $derived.by(() => this.listItems());
  readonly item = $derived.by(() => this.items[this.index] as Item);
  readonly answer = $derived.by(() => answerTo(this.attempt.answers, this.item.code));
  readonly isLast = $derived.by(() => this.index === this.items.length - 1);
  readonly isAllChecked = $derived.by(() => this.items.every(({ code }) => this.answerTo(code).checked));
  readonly #keyUrl: string;

  constructor(data: QuestionsData<Item>, keyUrl: string) {
    super(data);
    this.#keyUrl = keyUrl;
  }

  answerTo(code: number): Answer {
    return answerTo(this.attempt.answers, code);
  }

  /** Saves a change to the answer of the current question, or of `code`. What has been checked stays as it is. */
  change(change: AnswerChange, code: number = this.item.code): void {
    const before = this.answerTo(code);
    if (before.checked) return;
    this.dispatch({ type: 'answered', exercise: this.data.code, answer: { ...before, ...change } });
  }

  /** Picks one option, or with `many` puts it in or out. */
  pick(option: number, many = false): void {
    const { picked } = this.answer;
    const others = picked.filter((other) => other !== option);
    this.change({ picked: many ? (others.length < picked.length ? others : [...picked, option]) : [option] });
  }

  /** Saves how the learner looks back on an answer, once its feedback was opened; the answer itself stays as it is. */
  rate(picked: readonly number[], code: number = this.item.code): void {
    const before = this.answerTo(code);
    if (before.checked) this.dispatch({ type: 'answered', exercise: this.data.code, answer: { ...before, picked } });
  }

  /** Opens the feedback on the current question. False when it could not be fetched; asking again is safe. */
  async check(): Promise<boolean> {
    const item = this.item.code;
    if (!(await this.fetchKey())) return false;
    if (this.answerTo(item).checked) return true;
    this.change({ checked: true }, item);
    if (this.key !== null) this.opened(this.answerTo(item), this.key);
    return true;
  }

  /** Called once per answer, when its feedback opens; for kinds that do more with it. */
  protected opened(_answer: Answer, _key: Key): void {}

  /** Closes the current question without opening any feedback. */
  lock(): void {
    this.change({ checked: true });
  }

  async fetchKey(): Promise<boolean> {
    if (this.key !== null) return true;
    this.keyFailed = false;
    try {
      const response = await fetch(this.#keyUrl);
      if (!response.ok) throw new Error(`The key answered ${response.status}.`);
      this.key = (await response.json()) as Key;
      return true;
    } catch {
      this.keyFailed = true;
      return false;
    }
  }

  /** Goes to a question; the clip keeps to its stretch. */
  go(index: number): void {
    this.index = Math.min(this.items.length - 1, Math.max(0, index));
    this.keepToFragment();
  }

  /** Begins where the learner left: at the first question without feedback. */
  resume(): void {
    const open = this.items.findIndex(({ code }) => !this.answerTo(code).checked);
    this.go(open < 0 ? 0 : open);
  }

  override followMedia(media: MediaStore): () => void {
    const stop = super.followMedia(media);
    this.keepToFragment();
    return stop;
  }

  /** Plays the fragment of the current question from its beginning. */
  playFragment(): void {
    const { range } = this;
    if (range === null) return;
    this.keepToFragment();
    this.media?.request({ type: 'seek', to: range.start });
    this.media?.request({ type: 'play' });
  }

  finish(): void {
    this.dispatch({ type: 'step-finished', exercise: this.data.code, step: 'answer' });
  }

  /** The clip of the current question, if it has one. */
  get clip(): ClipPageData | null {
    const { others, clip } = this.data;
    return others.find(({ id }) => id === this.item.clip) ?? (this.item.clip === null ? null : clip);
  }

  /** The stretch that may be seen now, if there is one; a kind that lets the clip go on afterwards widens it. */
  get range(): Span | null {
    return this.item.span;
  }

  /** The questions in their order; a kind in which the learner chooses among them leaves some out. */
  protected listItems(): readonly Item[] {
    return this.data.own.items;
  }

  keepToFragment(): void {
    const { media, range } = this;
    if (media === null || range === null) return;
    media.request({ type: 'keep-within', range });
    const { time, playing } = media.get();
    if (time < range.start || time > range.end + overshoot) {
      if (playing) media.request({ type: 'pause' });
      media.request({ type: 'seek', to: range.start });
    }
  }
}
