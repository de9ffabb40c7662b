/** Parts of the growth page that stand below what is seen first. */
export { default as AllMarks } from './AllMarks.svelte';
export { default as HabitsSection } from './HabitsSection.svelte';
export { default as ReturningList } from './ReturningList.svelte';
export { default as SignalTable } from './SignalTable.svelte';
export { default as SurenessSection } from './SurenessSection.svelte';
export { default as TakeAlong } from './TakeAlong.svelte';
export { default as CurveTable } from './CurveTable.svelte';
export { default as ScatteredNote } from './ScatteredNote.svelte';
