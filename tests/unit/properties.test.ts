/**
 * Protects the pure rules with inputs nobody thought of: marks, addresses, stored data, CSS, drawings.
 * A counterexample is printed with its seed, so that it can be kept as an example in lib.test.ts.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anatomy, chapterHeadings, sectionsAfter, sectionsOf } from '../../src/lib/anatomy.ts';
import { AuthorError, unknownId } from '../../src/lib/author-error.ts';
import { citationOrder, citationsIn } from '../../src/lib/citations.ts';
import { inlineScripts, policy, withPolicy } from '../../src/lib/csp.ts';
import { dateInWords } from '../../src/lib/dates.ts';
import { wrap } from '../../src/lib/drawing.ts';
import {
  escapeHtml,
  htmlInline,
  parseInline,
  plainInline,
  unbalanced,
  type InlineToken,
} from '../../src/lib/inline.ts';
import { nearest } from '../../src/lib/nearest.ts';
import { normaliseBase, pagePath, sharedPath } from '../../src/lib/paths.ts';
import { readPosition, writePosition } from '../../src/lib/position.ts';
import { cssString, runningTitleCss } from '../../src/lib/print-css.ts';
import { reportMail } from '../../src/lib/report-mail.ts';
import { keyPrefix, positionKey, storedKeys } from '../../src/lib/storage-keys.ts';
import { countWords, minutes, plainMdx } from '../../src/lib/words.ts';

const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,5})?$/);
const words = fc.stringMatching(/^[a-zåäö§0-9 ,.”–]{1,24}$/);
const token: fc.Arbitrary<InlineToken> = fc.oneof(
  words.map((text) => ({ kind: 'text' as const, text })),
  words.map((text) => ({ kind: 'emphasis' as const, text })),
  fc.tuple(id, words).map(([to, text]) => ({ kind: 'link' as const, text, to: `kurs/${to}` })),
  id.map((each) => ({ kind: 'cite' as const, id: each })),
  fc.tuple(id, words).map(([each, text]) => ({ kind: 'term' as const, id: each, text })),
);
/** Two texts in a row are one text: that is how an author would write them. */
const tokens = fc
  .array(token, { maxLength: 8 })
  .map((list) =>
    list.filter((each, index) => each.kind !== 'text' || list[index - 1]?.kind !== 'text'),
  );
const written = (list: readonly InlineToken[]): string =>
  list
    .map((each) => {
      if (each.kind === 'text') return each.text;
      if (each.kind === 'emphasis') return `*${each.text}*`;
      if (each.kind === 'link') return `[${each.text}](${each.to})`;
      if (each.kind === 'cite') return `[@${each.id}]`;
      return `[[${each.id}|${each.text}]]`;
    })
    .join('');

describe('structured text', () => {
  it('reads back every mark it can be written with', () => {
    fc.assert(
      fc.property(tokens, (list) => {
        expect(parseInline(written(list))).toEqual(list);
      }),
    );
  });
  it('loses no letter of any text whatever', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(written(parseInline(text))).toBe(text);
      }),
    );
  });
  it('finds nothing unbalanced in what is well formed', () => {
    fc.assert(
      fc.property(tokens, (list) => {
        expect(unbalanced(written(list))).toBeUndefined();
      }),
    );
  });
  it.each(['[@', '[[', '](', '*'])('finds "%s" that is opened and never closed', (opening) => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(unbalanced(a + opening + b)).toContain(opening);
      }),
    );
  });
  it('writes no markup but its own, whatever the author types', () => {
    const write = {
      link: (_to: string, text: string) => text,
      cite: () => '',
      term: (_id: string, text: string) => text,
    };
    fc.assert(
      fc.property(fc.string(), (text) => {
        const rest = htmlInline(text, write).replaceAll(/<\/?em>/g, '');
        expect(rest).not.toMatch(/[<>"]/);
      }),
    );
    expect(escapeHtml('"<&>"')).toBe('&quot;&lt;&amp;&gt;&quot;');
  });
  it('leaves no space before a full stop where a citation stood', () => {
    expect(plainInline('Så är det [@lu-2012].')).toBe('Så är det.');
  });
});

describe('citations', () => {
  it('number each source once, in order of first use, in both ways of writing', () => {
    const cite = fc.tuple(id, fc.boolean());
    fc.assert(
      fc.property(fc.array(cite, { maxLength: 12 }), (list) => {
        const text = list
          .map(([each, mdx]) => (mdx ? `ord<Cite id="${each}" /> ` : `ord[@${each}] `))
          .join('');
        const cited = list.map(([each]) => each);
        expect(citationsIn(text)).toEqual(cited);
        expect(citationOrder([text])).toEqual([...new Set(cited)]);
      }),
    );
  });
});

