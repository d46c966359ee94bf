import type { CardArea } from './card.ts';
import type { Locale } from './locales.ts';
import type { QuizData } from './schemas/quiz.ts';

/** `/<locale>/course.json`: what editions, catalogues and other sites may rely on. Only ever added to. */
export interface CourseManifest {
  edition: { name: string; date: string };
  locale: Locale;
  title: string;
  modules: {
    id: string;
    number: number;
    title: string;
    summary: string;
    chapters: ChapterManifest[];
    /** Chapters announced but not written. */
    planned: { slug: string; code: string; title: string }[];
  }[];
  /** Decision cards, in the order of the entry page. */
  cards: {
    id: string;
    title: string;
    description: string;
    area: CardArea;
    /** Words on an agenda that lead to the card. */
    agenda: string[];
    /** Address from the site's root, base path included. */
    address: string;
    minutes: number;
    /** Ids into the source list, in the order of their numbers on the card. */
    sources: string[];
  }[];
  paths: {
    id: string;
    by: 'role' | 'time';
    title: string;
    lead: string;
    minutes: number;
    /** `title` names the page, `section` the part of it that the step leads to; `why` may be empty. */
    steps: { to: string; title: string; section: string | null; why: string; minutes: number }[];
  }[];
}

export interface ChapterManifest {
  slug: string;
  code: string;
  title: string;
  description: string;
  question: string;
  /** Address from the site's root, base path included. */
  address: string;
  /** Reading and exercises, whole minutes. */
  minutes: number;
  goals: string[];
  keyPoints: string[];
  sections: { id: string; title: string }[];
  questions: { ask: string; good: string; warning: string }[];
  discuss: string[];
  quiz: QuizManifest;
  /** Ids into the source list, in the order of their numbers on the page. */
  sources: string[];
  updated: string;
  /** Files made from the chapter; filled by the build for the editions that were made. */
  editions: { format: string; file: string }[];
}

export type QuizManifest = {
  id: string;
  type: QuizData['questions'][number]['type'];
  text: string;
  options: { id: string; text: string; correct: boolean; feedback: string }[];
}[];

/** `/<locale>/glossary.json`: the terms in one language with their pair in the other. */
export interface GlossaryManifest {
  locale: Locale;
  terms: {
    id: string;
    term: string;
    pair: string;
    definition: string;
    synonyms: string[];
    abbreviations: string[];
    misspellings: string[];
    related: string[];
    chapter: string | null;
    address: string;
  }[];
}
