/** What every built page promises: valid, linked, in the right language, under the policy, light. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { inlineScripts } from '../../src/lib/csp.ts';
import { cssString } from '../../src/lib/print-css.ts';
import { site, type Site } from './site.ts';

const quick = process.env['QUICK'] === '1';
const root = site('dist', '/');
const none = (problems: string[]) => expect(problems, problems.slice(0, 40).join('\n')).toEqual([]);
/** Starlight's own words in English. The package exports them without types. */
const { default: starlightEnglish } = (await import(
  path.resolve('node_modules/@astrojs/starlight/dist/translations/en.js')
)) as { default: Record<string, string> };
const host = 'https://kompetenslyft.example';
/** The site as built under a base path. */
const copy = (): Site => site('.cache/dist-base', '/kurs-kopia/');

function brokenLinks({ pages, base, files }: Site): string[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return pages.flatMap((page) =>
    page
      .$('a[href], link[href], script[src], img[src]')
      .toArray()
      .flatMap((element) => {
        const href = element.attribs['href'] ?? element.attribs['src'] ?? '';
        if (/^(mailto:|data:)/.test(href)) return [];
        if (/^https?:/.test(href)) {
          if (!href.startsWith(host))
            return element.tagName === 'a' ? [] : [`${page.file} fetches ${href}`];
        }
        const url = new URL(href, `${host}${page.address}`);
        if (!url.pathname.startsWith(base)) return [`${page.file}: ${href} leaves the base path`];
        const target = byAddress.get(url.pathname);
        if (!target)
          return files.has(decodeURIComponent(url.pathname.slice(base.length)))
            ? []
            : [`${page.file}: ${href} leads nowhere`];
        const id = decodeURIComponent(url.hash.slice(1));
        if (id && target.$(`[id="${id}"]`).length === 0)
          return [`${page.file}: ${href} has no such section`];
        const from = page.$('html').attr('lang');
        const crosses =
          element.tagName === 'a' &&
          target.$('html').attr('lang') !== from &&
          !('hreflang' in element.attribs) &&
          page.file.includes('/');
        return crosses ? [`${page.file}: ${href} changes language without saying so`] : [];
      }),
  );
}