describe('addresses', () => {
  const segment = fc.stringMatching(/^[a-z]{1,7}(-[a-z]{1,6})?$/);
  const path = fc.array(segment, { maxLength: 3 }).map((parts) => parts.join('/'));
  const slashes = fc.constantFrom('', '/', '//');
  const base = fc
    .tuple(slashes, fc.array(segment, { maxLength: 2 }), slashes)
    .map(([before, parts, after]) => before + parts.join('/') + after);

  it('have one form of the base path, however it is written', () => {
    fc.assert(
      fc.property(base, (each) => {
        const form = normaliseBase(each);
        expect(form).toMatch(/^\/([a-z-]+(\/[a-z-]+)*\/)?$/);
        expect(normaliseBase(form)).toBe(form);
      }),
    );
  });
  it('end in a slash, keep the section last, and lead back to the shared path', () => {
    fc.assert(
      fc.property(base, fc.constantFrom('sv', 'en'), path, segment, (each, locale, to, section) => {
        const address = pagePath(each, locale as 'sv' | 'en', to);
        expect(address).toMatch(/^\/.*\/$/);
        expect(address).not.toContain('//');
        expect(pagePath(each, locale as 'sv' | 'en', `${to}#${section}`)).toBe(
          `${address}#${section}`,
        );
        expect(sharedPath(each, address)).toBe(to);
      }),
    );
  });
  it('outside the languages or the base path share nothing', () => {
    for (const outside of ['/', '/404.html', '/svar/', '/_astro/x.css'])
      expect(sharedPath('/', outside), outside).toBeUndefined();
    expect(sharedPath('/kurs-kopia', '/sv/kurs/')).toBeUndefined();
  });
});

describe('mistakes told to an author', () => {
  it('hold file, id and remedy, and end as sentences do', () => {
    fc.assert(
      fc.property(id, fc.array(id, { maxLength: 5 }), (wanted, known) => {
        const error = unknownId('term', wanted, known, 'sv/x.mdx', 'src/content/glossary');
        expect(error).toBeInstanceOf(AuthorError);
        expect(error.file).toBe('sv/x.mdx');
        expect(error.message.startsWith('sv/x.mdx: ')).toBe(true);
        expect(error.message).toContain(`"${wanted}"`);
        expect(error.message.endsWith(error.remedy)).toBe(true);
        expect(error.stack).not.toContain('    at ');
      }),
    );
  });
  it('offer the id itself before any other', () => {
    fc.assert(
      fc.property(id, fc.array(id), (wanted, others) => {
        expect(nearest(wanted, [...others, wanted])).toBe(wanted);
      }),
    );
  });
  it('offer only what is listed', () => {
    fc.assert(
      fc.property(id, fc.array(id), (wanted, others) => {
        const found = nearest(wanted, others);
        expect(found === undefined || others.includes(found)).toBe(true);
      }),
    );
  });
});

describe('anatomy', () => {
  it('has thirteen parts less the sections and figures of the author, with ids of their own', () => {
    expect(new Set(anatomy.map((part) => part.id)).size).toBe(anatomy.length);
    expect(anatomy.map((part) => part.id)).toContain(sectionsAfter);
    for (const { id: each } of anatomy) expect(each).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
  it('keeps every own section, in order, between the situation and reality', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 6 }), (own) => {
        const body = own.map((each) => `## Rubrik om ${each} {#${each}}\n\ntext\n`).join('\n');
        expect(sectionsOf(body).map((section) => section.id)).toEqual(own);
        const all = chapterHeadings(sectionsOf(body), (part) => part.label).map(({ id: at }) => at);
        const from = all.indexOf('laget') + 1;
        expect(all.slice(from, from + own.length)).toEqual(own);
        expect(all[from + own.length]).toBe('verkligheten');
      }),
    );
  });
  it('takes no heading without an id for a section', () => {
    expect(sectionsOf('## Utan id\n\n### Nivå tre {#tre}\n')).toEqual([]);
  });
});

