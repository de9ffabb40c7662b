/** What an exercise needs only once the learner is at work: in one file of its own, fetched at the first mark or play. */
export { default as KeyHelp } from './KeyHelp.svelte';
export { default as MarkEditor } from './MarkEditor.svelte';
export { default as Transcript } from './Transcript.svelte';
export { default as Timeline } from './Timeline.svelte';