describe('links', () => {
  it('lead somewhere, to the right section, in the right language', () => none(brokenLinks(root)));
  it.skipIf(quick)('also under a base path', () => none(brokenLinks(copy())));
  it.each([['at /', root], ...(quick ? [] : [['under a base path', copy()] as const])] as const)(
    'name the page in the other language and the page itself, %s',
    (_, { pages, base }) => {
      const inLanguages = pages.filter((page) => /^(sv|en)\//.test(page.file));
      expect(inLanguages.length).toBeGreaterThan(20);
      none(
        inLanguages.flatMap((page) => {
          const inLanguage = (lang: string) =>
            `${host}${base}${page.file.replace(/^(sv|en)\//, `${lang}/`).replace(/index\.html$/, '')}`;
          const own = page.file.slice(0, 2);
          const wanted: [string, string, string][] = [
            ['link[rel=alternate][hreflang=sv]', 'href', inLanguage('sv')],
            ['link[rel=alternate][hreflang=en]', 'href', inLanguage('en')],
            ['link[rel=alternate][hreflang=x-default]', 'href', inLanguage('sv')],
            ['link[rel=canonical]', 'href', inLanguage(own)],
            ['meta[property="og:url"]', 'content', inLanguage(own)],
          ];
          return wanted.flatMap(([selector, name, value]) =>
            page.$(selector).attr(name) === value
              ? []
              : [`${page.file}: ${selector} is ${page.$(selector).attr(name)}, not ${value}`],
          );
        }),
      );
    },
  );
});

describe('each page', () => {
  it('has one h1, unique ids and its language', () => {
    none(
      root.pages.flatMap((page) => {
        const all = page
          .$('[id]')
          .toArray()
          .map((element) => element.attribs['id'] ?? '');
        const twice = all.filter((id, index) => all.indexOf(id) !== index);
        const lang = page.file.startsWith('en/') ? 'en' : 'sv';
        return [
          ...(page.$('h1').length === 1 ? [] : [`${page.file}: ${page.$('h1').length} h1`]),
          ...(twice.length > 0 ? [`${page.file}: id twice: ${[...new Set(twice)]}`] : []),
          ...(page.$('html').attr('lang') === lang
            ? []
            : [`${page.file}: lang ${page.$('html').attr('lang')}`]),
        ];
      }),
    );
  });
  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const problems: string[] = [];
    for (const page of root.pages) {
      const { results } = await validator.validateString(page.html, page.file);
      for (const result of results)
        for (const message of result.messages.filter((each) => each.severity === 2))
          problems.push(
            `${page.file}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`,
          );
    }
    none(problems);
  });
  it('carries the policy first in head, and every inline script has its hash there', () => {
    const headers = readFileSync('dist/_headers', 'utf8');
    none(
      root.pages.flatMap((page) => {
        const first = page.$('head').children().first();
        const policy = first.attr('content') ?? '';
        const missing = inlineScripts(page.html).filter(
          (script) =>
            !policy.includes(`'sha256-${createHash('sha256').update(script).digest('base64')}'`),
        );
        return [
          ...(first.attr('http-equiv') === 'content-security-policy'
            ? []
            : [`${page.file}: policy is not first`]),
          ...(missing.length > 0 ? [`${page.file}: ${missing.length} scripts without a hash`] : []),
          ...(/script-src[^;]*'unsafe-inline'/.test(policy) ? [`${page.file}: unsafe-inline`] : []),
          ...(headers.includes(policy) ? [] : [`${page.file}: another policy than _headers`]),
          ...(page.html.slice(0, 1024).includes('charset')
            ? []
            : [`${page.file}: character set too late`]),
        ];
      }),
    );
  });
  it('shows no English interface string on a Swedish page, in text, labels or hints', () => {
    // Starlight's own words, ours, and what they became in Swedish: what is equal in both is no mistake.
    const ours = (locale: string): Record<string, string> =>
      JSON.parse(readFileSync(`src/content/i18n/${locale}.json`, 'utf8'));
    const swedish = new Set(Object.values(ours('sv')));
    const english = new Set(
      Object.values({ ...starlightEnglish, ...ours('en') }).filter(
        (text) => text.length > 1 && !swedish.has(text),
      ),
    );
    expect(english.size).toBeGreaterThan(100);
    const shown = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'data-labels'];
    none(
      root.pages
        .filter((page) => page.file.startsWith('sv/'))
        .flatMap(({ $, file }) => {
          const inSwedish = $('html')
            .find('*')
            .toArray()
            .filter((element) => $(element).closest('[lang]').attr('lang') === 'sv');
          const texts = inSwedish.flatMap((element) => [
            ...element.children.flatMap((child) => ('data' in child ? [child.data] : [])),
            ...shown.flatMap((name) => {
              const value = element.attribs[name] ?? '';
              return value.startsWith('{') ? Object.values(JSON.parse(value)).map(String) : [value];
            }),
          ]);
          return texts
            .map((text) => text.replace(/\s+/g, ' ').trim())
            .filter((text) => english.has(text))
            .map((text) => `${file}: "${text}" is English`);
        }),
    );
  });
  it('says on paper which page it is: in the margin, and in a line where margins stay empty', () => {
    const pages = root.pages.filter((page) => /^(sv|en)\//.test(page.file));
    none(
      pages.flatMap(({ $, file }) => {
        const title = $('h1').first().text().replace(/\s+/g, ' ').trim();
        const sheet = readFileSync(path.join('dist', path.dirname(file), 'print.css'), 'utf8');
        const line = $('.print-line').text().replace(/\s+/g, ' ');
        return [
          ...($('link[media=print][href$="print.css"]').length > 0 ? [] : [`${file}: no sheet`]),
          ...(sheet.includes(cssString(title)) ? [] : [`${file}: its sheet lacks the title`]),
          ...(line.includes(title) && /2026\.\d/.test(line)
            ? []
            : [`${file}: its line is ${line}`]),
          ...($('.print-address').length === 1 ? [] : [`${file}: no address`]),
        ];
      }),
    );
  });
  it('keeps a space between words and marks', () => {
    none(
      root.pages.flatMap((page) => {
        const text = page
          .$('main .sl-markdown-content')
          .clone()
          .find('script, style, svg, .note, .sl-anchor-link')
          .remove()
          .end();
        return [
          ...text
            .find('p, li, dd, legend')
            .toArray()
            .filter((element) => page.$(element).find('p, ul, ol, dl, div').length === 0)
            .flatMap((element) => {
              const match = /[a-zåäö][.!?][A-ZÅÄÖ][a-zåäö]|[a-zåäö]{3}[A-ZÅÄÖ][a-zåäö]{2}/.exec(
                page
                  .$(element)
                  .text()
                  .replace(/BankID|JavaScript|DiMiOS|https?:\S+|\S+@\S+|PwC|kurs:v1\S+/g, ''),
              );
              return match ? [`${page.file}: joined words near "${match[0]}"`] : [];
            }),
        ];
      }),
    );
  });
});

