/** Sections of the growth page that stand below what is seen first. */
export { default as AllMarks } from './AllMarks.svelte';
export { default as TakeAlong } from './TakeAlong.svelte';
