/** Between the fields of a form and texts by field. Ticks of one question are kept together, one per line. */
import type { Answers } from '#domain/tool-sheet/copies.ts';
import type { SheetQuestion } from '#domain/tool-sheet/sheet-file.ts';
import { formatDay } from '#i18n/nl-tools.ts';

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** The field that an event is about; `null` when it is about something else. */
export function fieldOf(target: EventTarget | null): Field | null {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && target.name !== '' ? target : null;
}

/** All questions of the form, each once, in order, as they are asked. */
export function questionsIn(form: HTMLFormElement): readonly SheetQuestion[] {
  const fields = [...form.querySelectorAll<Field>('[name]')];
  const byName = new Map(fields.map((field) => [field.name, field.dataset['question'] ?? field.name]));
  return [...byName].map(([name, question]) => ({ name, question }));
}

/** Names of the questions that are answered in words of one's own. */
export function wordsIn(form: HTMLFormElement): readonly string[] {
  return [...form.querySelectorAll<Field>('input[type="text"], textarea')].map(({ name }) => name);
}

/** The answer to one question as a text. */
export function readAnswer(form: HTMLFormElement, name: string): string {
  const fields = fieldsNamed(form, name);
  const isTicked = ({ type }: Field): boolean => type === 'radio' || type === 'checkbox';
  return fields
    .filter((field) => !isTicked(field) || (field as HTMLInputElement).checked)
    .map(({ value }) => value)
    .join('\n');
}

/** Shows these answers, and nothing in what they do not name. Fields that show theirs already are left alone. */
export function showAnswers(form: HTMLFormElement, answers: Answers): void {
  for (const { name } of questionsIn(form)) {
    const answer = answers[name] ?? '';
    const ticked = answer.split('\n');
    for (const field of fieldsNamed(form, name)) {
      if (field.type === 'radio' || field.type === 'checkbox') {
        (field as HTMLInputElement).checked = ticked.includes(field.value);
      } else if (field.value !== answer) field.value = answer;
    }
    showForPaper(form, name);
  }
}

/** What goes with an answer: its words for paper, where a field cannot show them all, and the button that takes a choice back. */
export function showForPaper(form: HTMLFormElement, name: string): void {
  const answer = readAnswer(form, name);
  for (const field of fieldsNamed(form, name)) {
    const box = field.closest<HTMLElement>('[data-answer]');
    if (box !== null) box.dataset['answer'] = field.type === 'date' ? formatDay(answer) : answer;
  }
  const unpick = form.querySelector<HTMLElement>(`[data-unpick="${CSS.escape(name)}"]`);
  if (unpick !== null) unpick.hidden = answer === '';
}

function fieldsNamed(form: HTMLFormElement, name: string): readonly Field[] {
  return [...form.querySelectorAll<Field>(`[name="${CSS.escape(name)}"]`)];
}
