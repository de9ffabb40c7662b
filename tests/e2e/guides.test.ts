/** Guides for whoever leads a group: on paper one page each, as the list of them promises. */
import { expect } from '@playwright/test';
import { describe, test } from 'vitest';
import type { Page } from 'playwright';
import { faultsOf } from './look.ts';
import { useSite } from './site.ts';

const site = useSite();

/** Addresses of all guides. */
async function findGuides(page: Page): Promise<readonly string[]> {
  await page.goto(`${site.origin}/begeleiders/index.html`);
  return page.locator('main details a').evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ href }) => href));
}

async function countSheets(page: Page): Promise<number> {
  const margin = { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' };
  const pdf = (await page.pdf({ format: 'A4', margin })).toString('latin1');
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}

describe('guides', () => {
  test('each is one sheet of A4', { timeout: 60_000 }, async () => {
    const { page } = await site.newPage();
    const guides = await findGuides(page);
    expect(guides.length).toBeGreaterThan(50);
    const longer: string[] = [];
    for (const guide of guides) {
      await page.goto(guide, { waitUntil: 'domcontentloaded' });
      if ((await countSheets(page)) !== 1) longer.push(guide);
    }
    expect(longer).toEqual([]);
  });

  test('no violation and no overflow', async () => {
    const { page } = await site.newPage();
    await page.goto((await findGuides(page))[0] ?? '');
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
    expect(await faultsOf(page, 'guide')).toEqual([]);
  });
});
