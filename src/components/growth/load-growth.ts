/** What the growth page fetches together, and no other page. */
export { default as GrowthPage } from './GrowthPage.svelte';
export { GrowthState } from './growth-state.svelte.ts';
