/** The eight signals as options to pick from, with the key that picks each. */
import { signals } from '#domain/vocabulary.ts';
import { signalNames } from '#i18n/nl.ts';
import { signalHints } from '#i18n/nl-describing.ts';

export const signalOptions = signals.map((signal, index) => ({
  value: signal,
  label: signalNames[signal],
  hint: signalHints[signal],
  key: String(index + 1),
}));
