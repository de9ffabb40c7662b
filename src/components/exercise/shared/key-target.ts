/** Where in an exercise a key was pressed. */
import type { KeyPress } from '#domain/keyboard.ts';

/** `null` inside a dialog, which has keys of its own. */
export function targetOf(element: Element): KeyPress['target'] | null {
  if (element.closest('dialog') !== null) return null;
  if (element.matches('textarea, input[type="text"]')) return 'text';
  if (element.matches('[data-mark]')) return 'mark';
  return element.matches('input[type="radio"]') ? 'choice' : 'other';
}
