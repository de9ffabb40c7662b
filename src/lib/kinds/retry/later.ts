/** What a round needs, in one file of its own: fetched when a round begins, or goes on. */
export { beginRound } from './round.ts';
export { default as Round } from './Round.svelte';
