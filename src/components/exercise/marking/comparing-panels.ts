/** The panels of the later steps, in one file of their own that is fetched when comparing. */
export { default as AlternativePanel } from './AlternativePanel.svelte';
export { default as ComparePanel } from './ComparePanel.svelte';
export { lanesOf } from './compare-view.ts';
