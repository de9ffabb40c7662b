/** What is wrong with what a page shows now: rules of accessibility, and width. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];

/** Each fault as `state: what and where`. */
export async function faultsOf(page: Page, state: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const faults = violations.map(
    ({ id, nodes }) => `${state}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  return [...faults, ...(await overflowOf(page, state))];
}

/** Says so when the page is wider than its window. */
export async function overflowOf(page: Page, state: string): Promise<readonly string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [`${state}: ${over} px wider than the window`] : [];
}