describe('words, minutes and dates', () => {
  it('adds up: the words of two texts are the words of both', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(countWords(`${a}\n${b}`)).toBe(countWords(a) + countWords(b));
      }),
    );
  });
  it('never gives less time to more words', () => {
    fc.assert(
      fc.property(fc.nat(9000), fc.nat(900), fc.nat(20), (few, more, exercise) => {
        expect(minutes(few + more, exercise)).toBeGreaterThanOrEqual(minutes(few, exercise));
        expect(minutes(few, exercise)).toBeGreaterThanOrEqual(Math.max(1, exercise));
      }),
    );
  });
  it('keeps the words of prose and drops its code', () => {
    const body =
      'import { Cite } from \'~/components\';\n\n<Situation>\n\nEtt *viktigt* ord.<Cite id="lu" />\n\n</Situation>\n{/* not for readers */}\n';
    expect(plainMdx(body).trim()).toBe('Ett viktigt ord.');
  });
  it('names each month in both languages and never the wrong one', () => {
    const date = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(date, fc.constantFrom('sv' as const, 'en' as const), ([month, day], locale) => {
        const iso = `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const name = new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', {
          month: 'long',
          timeZone: 'UTC',
        }).format(new Date(iso));
        expect(dateInWords(iso, locale)).toBe(`${day} ${name} 2026`);
      }),
    );
  });
});

describe('what a browser keeps', () => {
  const position = fc.record({
    path: fc.stringMatching(/^kurs\/[a-z][a-z-]{0,12}$/),
    section: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/), { nil: undefined }),
    title: fc.string({ minLength: 1 }),
  });
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(position, (each) => {
        expect(readPosition(writePosition(each))).toEqual(each);
      }),
    );
  });
  it('takes no address from storage but a chapter’s, whatever was put there', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        for (const stored of [json, text, JSON.stringify({ path: text, title: text })]) {
          const found = readPosition(stored);
          if (found) expect(found.path).toMatch(/^kurs\/[a-z0-9-]+$/);
        }
      }),
    );
    for (const path of [
      'javascript:alert(1)',
      '//evil.example',
      'kurs/../om',
      'kurs/x#y',
      'KURS/x',
    ])
      expect(readPosition(JSON.stringify({ path, title: 't' })), path).toBeUndefined();
  });
  it('forgets a section that is no id and keeps the chapter', () => {
    const stored = JSON.stringify({ path: 'kurs/x', title: 't', section: '"><script>' });
    expect(readPosition(stored)).toEqual({ path: 'kurs/x', title: 't', section: undefined });
  });
  it('has keys of its own for every copy on a host, all of them listed', () => {
    expect(positionKey('/')).not.toBe(positionKey('/kurs-kopia/'));
    expect(positionKey('/a/').startsWith(keyPrefix('/a/'))).toBe(true);
    const ours = storedKeys.filter((each) => each.ours).map((each) => each.key('/a/'));
    expect(ours).toContain(positionKey('/a/'));
    for (const key of ours) expect(key).toMatch(/^kurs:v1:\/a\/:[a-z]+:[a-z]+$/);
    expect(new Set(storedKeys.map((each) => each.key('/'))).size).toBe(storedKeys.length);
  });
});

describe('policy', () => {
  it('allows each script by its hash and nothing inline besides', () => {
    const hash = fc.stringMatching(/^[A-Za-z0-9+/]{43}=$/);
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 5 }), (hashes) => {
        const scripts = /script-src ([^;]*)/.exec(policy(hashes))?.[1]?.split(' ') ?? [];
        expect(scripts).toEqual([
          "'self'",
          "'wasm-unsafe-eval'",
          ...hashes.map((h) => `'sha256-${h}'`),
        ]);
      }),
    );
    expect(policy([])).toContain("default-src 'self'");
    expect(policy([])).toContain("object-src 'none'");
  });
  it('hashes exactly the text between the tags', () => {
    const code = '\n  const a = 1 < 2;\n';
    expect(inlineScripts(`<script type="module">${code}</script>`)).toEqual([code]);
  });
  it('changes nothing else in the page', () => {
    const html = '<!doctype html><html><head><meta charset="utf-8"></head><body>å</body></html>';
    const page = withPolicy(html, policy([]));
    expect(page.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')).toBe(html);
  });
});

describe('small writers', () => {
  it('a CSS string ends where it should, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const css = cssString(text);
        // One string token: an opening quote, escaped or harmless characters, a closing quote.
        expect(css).toMatch(/^"(?:[^"\\\n\r\f]|\\[^\n\r\f])*"$/);
      }),
    );
  });
  it('a running title cannot add rules to the sheet', () => {
    const css = runningTitleCss({ site: '"', title: '"}@import "x";/*', edition: 'a\\' });
    expect(css.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')).toBe(
      '@page{@top-left{content:""}@top-right{content:""}@bottom-left{content:""}}\n',
    );
  });
  it('a drawing’s lines hold every word and are no longer than asked, unless one word is', () => {
    const word = fc.stringMatching(/^[a-zåäö]{1,14}$/);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 15 }),
        fc.integer({ min: 4, max: 30 }),
        (list, max) => {
          const lines = wrap(list.join('  '), max);
          expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(list);
          for (const line of lines)
            if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(max);
        },
      ),
    );
  });
  it('a report comes back whole from its mailto address', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (subject, edition) => {
        const mail = reportMail({
          to: 'a@b.example',
          subject,
          page: 'https://x.example/sv/?a&b#c',
          edition,
          labels: { page: 'P', edition: 'E', text: 'T' },
        });
        const [, subjectPart = '', bodyPart = ''] =
          /^mailto:a@b\.example\?subject=([^&]*)&body=([^&]*)$/.exec(mail) ?? [];
        expect(decodeURIComponent(subjectPart)).toBe(subject);
        expect(decodeURIComponent(bodyPart)).toBe(
          `T\n\n\nP https://x.example/sv/?a&b#c\nE ${edition}\n`,
        );
      }),
    );
  });
});
