/** Which fragments make up a round, and in which order; fetched when a round begins. Pure. */
import { answerTo, type Answer } from '#domain/answer.ts';
import { dueOn, isDue, type Practice } from '#domain/practice.ts';
import { chooseNextFragment } from '#domain/scoring/practice-order.ts';
import { signals, type Signal } from '#domain/vocabulary.ts';
import { signalOf } from '../classify/rules.ts';
import { roundItem, roundOf, roundSize, seenItem, type Practised, type RetryKey } from './rules.ts';

/** So many fragments of one signal, where there are others: else the first answer gives the rest away. */
const mostPerSignal = 2;

/**
 * The answers that begin a new round: which fragments, which were shown before, and a blank one for each. Signals that are
 * due come first, the longest waiting in front; then those least practised. Of a signal, fragments never shown come first.
 */
export function beginRound(
  answers: readonly Answer[],
  key: RetryKey,
  practised: Practised,
  today: number,
): readonly Answer[] {
  const seen = seenBefore(answers);
  const drawn = drawFragments(key, seen, rankSignals(practised, today));
  const round = orderRound(drawn, key, seen, answers);
  return [
    { ...answerTo([], roundItem), picked: round },
    { ...answerTo([], seenItem), picked: seen },
    ...round.map((code) => answerTo([], code)),
  ];
}

/** What was shown up to now, each once, last shown last. */
function seenBefore(answers: readonly Answer[]): readonly number[] {
  const round = roundOf(answers).filter((code) => answerTo(answers, code).checked);
  return [...answerTo(answers, seenItem).picked.filter((code) => !round.includes(code)), ...round];
}

type Ranks = Readonly<{ due: readonly Signal[]; others: readonly Signal[] }>;

function rankSignals(practised: Practised, today: number): Ranks {
  const due = signals.filter((signal) => {
    const practice = practised.get(signal);
    return practice !== undefined && isDue(practice, today);
  });
  const since = (signal: Signal): number => dueOn(practised.get(signal) as Practice);
  const others = signals.filter((signal) => !due.includes(signal));
  return {
    due: due.toSorted((a, b) => since(a) - since(b)),
    others: others.toSorted((a, b) => comparePractice(practised.get(a), practised.get(b))),
  };
}

/** Least practised first. */
function comparePractice(a: Practice | undefined, b: Practice | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return a.stage - b.stage || a.streak - b.streak || a.day - b.day;
}

/** Enough fragments for a round: of each signal one and then another, due ones first; then whatever there is. */
function drawFragments(key: RetryKey, seen: readonly number[], { due, others }: Ranks): readonly number[] {
  const freshFirst = (signal: Signal): readonly number[] =>
    key.items
      .filter((item) => item.signal === signal)
      .map(({ code }) => code)
      .toSorted((a, b) => seen.indexOf(a) - seen.indexOf(b));
  const inTurn = (ranked: readonly Signal[], from: number, to: number): readonly number[] =>
    Array.from({ length: to - from }, (_none, ahead) => from + ahead).flatMap((turn) =>
      ranked.flatMap((signal) => freshFirst(signal).slice(turn, turn + 1)),
    );
  const wanted = [due, others].flatMap((ranked) => inTurn(ranked, 0, mostPerSignal));
  const rest = inTurn([...due, ...others], mostPerSignal, key.items.length);
  return [...wanted, ...rest].slice(0, roundSize);
}

/** What went wrong before comes early; of equals the same signal does not come twice in a row where that can be helped. */
function orderRound(
  drawn: readonly number[],
  key: RetryKey,
  seen: readonly number[],
  answers: readonly Answer[],
): readonly number[] {
  const signalBy = new Map(key.items.map(({ code, signal }) => [code, signal]));
  const turn = (code: number, at: number): number =>
    drawn.slice(0, at).filter((other) => signalBy.get(other) === signalBy.get(code)).length;
  const spread = drawn
    .map((code, at) => ({ id: String(code), turn: turn(code, at) }))
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ id }) => id);
  const history = seen.map((code) => ({
    fragment: String(code),
    right: signalOf(answerTo(answers, code)) === signalBy.get(code),
    seconds: null,
  }));
  const ordered: string[] = [];
  while (ordered.length < spread.length) {
    const left = spread.filter((id) => !ordered.includes(id));
    // What was shown last rests, unless nothing else is left.
    ordered.push(chooseNextFragment(left, history) ?? (left[0] as string));
  }
  return ordered.map(Number);
}
