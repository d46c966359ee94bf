/**
 * Sentences that state a fact without a source.
 *
 * The rule: a sentence that states a year, a share, a sum or a paragraph of law has a citation in itself, in the
 * sentence before, or in one of the two after, in the same paragraph. A thought of three sentences may close with
 * its source; in a fourth, a reader no longer knows that the source at the end carries the beginning.
 *
 * Not claims: a sentence that names Åsvik, the scene and its return (our own example), speech in quotation
 * marks in questions and answers, and speech that plays after the edition. Anything else needs a citation or
 * one of the marks of marks.ts that count as one. A table is one sentence.
 */
import type { Locale } from '../locales.ts';
import { bare } from './bare.ts';
import { paragraphsOf } from './passages.ts';
import { strings, type Doc } from './doc.ts';
import { replaceMark, sourceMarks } from './marks.ts';
import { abbreviation } from './sentences.ts';

const number = '\\d[\\d\\s\\u00a0\\u2009\\u202f,.]*';
const claim = new RegExp(
  [
    '\\b(?:1[5-9]|20)\\d\\d\\b(?!\\s*(?:kronor|timmar|hours))',
    '\\d\\s*(?:procent|%|per cent)',
    `${number}\\s*(?:(?:miljoner|miljarder|tusen)\\s*)?(?:kronor|kr\\b|mkr\\b|euro|pund|dollar|pounds|dollars)`,
    `${number}\\s*(?:miljon|miljard|million|billion)`,
    '\\b(?:SEK|EUR|DKK|NOK|GBP|USD|AUD)\\s*\\d|[€£$]\\s*\\d',
    '§|\\bkap\\.?\\s*\\d|\\d\\s*kap\\b|\\b[Aa]rti(?:kel|cle)\\s*\\d|\\b[Ss]ection\\s*\\d',
  ].join('|'),
);

/** What stands in the place of a citation, or of a mark that counts as one, while a text is cut up. */
const CITED = '\uE000';

/** Speech that plays after the edition, as the script of a pre-mortem does, states nothing that has happened. */
const withoutFuture = (text: string, year: number): string =>
  text.replace(/[”“][^”]*”/g, (speech) =>
    (speech.match(/\b20\d\d\b/g) ?? []).some((each) => Number(each) > year) ? '' : speech,
  );

const sentencesWithMarks = (source: string): string[] =>
  bare(
    sourceMarks
      .reduce((text, kind) => replaceMark(text, kind, CITED), source)
      .replace(/<Cite\b[^>]*>/g, CITED)
      .replace(/\[@[\w-]+\]/g, CITED),
  )
    .replace(abbreviation, '$1')
    .replace(/[*_]/g, '')
    // A citation after the full stop belongs to the sentence that ended there.
    .replace(new RegExp(`\\s*(${CITED}+)`, 'g'), '$1')
    .split(new RegExp(`(?<=[.?!][”’)]*${CITED}*)\\s+(?=[\\p{Lu}\\d”“–])|\\n+(?!\\|)`, 'u'))
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** The sentences of one paragraph that state something without a source. */
export function claimsIn(source: string, editionYear = 2026): string[] {
  const sentences = sentencesWithMarks(withoutFuture(source, editionYear));
  const cited = (index: number) => sentences[index]?.includes(CITED) ?? false;
  return sentences
    .filter(
      (sentence, index) =>
        claim.test(sentence) &&
        !/Åsvik/.test(sentence) &&
        !cited(index - 1) &&
        !cited(index) &&
        !cited(index + 1) &&
        !cited(index + 2),
    )
    .map((sentence) => sentence.replaceAll(CITED, ''));
}

/** A claim without a source, and where it stands. */
export interface Claim {
  file: string;
  at: string;
  sentence: string;
}

/** Speech in quotation marks: what a made-up person answers, or what people say wrongly. */
const speech = /[”“][^”]*”/g;

/** Fields of front matter that may state facts. Good answers and warnings are speech; so are misunderstandings. */
const factual =
  /^(minute|goals|misunderstandings\.\d+\.right|questions\.\d+\.ask|now|discuss|lesson|asks)\b/;

/** The claims without a source on a chapter's or case's page. */
export function claimsOnPage(doc: Doc, editionYear = 2026): Claim[] {
  const { file } = doc;
  // Blanked and not removed, so that lines keep their numbers.
  const blank = (text: string, tag: string) =>
    text.replace(new RegExp(`<${tag}\\b[\\s\\S]*?</${tag}>`, 'g'), (part) =>
      part.replace(/[^\n]/g, ''),
    );
  const whole = blank(blank(doc.whole, 'Situation'), 'BackToAsvik');
  const text = doc.text.slice(0, doc.text.length - doc.whole.length) + whole;
  return [
    ...strings(doc.data)
      .filter(({ at }) => factual.test(at))
      .flatMap(({ at, text: field }) =>
        claimsIn(field.replace(speech, ''), editionYear).map((sentence) => ({
          file,
          at,
          sentence,
        })),
      ),
    ...paragraphsOf({ ...doc, whole, text })
      .filter(({ source }) => !/^(import|export|#)/.test(source))
      .flatMap(({ line, source }) =>
        claimsIn(source, editionYear).map((sentence) => ({ file, at: `line ${line}`, sentence })),
      ),
  ];
}

/** Fields of structured content that are speech, or an example of our own. */
const fictional = /\.(good|warning|wrong|alt|caption|labels)(\.|$)/;

/** The claims without a source in a structured entry, such as a decision card. */
export function claimsInEntry(file: string, data: unknown, locale: Locale): Claim[] {
  return strings(data)
    .filter(({ at }) => at.split('.').includes(locale) && !fictional.test(`.${at}`))
    .flatMap(({ at, text }) =>
      claimsIn(text.replace(speech, '')).map((sentence) => ({ file, at, sentence })),
    );
}
