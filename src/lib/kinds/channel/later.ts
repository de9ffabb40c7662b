/** What comes once rounds are under way: in one file of its own. */
export { default as DifferenceTable } from './DifferenceTable.svelte';
export { default as SpokenText } from './SpokenText.svelte';
