/** Text of the parts of that page that come after the curve: signals, returns, sureness, balance, and files. */
import type { FieldProblem } from '#domain/exchange/check-record.ts';
import type { ImportPlan, ImportRefusal } from '#domain/growth/bring-back.ts';
import type { Balance } from '#domain/growth/habits.ts';
import type { Returning, SignalFacts } from '#domain/growth/signals.ts';
import type { Direction } from '#domain/scoring/sureness.ts';
import type { SignalFamily } from '#domain/vocabulary.ts';
import { countMarks, formatTime } from './nl.ts';
import { betweenOfTen } from './nl-growth.ts';

export const familyNames: Readonly<Record<SignalFamily, string>> = {
  tension: 'Spanning',
  'turning-away': 'Terugtrekken',
  movement: 'Beweging',
  pleasing: 'Sociaal wenselijk',
};

/** How a signal stands. */
export function tellSignal({ tally, interval, isMastered, needsFreshClip }: SignalFacts): string {
  if (needsFreshClip) return 'Dit zag je goed. Het is even geleden: kijk weer eens naar een nieuw gesprek.';
  if (isMastered) return 'Dit zie je nu goed.';
  return tally.of < 4 ? 'Nog te weinig om iets te zeggen.' : `Waarschijnlijk ${betweenOfTen(interval)}.`;
}

export function tellReturn(inDays: number): string {
  if (inDays === 0) return 'Vandaag';
  return inDays === 1 ? 'Morgen' : `Over ${inDays} dagen`;
}

export function tellStreak({ streak }: Returning): string {
  if (streak === 0) return 'De vorige keer zag je niet alles. Daarom komt het snel terug.';
  const times = ['', 'Eén keer', 'Twee keer', 'Drie keer', 'Vier keer', 'Vijf keer'];
  return `${times[streak] ?? `${streak} keer`}${streak === 1 ? '' : ' op rij'} gezien.`;
}

export const directionTexts: Readonly<Record<Direction, string>> = {
  'surer-than-right': 'Je was zekerder dan je trefkans. Gun jezelf eens een tweede blik voordat je kiest.',
  'less-sure-than-right': 'Je was minder zeker dan je trefkans. Je ziet meer dan je denkt.',
  fitting: 'Hoe zeker je was, past bij hoe vaak het klopte met wat de anderen zagen.',
};

export const directionNames: Readonly<Record<Direction, string>> = {
  'less-sure-than-right': 'Minder zeker',
  fitting: 'Passend',
  'surer-than-right': 'Zekerder',
};

/** `answers`: given so far; `wanted`: from how many on there is something to say. */
export function tellFewAnswers(answers: number, wanted: number): string {
  const left = wanted - answers;
  const soFar = answers === 0 ? '' : ` Je gaf er tot nu toe ${answers}.`;
  return `Na ${wanted} antwoorden waarbij je zegt hoe zeker je bent, lees je hier of dat past.${soFar} Nog ${left} te gaan.`;
}

export function tellBalance({ lean }: Balance): string {
  if (lean === null) return 'Er is geen familie van signalen die je opvallend vaker markeert dan een andere.';
  const [most, least] = [familyNames[lean.most].toLowerCase(), familyNames[lean.least].toLowerCase()];
  const hint =
    lean.least === 'movement'
      ? ' Kijk een volgende keer ook naar wat er wél lukt: waar begint iemand te stromen?'
      : ` Let een volgende keer ook eens op ${least}.`;
  return `Je markeert vaker ${most} dan ${least}.${hint}`;
}

/** What importing would do, a sentence each. */
export function tellPlan({ added, completed, known, left }: ImportPlan): readonly string[] {
  const sentences = [
    added.length === 0
      ? 'Er staan geen nieuwe markeringen in.'
      : `${countMarks(added.length)} ${are(added.length)} nieuw.`,
    completed.length === 0
      ? ''
      : `${countMarks(completed.length)} heb je al; lege velden vullen we aan. Wat je zelf schreef, blijft staan.`,
    known === 0 ? '' : `${countMarks(known)} heb je al. Daar verandert niets aan.`,
    left === 0
      ? ''
      : `${countMarks(left)} ${left === 1 ? 'hoort' : 'horen'} bij een ander gesprek of een andere kijker. Die ${left === 1 ? 'blijft' : 'blijven'} in het bestand.`,
  ];
  return sentences.filter((sentence) => sentence !== '');
}

export function tellImported({ added, completed }: ImportPlan): string {
  const total = added.length + completed.length;
  return `${countMarks(total)} ${total === 1 ? 'staat' : 'staan'} er weer.`;
}

/** Why nothing of a file was taken. */
export function tellRefusal(refusal: ImportRefusal): string {
  switch (refusal.code) {
    case 'not-json':
      return 'Dit bestand kunnen we niet lezen. Kies het JSON-bestand dat je hier eerder hebt opgeslagen. Er is niets veranderd.';
    case 'foreign':
      return 'Dit is geen bestand met markeringen van deze training. Er is niets veranderd.';
    case 'newer':
      return 'Dit bestand komt uit een nieuwere versie van de training. Ververs deze pagina en probeer het nog eens. Er is niets veranderd.';
    case 'too-large':
      return 'Dit bestand is te groot om van deze training te zijn. Er is niets veranderd.';
    case 'outside-clip':
      return `In dit bestand staat een markering op ${formatTime(refusal.end > refusal.length ? refusal.end : refusal.start)}, maar het gesprek bij “${refusal.exercise}” duurt ${formatTime(refusal.length)}. Er is niets veranderd.`;
    case 'damaged':
      return refusal.at === null
        ? 'Dit bestand is beschadigd. Er is niets veranderd.'
        : `Dit bestand is beschadigd: bij markering ${refusal.at.mark + 1} klopt ${fieldNames[refusal.at.field]} niet. Er is niets veranderd.`;
  }
}

const fieldNames: Readonly<Record<FieldProblem, string>> = {
  v: 'de versie',
  id: 'het kenmerk',
  clip: 'het gesprek',
  start: 'het begin',
  end: 'het einde',
  by: 'wie er keek',
  mode: 'de manier van kijken',
  signal: 'het signaal',
  question: 'de leidvraag',
  observation: 'wat je zag',
  interpretation: 'wat het betekent',
  alternative: 'wat je anders zou doen',
  sure: 'hoe zeker je was',
  created: 'de datum',
  modified: 'de datum van de wijziging',
};

function are(count: number): string {
  return count === 1 ? 'is' : 'zijn';
}
