/** A finding at a place in a document, before anyone knows its file and line. */
export type Finding = Readonly<{ path: readonly (string | number)[]; found: string; expected: string; remedy: string }>;
