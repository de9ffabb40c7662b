/** What is needed only once feedback opens: in one file of its own. */
export { default as Result } from './Result.svelte';
export { default as SortedStatements } from './SortedStatements.svelte';
