/** A page with nothing but the timeline of a whole group: the component that learners see, bundled as the course is. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { signals } from '#domain/vocabulary.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Seconds. */
const clipLength = 300;

/** Marks of one group: the learner's own and one lane per other person. */
export type LaneCount = Readonly<{ people: number; marks: number }>;

/** Where `writeLanesPages` puts the page of a group. */
export function lanesPath({ people, marks }: LaneCount): string {
  return `/lanes-${people}-${marks}.html`;
}

/**
 * Writes a page per group into `folder`, with one script and one style sheet between them. Each sets `window.openedAt`, in ms
 * since navigation, once all lanes were drawn and painted.
 */
export async function writeLanesPages(folder: string, groups: readonly LaneCount[]): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [entry, svelte({ configFile: false })],
    build: {
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { input: entryId, output: { entryFileNames: 'lanes.js', assetFileNames: 'lanes.[ext]' } },
    },
  });
  await Promise.all(groups.map((group) => writeFile(join(folder, lanesPath(group)), pageOf(group))));
}

const entryId = 'virtual:lanes';
const script = `
  import '/src/styles/tokens.css';
  import { mount } from 'svelte';
  import Timeline from '/src/components/exercise/shared/Timeline.svelte';
  const { marks, lanes, length } = JSON.parse(document.querySelector('#lanes').textContent);
  mount(Timeline, { target: document.querySelector('main'), props: { marks, lanes, length, time: 0, seek: () => {} } });
  const canvas = document.querySelector('canvas');
  const look = () => {
    if (canvas.height < (lanes.length + 1) * 20) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => { window.openedAt = performance.now(); }));
  };
  look();`;

const entry: Plugin = {
  name: 'lanes',
  resolveId: (id) => (id === entryId ? `\0${entryId}` : null),
  load: (id) => (id === `\0${entryId}` ? script : null),
};

function pageOf(group: LaneCount): string {
  const lanes = Array.from({ length: group.people }, (_value, person) => ({
    name: `Deelnemer ${person + 1}`,
    ticks: marksOf(group, person),
  }));
  const data = JSON.stringify({ marks: marksOf(group, group.people), lanes, length: clipLength });
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Banen</title>
<link rel="stylesheet" href="/lanes.css"><main></main>
<script type="application/json" id="lanes">${data}</script>
<script type="module" src="/lanes.js"></script></html>`;
}

/** Spread over the clip, elsewhere for each person; every fifth is a stretch. */
function marksOf({ marks }: LaneCount, person: number): readonly object[] {
  return Array.from({ length: marks }, (_value, index) => {
    const start = Math.round(((index + (person % 7) / 7) / marks) * clipLength * 10) / 10;
    return {
      start,
      end: index % 5 === 0 ? start + 4 : start,
      signal: signals[(index + person) % (signals.length + 1)] ?? null,
    };
  });
}