describe('weight and data', () => {
  it('a chapter is at most 40 kB in brotli, scripts at most 12 kB', () => {
    const size = (file: string) => brotliCompressSync(readFileSync(path.join('dist', file))).length;
    none(
      root.pages
        .filter((page) => /\/kurs\/[a-z-]+\/index/.test(page.file))
        .flatMap((page) => {
          const $ = page.$;
          const styles = $('link[rel=stylesheet]')
            .toArray()
            .map((element) => element.attribs['href'] ?? '');
          const seen = new Set<string>();
          const follow = (address: string) => {
            const file = address.replace(/^\//, '');
            if (seen.has(file)) return;
            seen.add(file);
            const text = readFileSync(path.join('dist', file), 'utf8');
            for (const match of text.matchAll(/(?:from|import)\s*\(?[`"'](\.\/[^`"']+\.js)[`"']/g))
              if (!/search/.test(match[1] ?? ''))
                follow(path.posix.join('/', path.posix.dirname(file), match[1] ?? ''));
          };
          $('script[src]')
            .toArray()
            .forEach((element) => follow(element.attribs['src'] ?? ''));
          const scripts = [...seen].reduce((sum, file) => sum + size(file), 0);
          const total =
            size(page.file) +
            scripts +
            styles.reduce((sum, file) => sum + size(file.replace(/^\//, '')), 0);
          return total <= 40_000 && scripts <= 12_000
            ? []
            : [`${page.file}: ${total} bytes, of which scripts ${scripts}`];
        }),
    );
  });
  it.each(['sv', 'en'])(
    'course.json and glossary.json in %s hold what design promises',
    (locale) => {
      const course = JSON.parse(readFileSync(`dist/${locale}/course.json`, 'utf8'));
      const glossary = JSON.parse(readFileSync(`dist/${locale}/glossary.json`, 'utf8'));
      expect(course.modules).toHaveLength(9);
      for (const chapter of course.modules.flatMap(
        (module: { chapters: unknown[] }) => module.chapters,
      )) {
        expect(chapter).toMatchObject({
          slug: expect.any(String),
          code: expect.stringMatching(/^\d\.\d$/),
          minutes: expect.any(Number),
          updated: expect.any(String),
        });
        for (const list of ['goals', 'keyPoints', 'quiz', 'sources', 'questions'] as const)
          expect((chapter as Record<string, unknown[]>)[list]?.length, list).toBeGreaterThan(1);
      }
      expect(course.paths.length).toBeGreaterThan(5);
      expect(glossary.terms.length).toBeGreaterThan(15);
    },
  );
  it('has a search index for each language', () => {
    const entry = JSON.parse(readFileSync('dist/pagefind/pagefind-entry.json', 'utf8'));
    expect(entry.languages.sv.page_count).toBeGreaterThan(100);
    expect(entry.languages.en.page_count).toBe(entry.languages.sv.page_count);
  });
  it.skipIf(quick)('two builds are identical, byte for byte', () => {
    const again = site('.cache/dist-again', '/');
    expect([...again.files].sort()).toEqual([...root.files].sort());
    none(
      [...root.files]
        .filter(
          (file) =>
            /\.\w+$|SHA256SUMS|_headers/.test(file) &&
            !file.endsWith('/') &&
            path.extname(file) !== '',
        )
        .filter(
          (file) =>
            !readFileSync(path.join('dist', file)).equals(
              readFileSync(path.join('.cache/dist-again', file)),
            ),
        ),
    );
  });
});
