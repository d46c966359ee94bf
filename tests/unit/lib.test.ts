/** Protects the pure rules that everything else stands on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterHeadings, sectionsOf } from '../../src/lib/anatomy.ts';
import { unknownId } from '../../src/lib/author-error.ts';
import { citationOrder, citationsIn, standsInRow } from '../../src/lib/citations.ts';
import { headersFile, inlineScripts, policy, withPolicy } from '../../src/lib/csp.ts';
import { dateInWords } from '../../src/lib/dates.ts';
import { wrap } from '../../src/lib/drawing.ts';
import { htmlInline, parseInline, plainInline, unbalanced } from '../../src/lib/inline.ts';
import { completeLock, platformOf } from '../../src/lib/lock.ts';
import { editDistance, nearest } from '../../src/lib/nearest.ts';
import { normaliseBase, pagePath, sharedPath } from '../../src/lib/paths.ts';
import { readPosition, writePosition } from '../../src/lib/position.ts';
import { withStylePreload } from '../../src/lib/preload.ts';
import { cssString } from '../../src/lib/print-css.ts';
import { reportMail } from '../../src/lib/report-mail.ts';
import { countWords, minutes, plainMdx } from '../../src/lib/words.ts';
import { explainBuildLog } from '../../src/runtime/build-log.ts';

const word = fc.stringMatching(/^[a-zåäö ]{1,20}$/);

describe('structured text', () => {
  it('splits the four marks and nothing else', () => {
    const kinds = parseInline(
      'Ett *viktigt* ord [[brus|brus]] i [kapitel](kurs/x) sägs.[@lu-2012]',
    ).map((token) => token.kind);
    expect(kinds).toEqual(['text', 'emphasis', 'text', 'term', 'text', 'link', 'text', 'cite']);
  });
  it('loses no letter of unmarked text', () => {
    fc.assert(fc.property(word, (text) => plainInline(text) === text));
  });
  it('keeps the words of every mark in the plain text', () => {
    fc.assert(fc.property(word, word, (a, b) => plainInline(`*${a}*[[x|${b}]]`) === a + b));
  });
  it('escapes what an author writes', () => {
    const write = {
      link: (to: string, text: string) => `<a href="${to}">${text}</a>`,
      cite: () => '',
      term: (_: string, text: string) => text,
    };
    expect(htmlInline('a < b & *<i>*', write)).toBe('a &lt; b &amp; <em>&lt;i&gt;</em>');
  });
  it('finds a mark that is not closed', () => {
    expect(unbalanced('se [@lu-2012 och')).toContain('[@lu');
    expect(unbalanced('helt *i* ordning [@x]')).toBeUndefined();
  });
});

describe('mistakes', () => {
  it('names the file, the nearest id and the remedy, without a stack', () => {
    const error = unknownId(
      'source',
      'lu-2021',
      ['lu-2012', 'kommunallagen'],
      'sv/kurs/x.mdx',
      'src/content/sources',
    );
    expect(error.message).toMatch(
      /sv\/kurs\/x\.mdx.*lu-2021.*Did you mean "lu-2012"\?.*src\/content\/sources/,
    );
    expect(error.stack).not.toMatch(/\n\s+at /);
  });
  it('offers nothing when nothing is near', () => {
    expect(nearest('zzzzzz', ['kommunallagen'])).toBeUndefined();
  });
  it('measures edits as a metric does', () => {
    fc.assert(
      fc.property(
        word,
        word,
        (a, b) =>
          editDistance(a, b) === editDistance(b, a) && (editDistance(a, b) === 0) === (a === b),
      ),
    );
  });
  it('turns the log of a failed build into a sentence', () => {
    const log =
      '[InvalidContentEntryDataError] sources → x data does not match collection schema.\n\n  checked: Required\n\n  Hint:\n    See https://docs\n  Location:\n    /somewhere/src/content/sources/x.yaml:0:0\n  Stack trace:\n    at foo (bar.js:1)\n';
    const { problem } = explainBuildLog(log);
    expect(problem).toMatch(/^src\/content\/sources\/x\.yaml: the field "checked" is missing/);
    expect(problem).not.toContain('at foo');
    expect(explainBuildLog('Invalid content reference x').problem).toContain(
      'Invalid content reference',
    );
    expect(explainBuildLog('all well').problem).toBeUndefined();
  });
});

describe('addresses', () => {
  it('takes a base path in any form', () => {
    for (const base of ['kurs-kopia', '/kurs-kopia', 'kurs-kopia/', '/kurs-kopia/'])
      expect(normaliseBase(base)).toBe('/kurs-kopia/');
    expect(normaliseBase('')).toBe('/');
  });
  it('finds its way back from any page', () => {
    const path = fc.stringMatching(/^[a-z]{1,8}(\/[a-z-]{1,8})?$/);
    fc.assert(
      fc.property(
        path,
        fc.constantFrom('/', '/kopia/'),
        (to, base) => sharedPath(base, pagePath(base, 'sv', to)) === to,
      ),
    );
  });
  it('keeps the section', () => {
    expect(pagePath('/', 'en', 'kurs/x#fragor')).toBe('/en/kurs/x/#fragor');
    expect(sharedPath('/', '/om/')).toBeUndefined();
  });
});

describe('chapters', () => {
  it('puts own sections after the situation', () => {
    const ids = chapterHeadings(
      sectionsOf('## Ett {#ett}\n\ntext\n\n## Två {#tva}\n'),
      (part) => part.id,
    ).map((heading) => heading.id);
    expect(ids.slice(2, 6)).toEqual(['laget', 'ett', 'tva', 'verkligheten']);
  });
  it('numbers citations by first use', () => {
    expect(citationOrder(['a[@x] b[@y]', '<Cite id="x" /> <Cite id="z" />'])).toEqual([
      'x',
      'y',
      'z',
    ]);
    expect(citationsIn('<Cite id="x" />[@x]')).toEqual(['x', 'x']);
  });
  it('knows two citations in a row from two in one paragraph', () => {
    const texts = ['a.<Cite id="x" /> b.<Cite id="y" /><Cite id="x" />', '[@z] [@y]'];
    const inRow = [
      ['x', 1],
      ['y', 1],
      ['x', 2],
      ['z', 1],
      ['y', 2],
    ].map(([id, use]) => standsInRow(texts, String(id), Number(use)));
    expect(inRow).toEqual([false, false, true, false, true]);
  });
  it('counts words and minutes by the rule', () => {
    expect(countWords('Den 1 juli 2022, 6 kap. 37 §')).toBe(8);
    expect(minutes(1800, 4)).toBe(14);
    expect(minutes(0)).toBe(1);
    expect(
      plainMdx('import { A } from \'~/c\';\n\n## Rubrik {#id}\n\nText<Cite id="x" /> [länk](to).'),
    ).not.toMatch(/import|Cite|#/);
  });
  it('breaks lines without losing a word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 12 }),
        (words) => wrap(words.join(' '), 12).join(' ') === words.join(' '),
      ),
    );
  });
  it('breaks a long word at its soft hyphen and hides one that is not needed', () => {
    expect(wrap('Utbildnings\u00ADnämnden', 13)).toEqual(['Utbildnings-', 'nämnden']);
    expect(wrap('Utbildnings\u00ADnämnden', 30)).toEqual(['Utbildningsnämnden']);
  });
  it('says no more than the date it was given', () => {
    expect(dateInWords('2026-04-27', 'sv')).toBe('27 april 2026');
    expect(dateInWords('2026-11', 'en')).toBe('November 2026');
    expect(dateInWords('2010', 'sv')).toBe('2010');
  });
});

describe('what a browser keeps', () => {
  it('reads back what it wrote', () => {
    const position = { path: 'kurs/ratt-takt', section: 'fragor', title: '1.2 Beslut i rätt takt' };
    expect(readPosition(writePosition(position))).toEqual(position);
  });
  it('ignores anything else', () => {
    for (const broken of [
      null,
      '',
      '{',
      '[]',
      '{"path":"//evil","title":"x"}',
      '{"path":"kurs/x"}',
      '7',
    ])
      expect(readPosition(broken)).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (text) => {
        readPosition(text);
        return true;
      }),
    );
  });
});

describe('policy', () => {
  it('hashes scripts that run and no data', () => {
    expect(
      inlineScripts(
        '<script>a()</script><script src="x.js"></script><script type="application/ld+json">{}</script>',
      ),
    ).toEqual(['a()']);
  });
  it('stands first in head, with the character set near enough', () => {
    const page = withPolicy('<html><head><meta charset="utf-8"></head></html>', policy(['abc']));
    expect(page).toMatch(/<head><meta http-equiv="content-security-policy"/);
    expect(page.indexOf('charset=')).toBeLessThan(1024);
    expect(policy(['abc'])).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(() => withPolicy('<p>', '')).toThrow(/head/);
  });
  it('asks for the style sheets of the screen before any script runs', () => {
    const page = withStylePreload(
      '<head><meta charset="utf-8"/><script>a()</script><link rel="stylesheet" href="/p.css" media="print"><link rel="stylesheet" href="/s.css"></head>',
    );
    expect(page).toContain(
      '<meta charset="utf-8"/><link rel="preload" as="style" href="/s.css"><script>',
    );
    expect(page).not.toContain('preload" as="style" href="/p.css"');
  });
  it('writes headers under the base path', () => {
    expect(headersFile('/kopia/', 'x')).toMatch(/^\/kopia\/\*\n {2}Content-Security-Policy: x/);
  });
});

describe('small writers', () => {
  it('cannot be broken out of in CSS or a mail address', () => {
    expect(cssString('a "b" \\c\n d')).toBe('"a \\"b\\" \\\\c d"');
    const mail = reportMail({
      to: 'a@b.example',
      subject: 'Å & ä',
      page: 'https://x/',
      edition: '1',
      labels: { page: 'P', edition: 'E', text: 'T' },
    });
    expect(mail).toContain('subject=%C3%85%20%26%20%C3%A4');
    expect(mail.match(/[?&]/g)).toHaveLength(2);
  });
});

describe('lock file', () => {
  it('reads the platform from the name', () => {
    expect(platformOf('@pagefind/windows-x64')).toEqual({ os: ['win32'], cpu: ['x64'] });
    expect(platformOf('@astrojs/compiler-binding-linux-x64-musl')).toEqual({
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    });
    expect(platformOf('fast-check')).toBeUndefined();
  });
  it('adds what is missing, once, and leaves other versions alone', () => {
    const lock = {
      packages: {
        'node_modules/a': {
          version: '1.0.0',
          optionalDependencies: { 'a-linux-x64': '1.0.0', 'a-darwin-arm64': '1.0.0' },
        },
        'node_modules/a-linux-x64': { version: '1.0.0' },
      },
    };
    expect(completeLock(lock)).toEqual(['a-darwin-arm64@1.0.0']);
    expect(completeLock(lock)).toEqual([]);
  });
});
