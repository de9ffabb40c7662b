/**
 * The second version of a conversation: the same up to one beat, then other beats. `contrast.yaml` stands beside the
 * screenplay and becomes a clip of its own.
 */
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { lineOf, readYaml, type Reading } from './read.ts';
import type { Finding } from './finding.ts';
import { findBrokenReferences } from './references.ts';
import { beatSchema, posterSchema, type Screenplay } from './schema.ts';
import { idSchema } from './stage-schema.ts';

export const contrastSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  /** The beat of the screenplay with which the clip begins. */
  begin: idSchema,
  /** The beat of the screenplay that no longer happens: from here on come `beats`. */
  differs: idSchema,
  /** One sentence for learners: what is done differently. */
  difference: z.string().min(8),
  poster: posterSchema.optional(),
  beats: z.array(beatSchema).min(1).readonly(),
});
export type Contrast = Readonly<z.infer<typeof contrastSchema>>;

/** A contrast with the screenplay that it makes: everything from the start, so that all have the same past. */
export type ContrastPlay = Readonly<{ contrast: Contrast; screenplay: Screenplay }>;

/** Reads a contrast against the screenplay beside it. */
export function readContrast(text: string, file: string, original: Screenplay): Reading<ContrastPlay> {
  const reading = readYaml(text, file, contrastSchema);
  if (!reading.ok) return reading;
  const contrast = reading.value;
  const screenplay = composeContrast(contrast, original);
  const findings = [...findMisplaced(contrast, original), ...findBroken(contrast, original, screenplay)];
  if (findings.length === 0) return { ok: true, value: { contrast, screenplay } };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems = findings.map(({ path, ...rest }) => ({ file, line: lineOf(path, document, lines), ...rest }));
  return { ok: false, problems };
}

/** The screenplay up to `differs`, then the beats of the contrast. With cuts only where the contrast names shots of its own. */
export function composeContrast(contrast: Contrast, original: Screenplay): Screenplay {
  const kept = original.beats.slice(0, Math.max(0, indexOf(original, contrast.differs)));
  return {
    ...original,
    id: contrast.id,
    title: contrast.title,
    cuts: original.cuts && contrast.beats.some(({ shot }) => shot !== undefined),
    poster: contrast.poster ?? { beat: contrast.begin, at: 0.5 },
    beats: [...kept, ...contrast.beats],
  };
}

function indexOf(screenplay: Screenplay, beat: string): number {
  return screenplay.beats.findIndex(({ id }) => id === beat);
}

function findMisplaced(contrast: Contrast, original: Screenplay): readonly Finding[] {
  const [begin, differs] = [indexOf(original, contrast.begin), indexOf(original, contrast.differs)];
  const remedy = 'Use the id of a beat in screenplay.yaml.';
  const unknown = (['begin', 'differs'] as const)
    .filter((key) => indexOf(original, contrast[key]) < 0)
    .map((key) => ({ path: [key], found: `beat "${contrast[key]}"`, expected: 'a beat of the screenplay', remedy }));
  const isTwice = contrast.id === original.id;
  return [
    ...unknown,
    ...(unknown.length === 0 && begin > differs
      ? [
          {
            path: ['begin'],
            found: `begin "${contrast.begin}" after differs "${contrast.differs}"`,
            expected: 'a clip that begins before, or with, what differs',
            remedy: 'Choose an earlier beat to begin with.',
          },
        ]
      : []),
    ...(isTwice
      ? [
          {
            path: ['id'],
            found: `id "${contrast.id}", that of the screenplay`,
            expected: 'an id of its own',
            remedy: 'Add a word to it.',
          },
        ]
      : []),
  ];
}

/** Problems of the composed screenplay that lie in the beats, or the poster, of the contrast. */
function findBroken(contrast: Contrast, original: Screenplay, composed: Screenplay): readonly Finding[] {
  if (indexOf(original, contrast.differs) < 0) return [];
  const kept = composed.beats.length - contrast.beats.length;
  return findBrokenReferences(composed).flatMap((finding) => {
    const [section, index, ...rest] = finding.path;
    // Without a poster of its own it is taken from `begin`, which was looked at already.
    if (section === 'poster') return contrast.poster === undefined ? [] : [finding];
    if (section !== 'beats' || typeof index !== 'number' || index < kept) return [];
    return [{ ...finding, path: ['beats', index - kept, ...rest] }];
  });
}
