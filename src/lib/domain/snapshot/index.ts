/** A learner's work as one short text and back: what every store keeps. See `envelope.ts` and `sections.ts` for the format. */
import type { Progress } from '../progress.ts';
import { fail, succeed, type Result } from '../result.ts';
import { hasAnswers } from './answer-section.ts';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import type { Detail } from './detail.ts';
import { currentDictionary, dictionaryOf } from './dictionaries.ts';
import { openEnvelope, sealEnvelope, type Envelope } from './envelope.ts';
import { migrateState, migrations, schemaAfter, type Migration } from './migrations.ts';
import { isSavedState, toProgress, toSavedState } from './saved-state.ts';
import { readSections, writeSections, type Sections } from './sections.ts';

/** What had to stay behind for want of room: `texts` are notes and own texts, `trail` positions and removed marks. */
export type Dropped = 'texts' | 'trail';

export type Packed = Readonly<{
  /** Only letters, digits, `-` and `_`. */
  text: string;
  /** What is really in it. */
  detail: Detail;
  /** What was allowed to travel but did not fit. */
  dropped: readonly Dropped[];
}>;

/**
 * - `not-a-snapshot`: something else stands here (or nothing).
 * - `newer-than-this-course`: intact, but written by a later version; reading it needs that version.
 * - `damaged`: cut off or changed on the way.
 */
export type SnapshotProblem = 'not-a-snapshot' | 'newer-than-this-course' | 'damaged';

export type Allowed = Readonly<{ size: number | null; detail: Detail }>;

const format = 1;
const textsFlag = 1;
const trailFlag = 2;
const answersFlag = 4;

/**
 * The same progress always gives the same text. Over size, texts go first, then the trail; marks, answers, steps and lessons are
 * never left out: rather than that it says `does-not-fit`.
 */
export function pack(progress: Progress, allowed: Allowed): Result<Packed, 'does-not-fit'> {
  const state = toSavedState(progress);
  const mayHoldTexts = allowed.detail === 'everything';
  const answers = { hasAnswers: hasAnswers(state) };
  const attempts: readonly Sections[] = [
    ...(mayHoldTexts ? [{ hasTexts: true, hasTrail: true, ...answers }] : []),
    { hasTexts: false, hasTrail: true, ...answers },
    { hasTexts: false, hasTrail: false, ...answers },
  ];
  for (const sections of attempts) {
    const text = sealEnvelope({
      format,
      dictionary: currentDictionary,
      schema: schemaAfter(migrations),
      flags: toFlags(sections),
      body: encodeBase64url(writeSections(state, sections)),
    });
    if (allowed.size !== null && text.length > allowed.size) continue;
    const dropped: Dropped[] = [];
    if (mayHoldTexts && !sections.hasTexts) dropped.push('texts');
    if (!sections.hasTrail) dropped.push('trail');
    return succeed({ text, detail: sections.hasTexts ? 'everything' : 'without-notes', dropped });
  }
  return fail('does-not-fit');
}

function toFlags({ hasTexts, hasTrail, hasAnswers: answers }: Sections): number {
  return (hasTexts ? textsFlag : 0) | (hasTrail ? trailFlag : 0) | (answers ? answersFlag : 0);
}

function fromFlags(flags: number): Sections {
  return {
    hasTexts: (flags & textsFlag) !== 0,
    hasTrail: (flags & trailFlag) !== 0,
    hasAnswers: (flags & answersFlag) !== 0,
  };
}

/** True when `text` says that it holds texts about people; told from its header, without reading the rest. */
export function claimsTexts(text: string): boolean {
  const opened = openEnvelope(text);
  return opened.ok && (opened.value.flags & textsFlag) !== 0;
}

/** Never throws, whatever `text` is. `known` exists for tests of the mechanism. */
export function unpack(text: string, known: readonly Migration[] = migrations): Result<Progress, SnapshotProblem> {
  const opened = openEnvelope(text);
  if (!opened.ok) return opened;
  const envelope = opened.value;
  const dictionary = dictionaryOf(envelope.dictionary);
  const isNewer = envelope.format > format || envelope.schema > schemaAfter(known) || envelope.flags >= 8;
  if (isNewer || dictionary === null) return fail('newer-than-this-course');
  try {
    return readBody(envelope, dictionary, known);
  } catch {
    // Bits that are no state (`DamagedBits`), a stream that is no deflate, or a migration that met what it cannot be:
    // to the caller all of them mean that the text is kept aside.
    return fail('damaged');
  }
}

function readBody(
  envelope: Envelope,
  dictionary: Uint8Array,
  known: readonly Migration[],
): Result<Progress, 'damaged'> {
  const bytes = decodeBase64url(envelope.body);
  if (bytes === null) return fail('damaged');
  const state = readSections(bytes, fromFlags(envelope.flags), dictionary);
  if (envelope.schema === schemaAfter(known)) return succeed(toProgress(state));
  const migrated = migrateState(state, envelope.schema, known);
  return isSavedState(migrated) ? succeed(toProgress(migrated)) : fail('damaged');
}
