/**
 * The voice of the course in every text of both languages: marks, phrases, traps, sources, sentences, repeats.
 * The measures are tried on planted mistakes in tests/unit/prose.
 */
import { describe, expect, it } from 'vitest';
import { mostLix, outside, sentenceWords } from '../../src/lib/prose/bounds.ts';
import { unused } from '../../src/lib/prose/exemptions.ts';
import { lix, meanSentence } from '../../src/lib/prose/sentences.ts';
import { repeatedSentences } from '../../src/lib/prose/repeats.ts';
import {
  claimRemarks,
  entryClaimRemarks,
  lengthRemarks,
  markRemarks,
  phraseRemarks,
  trapRemarks,
} from '../../src/lib/prose/remarks.ts';
import { wrongQuotes } from '../../src/lib/prose/quotes.ts';
import { runningText } from '../../src/lib/prose/running-text.ts';
import { exempt } from '../../src/lib/prose/exemptions.ts';
import { none } from './none.ts';
import { chaptersIn, docs, passages as readPassages, yamls } from './read.ts';

const passages = readPassages();
const all = [...docs('sv'), ...docs('en')];
const prose = all.filter((doc) => doc.data['kind'] !== 'page');

describe('the voice', () => {
  it('reads texts of every kind', () => {
    for (const part of ['/sv/kurs/', '/en/fall/', 'quizzes/', 'glossary/', 'i18n/sv.json'])
      expect(
        passages.some(({ file }) => file.includes(part)),
        part,
      ).toBe(true);
  });
  it('uses the quotation marks of the language', () =>
    none(
      passages.flatMap(({ file, at, locale, text }) =>
        wrongQuotes(text, locale).map(
          (found) => `${file}: ${at}: write ${locale === 'sv' ? '”' : '“ ” or ’'} in: ${found}`,
        ),
      ),
    ));
  it('avoids the words and habits we do not use', () => none(phraseRemarks(passages)));
  it('falls into no trap of the facts', () => none(trapRemarks(passages)));
  it('cites what it claims, sentence by sentence', () =>
    none([
      ...prose.flatMap(claimRemarks),
      ...yamls()
        .filter(({ file }) => file.includes('/cards/'))
        .flatMap(({ file, data }) => entryClaimRemarks(file, data)),
    ]));
  it('keeps Swedish sentences short, on average and one by one, and words too', () =>
    none([
      ...chaptersIn('sv').flatMap((doc) => {
        const text = runningText(doc);
        const average = meanSentence(text);
        const wrong = outside(average, sentenceWords);
        const most = mostLix(doc.id.replace('kurs/', ''));
        return [
          ...(wrong ? [`${doc.file}: ${average.toFixed(1)} words a sentence; ${wrong}`] : []),
          ...(lix(text) > most
            ? [`${doc.file}: LIX ${lix(text).toFixed(1)}; at most ${most}`]
            : []),
        ];
      }),
      ...prose.flatMap(lengthRemarks),
    ]));
  it('says nothing twice: no long sentence stands on two pages', () =>
    none(
      repeatedSentences(
        passages.filter(({ file }) => /\/(kurs|fall|kursledare|cards)\//.test(file)),
      )
        .filter(
          ({ sentence, places }) => !exempt('repeat', places[0]?.split(': ')[0] ?? '', sentence),
        )
        .map(({ sentence, places }) => `${places.join(' and ')}: ${sentence}`),
    ));
  it('has marks that work', () => none(all.flatMap(markRemarks)));
  it('has no exemption that exempts nothing', () => {
    none(
      unused()
        .filter(({ rule }) => rule !== 'length')
        .map(({ rule, file, text }) => `exemptions.ts: ${rule} ${file} "${text ?? ''}": remove it`),
    );
  });
});
