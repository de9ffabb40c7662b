/** A page in the real browser with a real clip, and the modules under test bundled as they are. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { build } from 'vite';
import type { followCues } from '#components/exercise/shared/cue-followers.ts';
import type { createMediaStore, MediaStore } from '#media/media-store.ts';
import { launchBrowser } from '../../helpers/browser.ts';

/** What a page of this bench has. */
export type MediaWindow = Window & {
  modules: { createMediaStore: typeof createMediaStore; followCues: typeof followCues };
  video: HTMLVideoElement;
  media: MediaStore;
  /** What the test wants to remember. */
  seen: unknown[];
};

/** What the server has of the clip: all, the first part, or nothing. */
export type Holding = 'whole' | 'beginning' | 'nothing';

export type MediaBench = Readonly<{
  /** A page with a video and a store for it. */
  open(preload?: 'none' | 'auto'): Promise<Page>;
  hold(holding: Holding): void;
  stop(): Promise<void>;
}>;

const clip = fileURLToPath(new URL('../../../public/clips/ja-hoor/video.mp4', import.meta.url));
/** Seconds. */
export const clipLength = 159.2;

export async function startMediaBench(): Promise<MediaBench> {
  const script = await bundle();
  const state: { holding: Holding } = { holding: 'whole' };
  const server = createServer((request, response) => {
    void answer(request, response, script, state.holding);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  return {
    open: (preload = 'none') => openPage(browser, origin, preload),
    hold: (holding) => {
      state.holding = holding;
    },
    stop: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function openPage(browser: Browser, origin: string, preload: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/?preload=${preload}`);
  await page.waitForFunction(() => 'modules' in window);
  await page.evaluate((length) => {
    const here = window as unknown as MediaWindow;
    here.video = document.querySelector('video') as HTMLVideoElement;
    here.media = here.modules.createMediaStore(here.video, length);
    here.seen = [];
  }, clipLength);
  return page;
}

/** The modules as one script that puts them on `window.modules`. */
async function bundle(): Promise<string> {
  const entry = 'virtual:modules';
  const source = `
    import { createMediaStore } from '#media/media-store.ts';
    import { followCues } from '#components/exercise/shared/cue-followers.ts';
    window.modules = { createMediaStore, followCues };`;
  const importer = fileURLToPath(new URL('../../../src/lib/boot/browser.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId(id) {
          if (id === entry) return `\0${entry}`;
          return id.startsWith('#') ? this.resolve(id, importer, { skipSelf: true }) : null;
        },
        load: (id) => (id === `\0${entry}` ? source : null),
      },
    ],
    build: { write: false, rollupOptions: { input: entry } },
  });
  const outputs = Array.isArray(result)
    ? result.flatMap(({ output }) => output)
    : 'output' in result
      ? result.output
      : [];
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('Vite made no script of the modules under test.');
  return chunk.code;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  script: string,
  holding: Holding,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site');
  if (pathname === '/modules.js') {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
  } else if (pathname === '/') {
    const video = `<video src="/video.mp4" preload="${searchParams.get('preload') ?? 'none'}" muted></video>`;
    const page = `<!doctype html><meta charset="utf-8">${video}<script type="module" src="/modules.js"></script>`;
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  } else if (pathname === '/video.mp4') {
    await sendRange(request, response, holding);
  } else {
    response.writeHead(404).end();
  }
}

/** Bytes: a few seconds of film. */
const beginning = 300_000;

async function sendRange(request: IncomingMessage, response: ServerResponse, holding: Holding): Promise<void> {
  const { size } = await stat(clip);
  const held = { whole: size, beginning, nothing: 0 }[holding];
  const [, from = '0', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const start = Number(from);
  const end = Math.min(to === '' ? size - 1 : Number(to), held - 1);
  if (start > end) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(request.headers.range === undefined ? 200 : 206, {
    'content-type': 'video/mp4',
    'content-length': end - start + 1,
    'content-range': `bytes ${start}-${end}/${size}`,
    'accept-ranges': 'bytes',
    'cache-control': 'no-store',
  });
  const file = createReadStream(clip, { start, end });
  // The browser lets go of a range as soon as it has enough.
  response.on('close', () => file.destroy());
  file.pipe(response);
}
