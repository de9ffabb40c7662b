/** Marks on their way back in: what a file would add, worked out before anything changes. Nothing is ever half imported. */
import { readJson, type ImportProblem } from '../exchange/json.ts';
import { markOfRecord, type MarkRecord } from '../exchange/record.ts';
import type { Attempt } from '../attempt.ts';
import type { ExerciseCode } from '../course.ts';
import { markKey, toTenth, type Mark, type MarkId, type MarkProblem, type Notes } from '../mark.ts';
import { attemptOf, type Progress } from '../progress.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { GrowthData, GrowthExercise } from './growth-data.ts';
import { exerciseName } from './take-along.ts';

/** A mark to save. */
export type Arrival = Readonly<{ exercise: ExerciseCode; mark: Mark }>;

export type ImportPlan = Readonly<{
  /** Marks that are not here yet. */
  added: readonly Arrival[];
  /** Marks that are here, with what the file adds in fields that are empty here. */
  completed: readonly Arrival[];
  /** How many are here already, just so or with other words: those here stay. */
  known: number;
  /** How many are of clips that this course lacks, or were made by someone else: they stay in the file. */
  left: number;
}>;

/** Why nothing of a file can be taken: as a file, or because a mark cannot lie in its clip. */
export type ImportRefusal =
  ImportProblem | Readonly<{ code: 'outside-clip'; exercise: string; start: number; end: number; length: number }>;

/** What `text` would bring; fails without a plan when anything in it cannot be true. */
export function planImport(text: string, progress: Progress, data: GrowthData): Result<ImportPlan, ImportRefusal> {
  const read = readJson(text);
  if (!read.ok) return read;
  const shelves = new Map<ExerciseCode, Shelf>();
  const plan = { added: [] as Arrival[], completed: [] as Arrival[], known: 0, left: 0 };
  for (const record of read.value) {
    const exercise = record.by === 'ik' ? exerciseFor(record, data) : null;
    if (exercise === null) {
      plan.left += 1;
      continue;
    }
    const shelf = shelves.get(exercise.code) ?? fillShelf(attemptOf(progress, exercise.code));
    shelves.set(exercise.code, shelf);
    const mark = markFor(record, exercise, shelf);
    if (!mark.ok) return fail(outsideClip(record, exercise));
    const here = shelf.marks.get(markKey(mark.value.id));
    const filled = here === undefined ? mark.value : fillIn(here, mark.value);
    if (filled === here) plan.known += 1;
    else (here === undefined ? plan.added : plan.completed).push({ exercise: exercise.code, mark: filled });
    putOnShelf(shelf, filled);
  }
  return succeed(plan);
}

/** The marks of one exercise while a file is read: by id, and the ids given at each tenth of a second. */
type Shelf = Readonly<{ marks: Map<string, Mark>; taken: Map<number, MarkId[]> }>;

function fillShelf({ marks, removed }: Attempt): Shelf {
  const shelf: Shelf = { marks: new Map(), taken: new Map() };
  for (const mark of marks) putOnShelf(shelf, mark);
  for (const id of removed) shelf.taken.set(id.tenth, [...(shelf.taken.get(id.tenth) ?? []), id]);
  return shelf;
}

function putOnShelf({ marks, taken }: Shelf, mark: Mark): void {
  marks.set(markKey(mark.id), mark);
  taken.set(mark.id.tenth, [...(taken.get(mark.id.tenth) ?? []), mark.id]);
}

/** The exercise that its id names, where the clip agrees; otherwise the first in which one marks in that clip. */
function exerciseFor(record: MarkRecord, { exercises }: GrowthData): GrowthExercise | null {
  const inClip = exercises.filter(({ clip }) => record.clip === `clip:${clip}`);
  return inClip.find((exercise) => isNamed(record, exercise)) ?? inClip.find(isMarked) ?? null;
}

function isMarked({ growth }: GrowthExercise): boolean {
  return growth?.type === 'marking';
}

function isNamed({ id }: MarkRecord, { code }: GrowthExercise): boolean {
  return id.startsWith(`${exerciseName(code)}:`);
}

/** The mark with the identity it had in this exercise. One from elsewhere gets a new one, unless the same is here already. */
function markFor(record: MarkRecord, exercise: GrowthExercise, shelf: Shelf): Result<Mark, MarkProblem> {
  const made = markOfRecord(record, exercise.length, []);
  if (!made.ok) return made;
  if (isNamed(record, exercise) && made.value.id.tenth <= exercise.length * 10) return made;
  const twin = [...shelf.marks.values()].find((mark) => isSameWork(mark, made.value));
  if (twin !== undefined) return succeed(twin);
  const taken = shelf.taken.get(Math.round(toTenth(record.start) * 10)) ?? [];
  return markOfRecord({ ...record, id: 'new' }, exercise.length, taken);
}

function isSameWork(one: Mark, other: Mark): boolean {
  const { observation, interpretation, alternative } = one.notes;
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.signal === other.signal &&
    observation === other.notes.observation &&
    interpretation === other.notes.interpretation &&
    alternative === other.notes.alternative
  );
}

/** What is here stays; only what is empty is filled. The very same mark when nothing was. */
function fillIn(here: Mark, theirs: Mark): Mark {
  const notes: Notes = {
    observation: here.notes.observation || theirs.notes.observation,
    interpretation: here.notes.interpretation || theirs.notes.interpretation,
    alternative: here.notes.alternative || theirs.notes.alternative,
  };
  const filled = { ...here, signal: here.signal ?? theirs.signal, lens: here.lens ?? theirs.lens, notes };
  const isSame =
    filled.signal === here.signal &&
    filled.lens === here.lens &&
    (Object.keys(notes) as readonly (keyof Notes)[]).every((field) => notes[field] === here.notes[field]);
  return isSame ? here : filled;
}

function outsideClip({ start, end }: MarkRecord, { title, length }: GrowthExercise): ImportRefusal {
  return { code: 'outside-clip', exercise: title, start, end, length };
}
