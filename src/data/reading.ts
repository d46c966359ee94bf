import { anatomy, type AnatomyId } from '../lib/anatomy.ts';
import { citationOrder } from '../lib/citations.ts';
import { firstShownUse, notesIn, withoutNotes } from '../lib/facilitator.ts';
import { plainInline } from '../lib/inline.ts';
import type { Locale } from '../lib/locales.ts';
import { sectionBody } from '../lib/sections.ts';
import type { QuizData } from '../lib/schemas/quiz.ts';
import { countWords, minutes, plainMdx } from '../lib/words.ts';
import {
  isCase,
  isChapter,
  isGuide,
  slugOf,
  type ChapterEntry,
  type DocsEntry,
  type GuideEntry,
} from './docs.ts';
import { quizFor } from './quizzes.ts';

/** Texts of a quiz in one language, in reading order. */
function quizTexts(quiz: QuizData, locale: Locale): string[] {
  return quiz.questions.flatMap((question) => [
    question.text[locale],
    ...question.options.flatMap((option) => [option.text[locale], option.feedback[locale]]),
  ]);
}

/** What each part of a chapter says outside the prose, by the component that shows it. */
function partTexts(entry: ChapterEntry, quiz: string[]): Partial<Record<AnatomyId, string[]>> {
  const { data } = entry;
  return {
    minut: data.minute,
    mal: data.goals,
    missforstand: data.misunderstandings.flatMap((each) => [each.wrong, each.right]),
    fragor: data.questions.flatMap((each) => [each.ask, each.good, each.warning]),
    'gor-nu': [data.now.today, data.now.meeting],
    prova: quiz,
    prata: data.discuss,
  };
}

/** What a course leader's guide says in its front matter, in the order it is shown. */
function guideTexts({ data }: GuideEntry): string[] {
  return [
    ...data.prepare,
    ...data.plan.flatMap(({ what, how }) => [what, how]),
    ...data.words,
    ...data.wrong.flatMap(({ what, instead }) => [what, instead]),
    ...data.room,
  ];
}

/**
 * All texts of a page in the order a reader meets them: each component of the anatomy is replaced by
 * the front matter or quiz it shows. Notes to the course leader are left out unless asked for.
 */
export async function readingTexts(
  entry: DocsEntry,
  locale: Locale,
  { notes = false } = {},
): Promise<string[]> {
  const body = notes ? (entry.body ?? '') : withoutNotes(entry.body ?? '');
  if (isCase(entry)) return [entry.data.lesson, body, ...entry.data.asks];
  if (isGuide(entry)) return [...guideTexts(entry), body];
  if (!isChapter(entry)) return [body];
  const quiz = await quizFor(slugOf(entry), entry.filePath ?? entry.id);
  const parts = partTexts(entry, quizTexts(quiz, locale));
  const component = new Map(anatomy.map((part) => [part.component as string, part.id]));
  const pieces = body.split(/<(\w+)\s*\/>/);
  return [
    entry.data.question,
    ...pieces.flatMap((piece, index) => {
      if (index % 2 === 0) return [piece];
      const part = component.get(piece);
      return (part && parts[part]) ?? [];
    }),
  ];
}

/**
 * Source ids cited on a page; the place in the list plus one is the number the reader sees.
 * @param notes true adds what only the notes to the course leader cite, last: in the room, leader and
 * reader must mean the same source by the same number
 */
export async function citationsOf(
  entry: DocsEntry,
  locale: Locale,
  { notes = false } = {},
): Promise<string[]> {
  const texts = await readingTexts(entry, locale);
  return citationOrder(notes ? [...texts, ...notesIn(entry.body ?? '')] : texts);
}

/**
 * Which use of a term or source on a page carries its note and its anchor, counting from one.
 * @param notes true where the notes to the course leader are shown
 */
export async function firstUse(
  entry: DocsEntry,
  locale: Locale,
  { kind, id, notes }: { kind: 'term' | 'cite'; id: string; notes: boolean },
): Promise<number> {
  if (notes || notesIn(entry.body ?? '').length === 0) return 1;
  return firstShownUse(await readingTexts(entry, locale, { notes: true }), kind, id);
}

/** Minutes a page takes, by the course's rule: words / 180 + exercises. */
export async function minutesOf(entry: DocsEntry, locale: Locale): Promise<number> {
  const texts = await readingTexts(entry, locale);
  const words = countWords(texts.map((text) => plainInline(plainMdx(text))).join(' '));
  return minutes(words, isChapter(entry) ? entry.data.exerciseMinutes : 0);
}

/**
 * Minutes of one section of a page, for those who are sent to that section only: a part of the anatomy
 * or a section of the page's own. Undefined when its length is not known.
 */
export async function minutesOfSection(
  entry: DocsEntry,
  section: string,
  locale: Locale,
): Promise<number | undefined> {
  const own = sectionBody(withoutNotes(entry.body ?? ''), section);
  if (own !== undefined) return minutes(countWords(plainInline(plainMdx(own))));
  if (!isChapter(entry)) return undefined;
  const quiz = await quizFor(slugOf(entry), entry.filePath ?? entry.id);
  const texts = partTexts(entry, quizTexts(quiz, locale))[section as AnatomyId];
  return texts && minutes(countWords(texts.map(plainInline).join(' ')));
}
