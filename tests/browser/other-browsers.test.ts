/** A smoke walk in Firefox and WebKit: read, find, answer, change language, print. Skipped aloud where they are missing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { otherBrowsers, type OtherBrowser } from '../../src/runtime/other-browser.ts';
import { serve } from '../../src/runtime/static-server.ts';

/** An expression that waits until a condition holds in the page; false after ten seconds. */
const soon = (condition: string) =>
  `new Promise((done) => { const until = Date.now() + 10000; (function look() { let held = false; try { held = Boolean(${condition}); } catch {} if (held || Date.now() > until) done(held); else setTimeout(look, 50); })(); })`;

describe.each(otherBrowsers())('$name', ({ start, missing }) => {
  if (!start) {
    it.skip(`walks through the course (skipped: ${missing})`, () => undefined);
    return;
  }
  let browser: OtherBrowser;
  let url: string;
  let close: () => void;
  beforeAll(async () => {
    const served = await serve({ folder: `${process.cwd()}/dist`, base: '/' });
    url = served.url;
    close = () => served.server.close();
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    close?.();
  });

  it('shows a chapter with its style and no sideways scrolling', async () => {
    await browser.open(`${url}sv/kurs/ratt-takt/`);
    expect(await browser.run('document.querySelector("h1").textContent')).toContain('rätt takt');
    expect(await browser.run('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(
      await browser.run(
        'getComputedStyle(document.querySelector("course-quiz fieldset")).borderLeftWidth',
      ),
    ).toBe('0px');
  });
  it('answers a question', async () => {
    await browser.open(`${url}sv/kurs/ratt-takt/`);
    expect(await browser.run(soon('document.querySelector("course-quiz fieldset button")'))).toBe(
      true,
    );
    await browser.run(
      '(document.querySelectorAll("course-quiz input")[1].click(), document.querySelector("course-quiz fieldset button").click(), true)',
    );
    expect(
      await browser.run('document.querySelector("course-quiz [role=status]").textContent'),
    ).toContain('Lätt att ändra');
  });
  it('searches under the policy', async () => {
    await browser.open(`${url}sv/sok/#q=n%C3%A4mnd`);
    expect(await browser.run(soon('document.querySelectorAll(".search-hits a").length > 3'))).toBe(
      true,
    );
  });
  it('changes language and keeps the section', async () => {
    await browser.open(`${url}sv/kurs/ratt-takt/#fragor`);
    await browser.run('(document.getElementById("fragor").scrollIntoView(), true)');
    expect(await browser.run(soon('scrollY > 0'))).toBe(true);
    await browser.run('(setTimeout(() => document.querySelector(".language-link").click()), true)');
    for (let left = 50; left > 0; left--) {
      if (String(await browser.run('location.pathname')).startsWith('/en/')) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await browser.run('location.pathname + location.hash')).toBe(
      '/en/kurs/ratt-takt/#fragor',
    );
  });
  it('has the running line for its prints, since it draws no margin boxes', async () => {
    await browser.open(`${url}en/ordlista/`);
    // What the print sheet asks; a page cannot be put in print media from a script.
    expect(
      await browser.run(
        'CSS.supports("(-moz-appearance: none) or (hanging-punctuation: first)") && /Glossary, edition/.test(document.querySelector(".print-line").textContent.replace(/\\s+/g, " "))',
      ),
    ).toBe(true);
  });
});
