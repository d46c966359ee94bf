/** Everything the rules of prose have to say about one file, as sentences to its author. */
import { claimsInEntry, claimsOnPage } from './claims.ts';
import type { Doc } from './doc.ts';
import { exempt } from './exemptions.ts';
import { brokenMarks } from './marks.ts';
import type { Passage } from './passages.ts';
import { habitsIn, phrasesIn } from './phrases.ts';
import { longSentences } from './sentences.ts';
import { trapsIn } from './traps/index.ts';
import { locales } from '../locales.ts';
import { longestSentence } from './bounds.ts';
import { replaceMark } from './marks.ts';
import { plainMdx } from '../words.ts';
import { plainInline } from '../inline.ts';

const short = (text: string): string => (text.length > 110 ? `${text.slice(0, 109)}…` : text);

/** Phrases and habits that the course does not use. */
export const phraseRemarks = (passages: readonly Passage[]): string[] => [
  ...passages.flatMap((passage) =>
    exempt('phrase', passage.file, passage.text)
      ? []
      : phrasesIn(passage).map((found) => `${passage.file}: ${passage.at}: ${found}`),
  ),
  ...habitRemarks(passages),
];

function habitRemarks(passages: readonly Passage[]): string[] {
  const files = Map.groupBy(passages, ({ file, locale }) => `${file}\n${locale}`);
  return [...files.values()].flatMap((all) => {
    const [{ file, locale } = { file: '', locale: 'sv' as const }] = all;
    return habitsIn(all.map(({ text }) => text).join('\n'), locale).map(
      (found) => `${file}: ${found}`,
    );
  });
}

/** Traps that a text fell into. */
export const trapRemarks = (passages: readonly Passage[]): string[] =>
  passages.flatMap((passage) =>
    trapsIn(passage)
      .filter(({ trap, sentence }) => !exempt(trap.id, passage.file, sentence))
      .map(
        ({ trap, sentence }) =>
          `${passage.file}: ${passage.at}: ${short(sentence)}\n    ${trap.id}: ${trap.why} Write: ${trap.instead}`,
      ),
  );

const claimRemark = ({ file, at, sentence }: { file: string; at: string; sentence: string }) =>
  exempt('claim', file, sentence)
    ? []
    : [
        `${file}: ${at}: no source for: ${short(sentence)}\n    cite it, or say why not: {/* egen räkning: … */}, {/* eget exempel: … */}`,
      ];

/** Claims without a source on a chapter's, case's or guide's page. */
export const claimRemarks = (doc: Doc): string[] => claimsOnPage(doc).flatMap(claimRemark);

/** Claims without a source in a structured entry. */
export const entryClaimRemarks = (file: string, data: unknown): string[] =>
  locales.flatMap((locale) => claimsInEntry(file, data, locale)).flatMap(claimRemark);

/** Swedish sentences that are too long and have no reason to be. */
export const lengthRemarks = ({ file, locale, body, data }: Doc): string[] => {
  if (locale !== 'sv') return [];
  // A sentence with a reason is taken out of the text before the rest is measured.
  const marked = replaceMark(body, 'lång mening', '\uE001').replace(
    /([.?!][”’)]*)\s*\uE001/g,
    '\uE001$1',
  );
  const texts = [
    plainInline(plainMdx(marked)),
    ...[
      ...((data['minute'] ?? []) as string[]),
      ...((data['misunderstandings'] ?? []) as { right: string }[]).map(({ right }) => right),
    ].map(plainInline),
  ];
  return texts
    .flatMap((text) => longSentences(text, longestSentence))
    .filter(({ sentence }) => !sentence.includes('\uE001'))
    .map(
      ({ words, sentence }) =>
        `${file}: ${words} words: ${short(sentence)}\n    split it, or say why not: {/* lång mening: … */}`,
    );
};

/** Marks that do not work. */
export const markRemarks = ({ file, text }: Doc): string[] =>
  brokenMarks(text).map(
    (mark) =>
      `${file}: the mark "${mark}" does nothing; write it as in {/* egen räkning: 3 × 40 */}`,
  );
