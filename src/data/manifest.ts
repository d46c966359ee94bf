import { site } from '../config/site.ts';
import { sectionsOf } from '../lib/anatomy.ts';
import { plainInline } from '../lib/inline.ts';
import { otherLocale, type Locale } from '../lib/locales.ts';
import type { ChapterManifest, CourseManifest, GlossaryManifest } from '../lib/manifest.ts';
import { pagePath } from '../lib/paths.ts';
import { cards, citationsOfCard, minutesOfCard } from './cards.ts';
import { updated } from './changes.ts';
import { course, type CourseChapter } from './course.ts';
import { terms } from './glossary.ts';
import { readingPaths } from './paths.ts';
import { quizFor } from './quizzes.ts';
import { citationsOf, minutesOf } from './reading.ts';

async function chapterManifest(
  { slug, code, title, entry }: CourseChapter,
  locale: Locale,
  editionDate: string,
): Promise<ChapterManifest> {
  const { data } = entry;
  const quiz = await quizFor(slug, entry.filePath ?? entry.id);
  return {
    slug,
    code,
    title,
    description: data.description,
    question: plainInline(data.question),
    address: pagePath(site.base, locale, `kurs/${slug}`),
    minutes: await minutesOf(entry, locale),
    goals: data.goals.map(plainInline),
    keyPoints: data.minute.map(plainInline),
    sections: sectionsOf(entry.body ?? '').map(({ id, text }) => ({ id, title: text })),
    questions: data.questions.map(({ ask, good, warning }) => ({
      ask: plainInline(ask),
      good: plainInline(good),
      warning: plainInline(warning),
    })),
    discuss: data.discuss.map(plainInline),
    quiz: quiz.questions.map((question) => ({
      id: question.id,
      type: question.type,
      text: question.text[locale],
      options: question.options.map((option) => ({
        id: option.id,
        text: option.text[locale],
        correct: option.correct,
        feedback: option.feedback[locale],
      })),
    })),
    sources: await citationsOf(entry, locale),
    updated: await updated(`kurs/${slug}`, editionDate),
    editions: [],
  };
}

/** The course as data, in one language. */
export async function courseManifest(locale: Locale): Promise<CourseManifest> {
  const { edition, modules } = await course(locale);
  return {
    edition,
    locale,
    title: site.title[locale],
    modules: await Promise.all(
      modules.map(async ({ id, number, title, summary, chapters }) => ({
        id,
        number,
        title,
        summary,
        chapters: await Promise.all(
          chapters
            .filter((chapter) => chapter.entry !== undefined)
            .map((chapter) => chapterManifest(chapter, locale, edition.date)),
        ),
        planned: chapters
          .filter((chapter) => chapter.entry === undefined)
          .map(({ slug, code, title: name }) => ({ slug, code, title: name })),
      })),
    ),
    cards: (await cards(locale)).map((card) => ({
      id: card.id,
      title: card.title,
      description: card.description,
      area: card.area,
      agenda: card.agenda,
      address: pagePath(site.base, locale, `beslut/${card.id}`),
      minutes: minutesOfCard(card),
      sources: citationsOfCard(card),
    })),
    paths: (await readingPaths(locale)).map((path) => ({
      ...path,
      steps: path.steps.map(({ to, title, section, why, minutes }) => ({
        to,
        title,
        section: section ?? null,
        why: why ?? '',
        minutes,
      })),
    })),
  };
}

/** The glossary as data, in one language. */
export async function glossaryManifest(locale: Locale): Promise<GlossaryManifest> {
  return {
    locale,
    terms: (await terms(locale)).map((term) => ({
      id: term.id,
      term: term.term[locale],
      pair: term.term[otherLocale(locale)],
      definition: term.definition[locale],
      synonyms: term.synonyms[locale],
      abbreviations: term.abbreviations,
      misspellings: term.misspellings[locale],
      related: term.related,
      chapter: term.chapter ?? null,
      address: pagePath(site.base, locale, `ordlista#${term.id}`),
    })),
  };
}
