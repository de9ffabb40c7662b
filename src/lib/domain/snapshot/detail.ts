/** How much of a learner's work may travel. Free text about people stays on the device unless someone chose otherwise. */
export type Detail = 'everything' | 'without-notes';
