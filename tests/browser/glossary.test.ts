/** The glossary's filter: finds by meaning, pair and misspelling, says how many, and never hides for good. */
import { expect, it } from 'vitest';
import { ids, yamlAt } from '../content/read.ts';
import { useSite, visit } from './open.ts';

useSite();
const total = ids('glossary').length;
/** A term that has a misspelling in Swedish, and one that is related to another. */
const terms = ids('glossary').map((id) => ({ id, ...yamlAt(`glossary/${id}.yaml`) }));
const misspelt = terms.find((term) => term.misspellings?.sv?.length > 0);
const related = terms.find((term) => term.related?.length > 0);

it('narrows as one types, and says how many terms are left', () =>
  visit('sv/ordlista/', {}, async (page) => {
    const shown = page.locator('[data-item]:visible');
    const said = page.locator('.filter [role=status]');
    expect(await shown.count()).toBe(total);
    await page.locator('.filter input').fill('PILOT');
    const few = await shown.count();
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(total);
    expect(await said.textContent()).toBe(few === 1 ? '1 träff' : `${few} träffar`);
    expect(await page.locator('.glossary h2:visible').count()).toBeLessThanOrEqual(few);
    await page.locator('.filter input').fill('finns inte alls');
    expect(await shown.count()).toBe(0);
    expect(await said.textContent()).toMatch(/^Inget passar/);
    await page.locator('.filter input').fill('');
    expect(await shown.count()).toBe(total);
    expect(await said.textContent()).toBe('');
  }));

it('finds a term by a common misspelling', () =>
  visit('sv/ordlista/', {}, async (page) => {
    expect(misspelt, 'no term has a misspelling').toBeDefined();
    await page.locator('.filter input').fill(misspelt?.misspellings.sv[0]);
    expect(await page.locator(`[data-item]:has(#${misspelt?.id})`).isVisible()).toBe(true);
  }));

it('a link to a hidden term shows it', () =>
  visit('sv/ordlista/', {}, async (page) => {
    const to = related?.related[0] as string;
    await page.locator('.filter input').fill(related?.definition.sv);
    const link = page.locator(`[data-item]:has(#${related?.id}) a[href="#${to}"]`);
    expect(await page.locator(`#${to}`).isVisible()).toBe(false);
    await link.click();
    await page.locator(`#${to}`).waitFor({ state: 'visible' });
  }));

it('is whole without script, and has no field that does nothing', () =>
  visit('sv/ordlista/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('[data-item]:visible').count()).toBe(total);
    expect(await page.locator('.filter').isVisible()).toBe(false);
  }));
