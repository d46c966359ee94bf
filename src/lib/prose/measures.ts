/** What a page weighs: the numbers that `npm run prose` shows and the tests hold to their bounds. */
import { cardTexts } from '../card.ts';
import { citationsIn } from '../citations.ts';
import { plainInline } from '../inline.ts';
import type { Locale } from '../locales.ts';
import type { QuizData } from '../schemas/quiz.ts';
import type { CardData } from '../schemas/card.ts';
import { countWords, minutes, plainMdx } from '../words.ts';
import { strings, type Doc } from './doc.ts';
import { bodyText, partText, runningText } from './running-text.ts';
import { lix, meanSentence, sentencesOf } from './sentences.ts';

export interface Measures {
  words: number;
  minutes: number;
  mean: number;
  longest: number;
  /** Swedish only: it says nothing of English. */
  lix: number | undefined;
  /** Citations per hundred words. */
  cited: number;
  questions: number;
  terms: number;
  /** Chapters only. */
  situation: number | undefined;
  reality: number | undefined;
}

const used = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const measure = (
  text: string,
  source: string,
  locale: Locale,
  rest: Pick<Measures, 'minutes' | 'questions'> & Partial<Measures>,
): Measures => {
  const words = countWords(text);
  return {
    words,
    mean: words === 0 ? 0 : meanSentence(text),
    longest: Math.max(0, ...sentencesOf(text).map(countWords)),
    lix: locale === 'sv' && words > 0 ? lix(text) : undefined,
    cited: words === 0 ? 0 : (100 * citationsIn(source).length) / words,
    terms: used(source, /<Term\b|\[\[[\w-]+\|/g),
    situation: undefined,
    reality: undefined,
    ...rest,
  };
};

/** The words of a quiz in one language. */
const quizText = ({ questions }: QuizData, locale: Locale): string =>
  questions
    .flatMap((question) => [
      question.text[locale],
      ...question.options.flatMap((option) => [option.text[locale], option.feedback[locale]]),
    ])
    .join('\n');

/** A chapter: its running text is measured, its minutes cover everything a reader meets. */
export function measureChapter(doc: Doc, quiz: QuizData | undefined): Measures {
  const { data, locale } = doc;
  const beside = strings({
    question: data['question'],
    goals: data['goals'],
    questions: data['questions'],
    now: data['now'],
    discuss: data['discuss'],
  }).map(({ text }) => plainInline(text));
  const running = runningText(doc);
  const all = [running, ...beside, quiz ? quizText(quiz, locale) : ''].join('\n');
  return measure(running, [...strings(data).map(({ text }) => text), doc.body].join('\n'), locale, {
    minutes: minutes(countWords(all), data['exerciseMinutes'] as number),
    questions: (data['questions'] as unknown[]).length,
    situation: countWords(partText(doc, 'Situation')),
    reality: countWords(partText(doc, 'Reality')),
  });
}

/** A case, or any other page of prose: its body is measured. */
export function measurePage(doc: Doc): Measures {
  const fields = strings(doc.data).filter(({ at }) => !/^(kind|type|country)$/.test(at));
  const all = [bodyText(doc), ...fields.map(({ text }) => plainInline(text))].join('\n');
  const ownText = doc.data['kind'] === 'guide' ? all : bodyText(doc);
  return measure(ownText, [doc.body, ...fields.map(({ text }) => text)].join('\n'), doc.locale, {
    minutes: minutes(countWords(all)),
    questions: ((doc.data['asks'] ?? []) as unknown[]).length,
  });
}

/** A decision card in one language. */
export function measureCard(data: CardData, locale: Locale): Measures {
  const source = Object.values(
    cardTexts({
      about: data.about[locale],
      questions: data.questions.map(({ ask, good }) => ({ ask: ask[locale], good: good[locale] })),
      warnings: data.warnings.map((each) => each[locale]),
      waiting: data.waiting[locale],
      heard: data.heard[locale],
      laws: data.laws.map(({ text, to }) => ({ text: text[locale], to })),
      read: data.read.map(({ to, why }) => ({ to, why: why[locale] })),
    }),
  ).flat();
  const text = source.map((each) => plainInline(plainMdx(each))).join('\n');
  return measure(text, source.join('\n'), locale, {
    minutes: minutes(countWords(text)),
    questions: data.questions.length,
  });
}
