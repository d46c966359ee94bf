import { isLocale, type Locale } from '../locales.ts';
import { bare, plain } from './bare.ts';
import { strings, type Doc } from './doc.ts';

/** One text a reader may meet: a paragraph of prose, a field of front matter or of a yaml entry. */
export interface Passage {
  file: string;
  /** Where in the file: a line ("line 72") or a field ("questions.2.good"). */
  at: string;
  locale: Locale;
  /** As written, with citations and marks. */
  source: string;
  /** As read: plain prose on one line. */
  text: string;
  /** The heading of a section in a chapter, case or guide, which has its own rules. */
  heading: boolean;
  /** Shown to the reader as a mistake: a misunderstanding, a warning sign, a wrong option. It may be false. */
  mistaken: boolean;
}

const mistakenField = /(^|\.)((wrong|warning)|warnings\.\d+|wrong\.\d+\.what)(\.(sv|en))?$/;

/** Fields of front matter that hold no prose: the words of the code, not of the course. */
const codeFields =
  /^(kind|type|country|module|template|hero|sidebar|exerciseMinutes|minutes|pagefind)\b/;

/** Paragraphs of a body, notes to the course leader included, with the line each begins on. */
export function paragraphsOf(doc: Doc): { line: number; source: string }[] {
  const before = doc.text.slice(0, doc.text.length - doc.whole.length).split('\n').length;
  // A blank line inside a comment must not split a paragraph, nor the comment lose its lines.
  const body = doc.whole.replace(/\{\/\*[\s\S]*?\*\/\}/g, (comment) =>
    comment.replace(/\n(?=\n)/g, '\n '),
  );
  let line = before;
  return body.split('\n\n').flatMap((source) => {
    const at = line + (/^\n*/.exec(source)?.[0].length ?? 0);
    line += source.split('\n').length + 1;
    return bare(source).trim() ? [{ line: at, source: source.trim() }] : [];
  });
}

/** The texts of a page. A table or list is one passage per line. */
export function docPassages(doc: Doc): Passage[] {
  const { file, locale } = doc;
  const prose = paragraphsOf(doc).flatMap(({ line, source }) =>
    (/^(\||- |\d+\. )/m.test(source) ? source.split('\n') : [source]).map((part, index) => ({
      file,
      at: `line ${line + index}`,
      locale,
      source: part,
      text: plain(part),
      heading: /^#/.test(part) && doc.data['kind'] !== 'page',
      mistaken: false,
    })),
  );
  const fields = strings(doc.data)
    .filter(({ at }) => !codeFields.test(at))
    .map(({ at, text }) => ({
      file,
      at,
      locale,
      source: text,
      text: plain(text),
      heading: false,
      mistaken: mistakenField.test(at),
    }));
  return [...fields, ...prose].filter(({ text }) => text !== '');
}

/** True for the text of a quiz option that is not right; its feedback is true like everything else. */
function isWrongOption(data: unknown, keys: string[]): boolean {
  const at = keys.indexOf('options');
  if (at < 0 || keys[at + 2] !== 'text') return false;
  const option = keys
    .slice(0, at + 2)
    .reduce<any>((value: Record<string, unknown> | undefined, key) => value?.[key], data);
  return option?.correct !== true;
}

/**
 * The texts of a yaml value that belong to a language: those below a key "sv" or "en".
 * Misspellings are in the glossary to be found by the search, and are meant to be wrong.
 */
export function yamlPassages(file: string, data: unknown): Passage[] {
  return strings(data).flatMap(({ at, text }) => {
    const keys = at.split('.');
    const locale = keys.find((key) => isLocale(key));
    if (locale === undefined || !isLocale(locale) || keys.includes('misspellings')) return [];
    return [
      {
        file,
        at,
        locale,
        source: text,
        text: plain(text),
        heading: false,
        mistaken: mistakenField.test(at) || isWrongOption(data, keys),
      },
    ];
  });
}
