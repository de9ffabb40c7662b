import mdx from '@astrojs/mdx';
import node from '@astrojs/node';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { plainModules } from './src/build/plain-modules.ts';
import { relocatable } from './src/build/relocatable.ts';
import { stylesOnce } from './src/build/styles-once.ts';

/** Files that may be inlined; never a module script, whose `import.meta.url` would then be the page. */
const inlineable = /\.(svg|png|jpe?g)$/;

/** What every exercise needs at once; panels that come later stay in files of their own. */
const workbench =
  /node_modules[\\/]svelte(?!.*(?:blocks[\\/]await|bindings[\\/]size))|src[\\/]components[\\/]exercise[\\/]shared[\\/](?!.*(?:later-panels|MarkList|word-|Word|KeyHelp|MarkEditor|Transcript|Timeline|timeline-plot|cue-followers))|src[\\/]lib[\\/]media/;

/** What the kinds have in common in which one marks, or answers questions. */
const marking =
  /src[\\/](?:components[\\/]exercise[\\/](?:marking[\\/](?!.*(?:comparing|Compare|compare-view|Alternative|MomentCards))|shared[\\/]MarkList)|lib[\\/]kinds[\\/](?:spot|spot-focus|silent|desirable)[\\/])/;
const questions = /src[\\/]components[\\/]exercise[\\/]questions[\\/]/;

/** What every page that keeps progress needs: named one by one, so that what one page adds does not travel to all. */
const course =
  /rolldown[\\/]runtime|node_modules[\\/]fflate|src[\\/]lib[\\/](?:boot[\\/](?:start-course|pick-stores|browser)|domain[\\/](?:answer|attempt|completion|course|mark|merge|practice|progress|result|snapshot|vocabulary)(?:\.ts|[\\/])|session|i18n[\\/]nl\.ts|ports|adapters[\\/](?:local[\\/]local-store|server[\\/]server-store|frame))|src[\\/]components[\\/]course[\\/](?!notices)[^\\/]*$/;

export default defineConfig({
  output: 'static',
  adapter: node({ mode: 'standalone' }),
  // The team server's own handler keeps sessions and checks origins, more strictly.
  session: false,
  security: { checkOrigin: false },
  integrations: [svelte({ compilerOptions: { cssHash: ({ hash, css }) => `s${hash(css)}` } }), mdx(), relocatable()],
  build: { format: 'preserve', assets: '_assets', inlineStylesheets: 'never' },
  // The default would delete spaces at line breaks between inline elements.
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [stylesOnce(), plainModules()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Everything an exercise starts with in one file: fewer requests, and it packs better together.
              codeSplitting: {
                groups: [
                  { name: 'workbench', test: workbench, priority: 1 },
                  { name: 'marking', test: marking },
                  { name: 'questions', test: questions },
                  { name: 'course', test: course, priority: 2 },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: (file) => (inlineable.test(file) ? undefined : false),
      modulePreload: { polyfill: false },
      // One request instead of three; the whole is 11 kB packed.
      cssCodeSplit: false,
    },
    experimental: {
      renderBuiltUrl: (_file, { hostType, ssr }) => (hostType === 'js' && !ssr ? { relative: true } : undefined),
    },
  },
});
