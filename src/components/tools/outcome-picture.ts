/** Draws and tells where the sections of a scan stand, from the places that are chosen in its form. */
import {
  findExtremes,
  outcomesOf,
  regionOf,
  type ScaleAnswer,
  type SectionOutcome,
} from '#domain/tool-sheet/scan-outcome.ts';
import { outcomeTexts as texts } from '#i18n/nl-tools.ts';
import { readAnswer } from './form-answers.ts';

/** Fills the picture, if this tool has one. */
export function showOutcome(tool: HTMLElement, form: HTMLFormElement): void {
  const picture = tool.querySelector<HTMLElement>('[data-outcome]');
  if (picture === null) return;
  const outcomes = outcomesOf(
    [...form.querySelectorAll<HTMLElement>('[data-scale]')].map((scale) => answerOf(scale, form)),
  );
  for (const outcome of outcomes) showRow(picture, outcome);
  picture.toggleAttribute(
    'data-filled',
    outcomes.some(({ share }) => share !== null),
  );
  setText(picture.querySelector('[data-outcome-words]'), tellExtremes(picture, outcomes));
}

function answerOf(scale: HTMLElement, form: HTMLFormElement): ScaleAnswer {
  const { scale: name = '', steps, section = '' } = scale.dataset;
  const text = readAnswer(form, name);
  return { section, place: text === '' ? null : Number(text), steps: Number(steps) };
}

function showRow(picture: HTMLElement, { section, asked, answered, share }: SectionOutcome): void {
  const row = picture.querySelector<HTMLElement>(`[data-outcome-row="${CSS.escape(section)}"]`);
  if (row === null) return;
  const { first = '', last = '' } = row.dataset;
  const dot = row.querySelector('[data-dot]');
  dot?.toggleAttribute('data-none', share === null);
  dot?.setAttribute('cx', String(4 + 192 * (share ?? 0)));
  row.querySelector('[data-bar]')?.setAttribute('width', String(192 * (share ?? 0)));
  const place = share === null ? texts.none : texts.region(regionOf(share), first, last);
  const count = share === null ? '' : texts.count(answered, asked);
  setText(row.querySelector('[data-outcome-place]'), count === '' ? place : `${place} (${count})`);
}

function tellExtremes(picture: HTMLElement, outcomes: readonly SectionOutcome[]): string {
  if (outcomes.some(({ asked, answered }) => answered * 2 < asked)) return texts.waiting;
  const extremes = findExtremes(outcomes);
  if (extremes === null) return texts.close;
  const nameOf = (section: string): string =>
    picture.querySelector(`[data-outcome-row="${CSS.escape(section)}"] [data-outcome-name]`)?.textContent.trim() ?? '';
  const list = (sections: readonly string[]): string => sections.map(nameOf).join(` ${texts.and} `);
  return texts.extremes(list(extremes.most), list(extremes.least));
}

function setText(element: Element | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}
