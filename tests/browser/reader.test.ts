/** What a reader does: search, change language, open a note, answer, come back, print, read without script. */
import { describe, expect, it } from 'vitest';
import { log, siteUrl, useSite, visit } from './open.ts';

useSite();

describe('search', () => {
  it.each([
    ['sv/', 'stoppvillkor', /stoppvillkor/i],
    ['en/', 'pre-mortem', /pre-mortem|imagine/i],
  ])('opens from %s with the keyboard and leads to a section for "%s"', (start, words, heading) =>
    visit(start, {}, async (page) => {
      const violations: string[] = [];
      page.on(
        'console',
        (message) => message.type() === 'error' && violations.push(message.text()),
      );
      await page.keyboard.press('Control+K');
      await page.locator('dialog[open] input').fill(words);
      const first = page.locator('dialog[open] .search-hits a').first();
      await first.waitFor();
      expect(await first.textContent()).toMatch(heading);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement?.closest('.search-hits') !== null),
      ).toBe(true);
      const before = page.url();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.href !== before);
      expect(violations).toEqual([]);
      expect(log.filter((line) => line.includes(words))).toEqual([]);
    }),
  );
  it('keeps the words after # on its own page', () =>
    visit('sv/sok/#q=nämnd', {}, async (page) => {
      await page.locator('.search-hits a').first().waitFor();
      expect(await page.locator('.search-hits a').count()).toBeGreaterThan(3);
    }));
});

it('the language link keeps page and section', () =>
  visit('sv/kurs/ratt-takt/#stoppvillkor', {}, async (page) => {
    await page.locator('.language-link').first().click();
    await page.waitForURL(/\/en\/kurs\/ratt-takt\/#stoppvillkor$/);
  }));

describe('notes', () => {
  it('open at the place on a phone and close with Escape', () =>
    visit(
      'sv/kurs/ratt-takt/',
      { viewport: { width: 390, height: 800 }, hasTouch: true },
      async (page) => {
        const term = page.locator('.term').first();
        expect(await term.locator('.note').isVisible()).toBe(false);
        await term.locator('a').tap();
        expect(await term.locator('.note').isVisible()).toBe(true);
        await page.keyboard.press('Escape');
        expect(await term.locator('.note').isVisible()).toBe(false);
      },
    ));
  it('show on keyboard focus, without script too', () =>
    visit(
      'sv/kurs/ratt-takt/',
      { viewport: { width: 700, height: 800 }, javaScriptEnabled: false },
      async (page) => {
        const link = page.locator('.term a').first();
        await page.keyboard.press('Tab');
        await link.focus();
        expect(await page.locator('.term .note').first().isVisible()).toBe(true);
      },
    ));
  it('stand in the margin on a wide screen', () =>
    visit('sv/kurs/ratt-takt/', { viewport: { width: 1440, height: 900 } }, async (page) => {
      const note = await page.locator('.term .note').first().boundingBox();
      const text = await page.locator('.term').first().locator('xpath=ancestor::p').boundingBox();
      expect(note?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
    }));
});

describe('test yourself', () => {
  it('gives the reason for the chosen answer', () =>
    visit('sv/kurs/ratt-takt/', {}, async (page) => {
      const question = page.locator('course-quiz fieldset').first();
      await question.locator('button').click();
      expect(await question.locator('[role=status]').textContent()).toContain('Välj');
      await question.locator('input').nth(1).check();
      await question.locator('button').click();
      expect(await question.locator('[role=status]').textContent()).toMatch(
        /^Ja\..*Lätt att ändra/,
      );
    }));
  it('has answers within reach without script', () =>
    visit('sv/kurs/ratt-takt/', { javaScriptEnabled: false }, async (page) => {
      await page.locator('details.key summary').click();
      expect(await page.locator('details.key').innerText()).toContain('Lätt att ändra');
      expect(await page.evaluate('getComputedStyle(document.body).colorScheme')).toBe('light');
    }));
});

it('the start page leads back to where the reader was, until everything is cleared', () =>
  visit('sv/kurs/ratt-takt/', {}, async (page) => {
    await page.locator('#fragor').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById('fragor')?.scrollIntoView());
    await page.goto(`${siteUrl()}en/`);
    const link = page.locator('[data-continue] a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('/en/kurs/ratt-takt/#fragor');
    await page.goto(`${siteUrl()}en/om/integritet/`);
    await page.locator('[data-clear] button').click();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await page.locator('[data-clear] [role=status]').textContent()).toContain('gone');
  }));

it('a source past its review day says so', () =>
  visit('sv/', {}, async (page) => {
    await page.clock.setFixedTime(new Date('2028-01-01'));
    await page.goto(`${siteUrl()}sv/kallor/`);
    expect(await page.locator('.due:visible').count()).toBeGreaterThan(3);
    await page.clock.setFixedTime(new Date('2026-11-24'));
    await page.goto(`${siteUrl()}sv/kallor/`);
    expect(await page.locator('.due:visible').count()).toBe(0);
  }));

it('the report of an error names page, section and edition', () =>
  visit('sv/kurs/ratt-takt/#fragor', {}, async (page) => {
    const link = page.locator('[data-report]');
    await link.evaluate((element) =>
      element.addEventListener('click', (event) => event.preventDefault()),
    );
    await page.evaluate(() => document.getElementById('fragor')?.scrollIntoView());
    await link.dispatchEvent('click');
    const body = decodeURIComponent((await link.getAttribute('href')) ?? '');
    expect(body).toContain('/sv/kurs/ratt-takt/#fragor');
    expect(body).toContain('2026.1');
  }));

it('an address that leads nowhere answers in both languages', () =>
  visit('sv/finns-inte/', {}, async (page) => {
    expect(await page.title()).toMatch(/Sidan finns inte.*There is no such page/);
  }));

it('unfolds for print by script where the sheet cannot, and folds again', () =>
  visit('sv/kurs/ratt-takt/', {}, async (page) => {
    const open = () =>
      page.locator('details.key').evaluate((fold) => (fold as HTMLDetailsElement).open);
    expect(await open()).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await open()).toBe(true);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await open()).toBe(false);
  }));

it('prints everything: answers, page numbers, the chapter in the margin', () =>
  visit('sv/kurs/ratt-takt/', {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('details.key li').first().isVisible()).toBe(true);
    expect(await page.locator('header').first().isVisible()).toBe(false);
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
    // A4 in points, as the print sheet asks.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12][\d.]*\]/);
  }));
