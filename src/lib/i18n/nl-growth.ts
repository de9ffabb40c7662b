/** Text of the page about one's own looking. Counts and directions in words; never a grade, never beside others. */
import type { FieldProblem } from '#domain/exchange/check-record.ts';
import type { ImportPlan, ImportRefusal } from '#domain/growth/bring-back.ts';
import type { CurveTopic, GrowthPoint } from '#domain/growth/curves.ts';
import type { Balance } from '#domain/growth/habits.ts';
import type { Returning, SignalFacts } from '#domain/growth/signals.ts';
import type { Level } from '#domain/match.ts';
import type { Direction } from '#domain/scoring/sureness.ts';
import type { SignalFamily } from '#domain/vocabulary.ts';
import { countMarks, formatTime, signalNames } from './nl.ts';
import { lensNames } from './nl-describing.ts';

export const levelNames: Readonly<Record<Level, string>> = {
  explore: 'Verkennen',
  practise: 'Oefenen',
  sharp: 'Scherp',
};

export const familyNames: Readonly<Record<SignalFamily, string>> = {
  tension: 'Spanning',
  'turning-away': 'Terugtrekken',
  movement: 'Beweging',
  pleasing: 'Sociaal wenselijk',
};

export function topicName(topic: CurveTopic): string {
  if (topic.about === 'all') return 'Alle momenten';
  return topic.about === 'signal' ? signalNames[topic.signal] : lensNames[topic.lens];
}

const days = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const shortDays = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `3 februari`. `day`: whole days since 1970. */
export function formatDay(day: number): string {
  return days.format(new Date(day * 86_400_000));
}

/** `3 feb`. */
export function formatShortDay(day: number): string {
  return shortDays.format(new Date(day * 86_400_000));
}

/** A share as people count it: `7 van de 10`. */
export function ofTen(share: number): string {
  return `${Math.round(share * 10)} van de 10`;
}

/** `tussen 5 en 8 van de 10`, or one number where both are the same. */
export function betweenOfTen({ low, high }: Readonly<{ low: number; high: number }>): string {
  const [from, to] = [Math.round(low * 10), Math.round(high * 10)];
  return from === to ? `ongeveer ${from} van de 10` : `tussen ${from} en ${to} van de 10`;
}

/** What the last point of a curve says, a sentence each. */
export function tellPoint({ recall, of, interval, chance, corrected }: GrowthPoint): readonly string[] {
  const seen = Math.round(recall * of);
  const last = of === 1 ? 'Van het ene moment dat telt' : `Van de laatste ${of} momenten`;
  return [
    `${last} zag jij er ${seen === 0 ? 'nog geen' : seen}.`,
    `Waarschijnlijk zie je er op dit moment ${betweenOfTen(interval)}.${of < 20 ? ' Dat is nog ruim: met meer gesprekken wordt het preciezer.' : ''}`,
    `Wie met evenveel markeringen blind prikt, vindt er ongeveer ${ofTen(chance)}.`,
    ...(corrected === null ? [] : [aboveChance(corrected)]),
  ];
}

/** F above chance in words. */
export function aboveChance(corrected: number): string {
  if (corrected < 0.1) return 'Los van toeval is er nog weinig verschil met blind prikken.';
  if (corrected < 0.35) return 'Los van toeval zie je al meer dan wie blind prikt.';
  return corrected < 0.65
    ? 'Los van toeval zie je duidelijk meer dan wie blind prikt.'
    : 'Los van toeval zie je veel meer dan wie blind prikt.';
}

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
