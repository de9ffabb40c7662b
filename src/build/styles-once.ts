/**
 * Keeps the styles of components out of the browser's bundle: the pages' own stylesheet, made while they are rendered, has
 * them all, and a second file with the same rules would cost every page a request.
 */
type StylePlugin = Readonly<{
  name: string;
  enforce: 'pre';
  applyToEnvironment(environment: Readonly<{ name: string }>): boolean;
  load(id: string): string | null;
}>;

/** A Vite plugin for the build of what runs in the browser. */
export function stylesOnce(): StylePlugin {
  return {
    name: 'styles-once',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) => (/\.svelte\?.*\btype=style\b/.test(id) ? '' : null),
  };
}
