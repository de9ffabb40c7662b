/** One browser and one team server for the tests of a file. */
import { afterAll, beforeAll } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { launchBrowser } from '../helpers/browser.ts';
import { startTeamServer, type TeamServer } from '../helpers/team-server.ts';

export type Site = {
  readonly origin: string;
  readonly browser: Browser;
  /** A page in a new profile; what it logs as an error, throws or asks of other origins is collected in `faults`. */
  newPage(options?: BrowserContextOptions): Promise<{ page: Page; faults: string[] }>;
};

/** Starts both before the tests of this file and stops them afterwards. */
export function useSite(): Site {
  const state: { browser?: Browser; server?: TeamServer } = {};
  beforeAll(async () => {
    [state.browser, state.server] = await Promise.all([launchBrowser(), startTeamServer()]);
  }, 60_000);
  afterAll(async () => {
    await state.browser?.close();
    await state.server?.stop();
  });
  return {
    get origin() {
      return (state.server as TeamServer).origin;
    },
    get browser() {
      return state.browser as Browser;
    },
    async newPage(options = {}) {
      const context = await this.browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      const faults: string[] = [];
      const { origin } = this;
      page.on('pageerror', (error) => faults.push(`threw: ${error.message}`));
      page.on('console', (message) => message.type() === 'error' && faults.push(`logged: ${message.text()}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) faults.push(`asked elsewhere: ${url}`);
      });
      return { page, faults };
    },
  };
}
