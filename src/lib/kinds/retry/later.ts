/** What a round and coming back need, in one file of their own. */
export { beginRound } from './round.ts';
export { default as Round } from './Round.svelte';
export { default as Standings } from './Standings.svelte';
