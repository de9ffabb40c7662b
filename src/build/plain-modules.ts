/**
 * Makes plain modules of the files of lunr, which are written for every kind of loader. As they are, they bring glue that the bundler
 * puts where every page pays for it.
 */
type ModulePlugin = Readonly<{
  name: string;
  enforce: 'pre';
  applyToEnvironment(environment: Readonly<{ name: string }>): boolean;
  transform(code: string, id: string): string | null;
}>;

/** A Vite plugin for the build of what runs in the browser. */
export function plainModules(): ModulePlugin {
  return {
    name: 'plain-modules',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: (code, id) =>
      /[\\/]node_modules[\\/]lunr(?:-languages)?[\\/][^?]*\.js$/.test(id) ? toPlainModule(code) : null,
  };
}

/** The same code with a `module` of its own to fill, whose `exports` become the default export. */
export function toPlainModule(code: string): string {
  return `const module = { exports: {} };\nconst exports = module.exports;\n${code}\nexport default module.exports;\n`;
}
