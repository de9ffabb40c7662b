/** What is wrong with what a page shows now: rules of accessibility, and width. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];

/** How people see a page: on the smallest phone by day, at a desk by night. */
const looks = [
  { colorScheme: 'light', viewport: { width: 320, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const;

/**
 * Each fault in each look as `state, look: what and where`. The look that the page has comes first and the other one stays, so
 * that a walk through the states of a page is made in both.
 */
export async function faultsOf(page: Page, state: string): Promise<readonly string[]> {
  const isWide = page.viewportSize()?.width === looks[1].viewport.width;
  const faults: string[] = [];
  for (const { colorScheme, viewport } of isWide ? [...looks].reverse() : looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const place = `${state}, ${colorScheme}, ${viewport.width} px`;
    faults.push(...(await violationsOf(page, place)), ...(await overflowOf(page, place)));
  }
  return faults;
}

async function violationsOf(page: Page, place: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Without a page of its own to join what frames of other origins say: we have none.
    .setLegacyMode(true)
    .options({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${place}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Says so when the page is wider than its window. */
export async function overflowOf(page: Page, place: string): Promise<readonly string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [`${place}: ${over} px wider than the window`] : [];
}
