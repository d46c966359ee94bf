/** Decision cards in a real browser: one printed page each, and an entry page that narrows as one types. */
import { expect, it } from 'vitest';
import { ids, yamlAt } from '../content/read.ts';
import { siteUrl, useSite, visit } from './open.ts';

useSite();
const written = ids('cards');

it('each card prints on one page', () =>
  visit('', {}, async (page) => {
    const problems: string[] = [];
    for (const id of written)
      for (const locale of ['sv', 'en']) {
        await page.goto(`${siteUrl()}${locale}/beslut/${id}/`);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        const count = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
        if (count !== 1) problems.push(`${locale}/beslut/${id}/ prints on ${count} pages: cut it`);
      }
    expect(problems, problems.join('\n')).toEqual([]);
  }));

it('a word of an agenda finds its card among the first in the search', () =>
  visit('', {}, async (page) => {
    const problems: string[] = [];
    for (const id of written.slice(0, 3)) {
      const { agenda } = yamlAt(`cards/${id}.yaml`) as { agenda: { sv: string[] } };
      await page.goto('about:blank');
      await page.goto(`${siteUrl()}sv/sok/#q=${encodeURIComponent(agenda.sv[0] ?? '')}`);
      await page.locator('.search-hits a').first().waitFor();
      const hits = await page
        .locator('.search-hits a')
        .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href') ?? ''));
      if (!hits.some((href) => href.startsWith(`/sv/beslut/${id}/`)))
        problems.push(`"${agenda.sv[0]}" finds ${hits.join(', ')} and not ${id}`);
    }
    expect(problems, problems.join('\n')).toEqual([]);
  }));

it('the entry page shows what fits, says how much, and is whole again when the field is emptied', async () => {
  // Without cards there is no list to narrow; the page then says what to read instead.
  await visit('sv/beslut/', {}, async (page) => {
    const rows = page.locator('.agenda-words li');
    const all = await rows.count();
    if (written.length === 0)
      return expect(await page.locator('main a').count()).toBeGreaterThan(0);
    const word = (await rows.last().locator('.word').textContent()) ?? '';
    await page.locator('.filter input').fill(word.toUpperCase());
    const shown = await page.locator('.agenda-words li:visible').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    expect(await page.locator('.filter [role=status]').textContent()).toMatch(/^\d+ träff/);
    await page.locator('.filter input').fill('');
    expect(await page.locator('.agenda-words li:visible').count()).toBe(all);
    expect(await page.locator('.filter [role=status]').textContent()).toBe('');
  });
});
