import mdx from '@astrojs/mdx';
import node from '@astrojs/node';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { relocatable } from './src/build/relocatable.ts';

/** Files that may be inlined; never a module script, whose `import.meta.url` would then be the page. */
const inlineable = /\.(svg|png|jpe?g)$/;

export default defineConfig({
  output: 'static',
  adapter: node({ mode: 'standalone' }),
  // The team server's own handler keeps sessions and checks origins, more strictly.
  session: false,
  security: { checkOrigin: false },
  integrations: [svelte(), mdx(), relocatable()],
  build: { format: 'preserve', assets: '_assets', inlineStylesheets: 'never' },
  // The default would delete spaces at line breaks between inline elements.
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      assetsInlineLimit: (file) => (inlineable.test(file) ? undefined : false),
      modulePreload: { polyfill: false },
    },
    experimental: {
      renderBuiltUrl: (_file, { hostType, ssr }) => (hostType === 'js' && !ssr ? { relative: true } : undefined),
    },
  },
});
