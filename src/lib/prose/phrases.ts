/** Words and habits that the course does not use (its voice), in both languages. */
import type { Locale } from '../locales.ts';
import type { Passage } from './passages.ts';

/** A phrase that is not used, and what to do about it. */
export interface Phrase {
  pattern: RegExp;
  instead: string;
}

export const phrases: Record<Locale, readonly Phrase[]> = {
  sv: [
    { pattern: /digital(a|t)? res(a|an|or|orna)(?!\p{L})/iu, instead: 'say what changes' },
    { pattern: /(?<!\p{L})i framkant/iu, instead: 'say what is done, and by whom' },
    { pattern: /spjutspets/i, instead: 'say what is special' },
    { pattern: /paradigmskift/i, instead: 'say what changes' },
    { pattern: /sömlös/i, instead: 'say what the user no longer has to do' },
    { pattern: /holistisk/i, instead: 'say which parts belong together' },
    { pattern: /katalysator/i, instead: 'say what it starts' },
    { pattern: /snabbt föränderlig/i, instead: 'cut it' },
    { pattern: /viktigt att (notera|komma ihåg|betona|understryka)/i, instead: 'just say it' },
    { pattern: /sammanfattningsvis/i, instead: 'cut it' },
    { pattern: /(?<!\p{L})synerg/iu, instead: 'say what is shared' },
    { pattern: /(?<!\p{L})game ?changer/iu, instead: 'say what changes' },
    { pattern: /(?<!\p{L})(rustad|redo) för framtiden/iu, instead: 'say what for' },
    { pattern: /(?<!\p{L})lågt hängande frukt/iu, instead: 'say what is easy' },
    { pattern: /!/, instead: 'a full stop' },
  ],
  en: [
    { pattern: /digital journeys?\b/i, instead: 'say what changes' },
    { pattern: /cutting[- ]edge|\bbleeding[- ]edge/i, instead: 'say what is special' },
    { pattern: /state[- ]of[- ]the[- ]art/i, instead: 'say what is special' },
    { pattern: /at the forefront/i, instead: 'say what is done, and by whom' },
    { pattern: /paradigm[- ]shift/i, instead: 'say what changes' },
    { pattern: /\bseamless/i, instead: 'say what the user no longer has to do' },
    { pattern: /\bholistic/i, instead: 'say which parts belong together' },
    { pattern: /\bcatalyst/i, instead: 'say what it starts' },
    {
      pattern: /(fast|rapidly|quickly|ever)[- ](changing|evolving) (world|landscape|environment)/i,
      instead: 'cut it',
    },
    {
      pattern: /important to (note|remember|stress|emphasi[sz]e)|worth noting/i,
      instead: 'just say it',
    },
    { pattern: /\b(In (summary|conclusion)|To sum up),/, instead: 'cut it' },
    {
      pattern:
        /\b(to|can|could|will|should|must|may|we|you|they|and) leverage\b|\bleverag(es|ed|ing)\b/i,
      instead: 'use',
    },
    { pattern: /game[- ]chang/i, instead: 'say what changes' },
    { pattern: /\bsynerg/i, instead: 'say what is shared' },
    { pattern: /future[- ]proof/i, instead: 'say what it must stand' },
    { pattern: /low[- ]hanging fruit/i, instead: 'say what is easy' },
    { pattern: /\bdelv(e|es|ing) into\b/i, instead: 'look at' },
    {
      pattern: /\b(?!\w*(?:size|prize|seiz))[a-z]\w{2,}iz(?:e|es|ed|ing|er|ers|ation|ations)\b/,
      instead: 'spell it with s: the dictionary takes both, the course one',
    },
    { pattern: /\butilis(e|es|ed|ing)\b/i, instead: 'use' },
    { pattern: /!/, instead: 'a full stop' },
  ],
};

/** A habit, good once: how often it may be met in one file. */
export interface Habit extends Phrase {
  atMost: number;
}

export const habits: Record<Locale, readonly Habit[]> = {
  sv: [
    {
      pattern: /inte (bara|enbart|endast)[^.]{1,80}(utan (också|även)|men också|utan)/giu,
      atMost: 1,
      instead: 'say the second thing alone',
    },
  ],
  en: [
    {
      pattern: /not (only|just|merely)[^.]{1,80}\bbut\b/giu,
      atMost: 1,
      instead: 'say the second thing alone',
    },
  ],
};

/** What one passage says that the course does not. */
export function phrasesIn(passage: Passage): string[] {
  const found = phrases[passage.locale].flatMap(({ pattern, instead }) => {
    const match = pattern.exec(passage.text)?.[0];
    return match ? [`"${match}": ${instead}`] : [];
  });
  // Titles come from the plan of the course, and an exercise may be named by its question.
  if (passage.heading && /\?/.test(passage.text) && !/^(Övning|Exercise): /.test(passage.text))
    found.push(`the heading "${passage.text}" asks; let it state something`);
  return found;
}

/** Habits that one file has too much of. */
export const habitsIn = (text: string, locale: Locale): string[] =>
  habits[locale].flatMap(({ pattern, atMost, instead }) => {
    const found = text.match(pattern) ?? [];
    return found.length > atMost
      ? [`${found.length} × "${found[1]}", at most ${atMost}: ${instead}`]
      : [];
  });
