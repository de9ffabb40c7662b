/** What is needed only once the accounts open: in one file of its own. */
export { default as Accounts } from './Accounts.svelte';
export { default as ComparedPoints } from './ComparedPoints.svelte';
export { default as Points } from './Points.svelte';
